import { askArtifacts } from './askArtifacts.ts';
import { askMergeBase } from './askMergeBase.ts';
import { type Operation, operate } from './operation.ts';
import { type Pace, usualPace } from './pace.ts';
import { postStatus } from './postStatus.ts';
import { askPull, asPullRequest, pullsFrom } from './pulls.ts';
import { readArtifact } from './readArtifact.ts';
import { retrying } from './retrying.ts';
import type { Github, GithubOptions } from './types.ts';
import { checkLength, writeComment } from './writeComment.ts';

/**
 * Opens the way to GitHub, or to a server with a like API; nothing is asked yet. Every call throws a GateError with
 * a GithubProblem where it fails, and Interrupted where `options.signal` was aborted. `pace` is for tests.
 */
export function openGithub(options: GithubOptions, pace: Pace = usualPace): Github {
  const to =
    (permission: string) =>
    <T>(what: string, work: (operation: Operation) => Promise<T>) =>
      operate(options, pace, { what, permission }, work);
  const repeatable =
    <T>(work: (operation: Operation) => Promise<T>) =>
    (operation: Operation) =>
      retrying(operation, () => work(operation));
  const pulls = to('pull-requests: write');
  const readPulls = to('pull-requests: read');
  const contents = to('contents: read');
  const actions = to('actions: read');
  return {
    comment: async (request) => {
      checkLength(request);
      return pulls(`write the comment on pull request #${request.pullRequest}`, (operation) =>
        writeComment(operation, request),
      );
    },
    setStatus: (status) =>
      to('statuses: write')(
        'set a commit status',
        repeatable((operation) => postStatus(operation, status)),
      ),
    mergeBase: (base, head) =>
      contents(
        'ask for the merge base',
        repeatable((operation) => askMergeBase(operation, base, head)),
      ),
    pullRequest: (number) =>
      readPulls(
        `read pull request #${number}`,
        repeatable(async (operation) => asPullRequest(await askPull(operation, number))),
      ),
    pullRequestsFrom: (owner, branch) =>
      readPulls(
        'list pull requests',
        repeatable((operation) => pullsFrom(operation, owner, branch)),
      ),
    artifacts: (filter) =>
      actions(
        'list artifacts',
        repeatable((operation) => askArtifacts(operation, filter)),
      ),
    readArtifact: (artifact, maxBytes) =>
      actions(`read artifact ${artifact.id}`, (operation) => readArtifact(operation, artifact, maxBytes)),
  };
}
