import { GateError } from '../nouns/index.ts';
import type { Failure } from './failure.ts';
import { quoteAnswer } from './quoteAnswer.ts';
import type { GithubProblem, GithubProblemCode } from './types.ts';

/** What was to be done, for messages. */
export interface Task {
  /** As the end of `could not …`, in words of ours and numbers only: `write the comment on pull request #5`. */
  readonly what: string;
  /** The permission that it needs, as a workflow names it: `pull-requests: write`. */
  readonly permission: string;
  /** Never shown: words of the server are searched for it. */
  readonly token: string;
}

interface Advice {
  readonly code: GithubProblemCode;
  readonly fix: string;
}

/** The error that a user sees for a failed request. It holds no request, and so no token. */
export function githubError(failure: Failure, task: Task): GateError {
  return new GateError(githubProblem(failure, task));
}

function githubProblem(failure: Failure, task: Task): GithubProblem {
  if (failure.kind === 'connection') {
    return {
      code: failure.tookTooLong ? 'github-timeout' : 'github-unavailable',
      message: `could not ${task.what}: no answer from the API: ${quoteAnswer(failure.reason, task.token)}`,
      fix: 'run the job again; if that does not help, check GITHUB_API_URL, and https_proxy and no_proxy',
    };
  }
  const said = quoteAnswer(failure.text, task.token);
  return {
    ...statusAdvice(failure, task),
    message: `could not ${task.what}: the API answers ${failure.status}${said === '' ? '' : ` "${said}"`}`,
  };
}

function statusAdvice(failure: Failure & { kind: 'status' }, task: Task): Advice {
  const { status, text } = failure;
  if (failure.rateLimited) return { code: 'github-rate-limited', fix: rateFix(failure.retryAfterS) };
  if (status === 401)
    return {
      code: 'github-unauthorized',
      fix: 'give the action a valid token in `github-token`, or leave the input out for that of the job',
    };
  if (status === 403) return { code: 'github-forbidden', fix: forbiddenFix(text, task.permission) };
  if (status === 404 || status === 410)
    return {
      code: 'github-not-found',
      fix: `check that it still exists and that the token may see it: \`permissions: ${task.permission}\``,
    };
  if (status >= 500) return { code: 'github-unavailable', fix: 'run the job again a little later' };
  return { code: 'github-invalid', fix: invalidFix(text) };
}

function forbiddenFix(text: string, permission: string): string {
  if (/locked/i.test(text)) return 'unlock the conversation, or set `comment: never`';
  return (
    `give the job \`permissions: ${permission}\`; a pull request from a fork or of Dependabot never gets it: ` +
    'see docs/recipes.md#forks'
  );
}

function invalidFix(text: string): string {
  if (/locked/i.test(text)) return 'unlock the conversation, or set `comment: never`';
  return 'check owner, repository and numbers that the job was given; otherwise report it as a bug of Size Gate';
}

function rateFix(retryAfterS: number | null): string {
  const wait = retryAfterS === null ? 'a few minutes' : `${retryAfterS} s`;
  return `run the job again in ${wait}, or give it a token with a rate limit of its own`;
}

/** The deadline of an operation came before its end. */
export function deadlineError(task: Task, deadlineMs: number): GateError {
  const problem: GithubProblem = {
    code: 'github-timeout',
    message: `could not ${task.what} within ${deadlineMs / 1000} s, retries included`,
    fix: 'run the job again; if that does not help, check GITHUB_API_URL, and https_proxy and no_proxy',
  };
  return new GateError(problem);
}

/** An answer that the API's description does not promise. */
export function strangeAnswer(task: Task, why: string): GateError {
  const problem: GithubProblem = {
    code: 'github-invalid',
    message: `could not ${task.what}: the answer is not what the API promises: ${quoteAnswer(why, task.token)}`,
    fix: 'check that GITHUB_API_URL is the address of GitHub, or of a server with the same API',
  };
  return new GateError(problem);
}
