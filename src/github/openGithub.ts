import { askArtifacts } from './askArtifacts.ts';
import { askMergeBase } from './askMergeBase.ts';
import { type Operation, operate } from './operation.ts';
import { type Pace, usualPace } from './pace.ts';
import { postStatus } from './postStatus.ts';
import type { Task } from './problems.ts';
import { askPull, asPullRequest, pullsFrom } from './pulls.ts';
import { readArtifact } from './readArtifact.ts';
import { retrying } from './retrying.ts';
import type { Github, GithubOptions } from './types.ts';
import { checkLength, writeComment } from './writeComment.ts';

/** Does some work as one operation, within its deadline. */
type Doing = <T>(task: Omit<Task, 'token'>, work: (operation: Operation) => Promise<T>) => Promise<T>;

/**
 * Opens the way to GitHub, or to a server with a like API; nothing is asked yet. Every call throws a GateError with
 * a GithubProblem where it fails, and Interrupted where `options.signal` was aborted. `pace` is for tests.
 */
export function openGithub(options: GithubOptions, pace: Pace = usualPace): Github {
  const once: Doing = (task, work) => operate(options, pace, task, work);
  const repeated: Doing = (task, work) =>
    once(task, (operation) => retrying(operation, () => work(operation)));
  return {
    comment: async (request) => {
      checkLength(request);
      return once(tasks.comment(request.pullRequest), (operation) => writeComment(operation, request));
    },
    setStatus: (status) => repeated(tasks.status, (operation) => postStatus(operation, status)),
    mergeBase: (base, head) => repeated(tasks.mergeBase, (operation) => askMergeBase(operation, base, head)),
    pullRequest: (number) =>
      repeated(tasks.pull(number), async (operation) => asPullRequest(await askPull(operation, number))),
    pullRequestsFrom: (owner, branch) =>
      repeated(tasks.pulls, (operation) => pullsFrom(operation, owner, branch)),
    artifacts: (filter) => repeated(tasks.artifacts, (operation) => askArtifacts(operation, filter)),
    readArtifact: (artifact, maxBytes) =>
      once(tasks.artifact(artifact.id), (operation) => readArtifact(operation, artifact, maxBytes)),
  };
}

/** Each call as the end of `could not …`, and the permission that it needs. */
const tasks = {
  comment: (pullRequest: number) => ({
    what: `write the comment on pull request #${pullRequest}`,
    permission: 'pull-requests: write',
  }),
  status: { what: 'set a commit status', permission: 'statuses: write' },
  mergeBase: { what: 'ask for the merge base', permission: 'contents: read' },
  pull: (number: number) => ({ what: `read pull request #${number}`, permission: 'pull-requests: read' }),
  pulls: { what: 'list pull requests', permission: 'pull-requests: read' },
  artifacts: { what: 'list artifacts', permission: 'actions: read' },
  artifact: (id: number) => ({ what: `read artifact ${id}`, permission: 'actions: read' }),
};
