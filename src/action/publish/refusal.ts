import { GateError } from '../../nouns/index.ts';
import type { Door } from '../door.ts';
import { reasonOf } from './attempt.ts';

/** Whether the server said that this token may not do it: then it may do nothing of the kind, and is asked no more. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof GateError)) return false;
  return error.problems.some(({ code }) => code === 'github-forbidden' || code === 'github-unauthorized');
}

/**
 * Why the token may not write, and what to do. GitHub gives the runs for pull requests of forks, and those that
 * Dependabot begins, a token that may only read; no setting of the workflow changes that.
 * @param what was tried, as the beginning of the warning
 */
export function refusalText({ event, context }: Door, what: string, error: unknown): string {
  const whose = strangerOf(event.kind === 'pull-request' && event.fromFork, context.env.GITHUB_ACTOR);
  if (whose === null) return `${what}: ${reasonOf(error)}`;
  return [
    `${what}: the token of a run for ${whose} may only read`,
    'the verdict stands, and the summary and the log of this run have everything',
    'to have the comment all the same, add the companion workflow of docs/recipes.md#forks',
  ].join('; ');
}

function strangerOf(fromFork: boolean, actor: string | undefined): string | null {
  if (actor === 'dependabot[bot]') return 'Dependabot';
  return fromFork ? "a fork's pull request" : null;
}
