import type { Github, PullRequest } from '../../github/index.ts';
import type { Problem } from '../../nouns/index.ts';
import type { TriggeringRun } from '../event/types.ts';

/**
 * The one pull request that a run was about. GitHub is asked, by what the event says of the run; nothing that the run
 * itself made is believed, or a stranger's run could write on any pull request. Gives a Problem where there is none, or
 * no telling which. Throws GateError where GitHub can't be asked.
 */
export async function findPullRequest(github: Github, run: TriggeringRun): Promise<PullRequest | Problem> {
  const found = await candidates(github, run);
  const [only, ...more] = found.filter(
    ({ headSha, headRepositoryId }) => headSha === run.headSha && headRepositoryId === run.headRepositoryId,
  );
  if (!only) return found.length > 0 ? outdated(run) : unknown(run);
  return more.some(({ number }) => number !== only.number) ? ambiguous(run, [only, ...more]) : only;
}

async function candidates(github: Github, run: TriggeringRun): Promise<readonly PullRequest[]> {
  if (run.pullRequests.length > 0)
    return Promise.all(run.pullRequests.map((number) => github.pullRequest(number)));
  if (run.headOwner === null || run.headBranch === null) return [];
  return github.pullRequestsFrom(run.headOwner, run.headBranch);
}

function outdated({ id, headSha }: TriggeringRun): Problem {
  return {
    code: 'companion-outdated',
    message: `run ${id} measured ${headSha.slice(0, 12)}, which is its pull request's newest commit no more`,
    fix: "nothing: the newer commit's run will tell",
  };
}

function unknown({ id, headSha }: TriggeringRun): Problem {
  return {
    code: 'companion-no-pull-request',
    message: `no open pull request with the commit ${headSha.slice(0, 12)} of run ${id} was found`,
    fix: 'nothing where the pull request was closed meanwhile',
  };
}

function ambiguous({ id, headSha }: TriggeringRun, found: readonly PullRequest[]): Problem {
  const numbers = found.map(({ number }) => `#${number}`).join(', ');
  return {
    code: 'companion-ambiguous',
    message: `the commit ${headSha.slice(0, 12)} of run ${id} belongs to several pull requests (${numbers}), and GitHub does not say which of them the run was for`,
    fix: 'close all but one of them, or push a commit to each',
  };
}
