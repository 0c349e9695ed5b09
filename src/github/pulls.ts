import { type PullAnswer, pullAnswer, pullsAnswer } from './answers.ts';
import { allPages, checked } from './askApi.ts';
import type { Operation } from './operation.ts';
import type { PullRequest } from './types.ts';

/** Asks for one pull request. */
export async function askPull(operation: Operation, number: number): Promise<PullAnswer> {
  const { client, repo } = operation;
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...repo,
    pull_number: number,
  });
  return checked(operation, pullAnswer, data);
}

/** A thousand open pull requests of one branch. */
const mostPages = 10;

/**
 * Open pull requests from one branch of one owner. The server's own filter is not trusted: GitHub leaves out one
 * that it can't read, and Gitea knows none.
 */
export async function pullsFrom(
  operation: Operation,
  owner: string,
  branch: string,
): Promise<readonly PullRequest[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls';
  const parameters = { state: 'open', head: `${owner}:${branch}` };
  const pages = await allPages(operation, { route, parameters }, pullsAnswer, mostPages);
  const wanted = owner.toLowerCase();
  return pages
    .flat()
    .filter(({ head }) => head.ref === branch && ownerOf(head)?.toLowerCase() === wanted)
    .map(asPullRequest);
}

function ownerOf(head: PullAnswer['head']): string | undefined {
  return head.repo?.owner?.login ?? head.user?.login;
}

/** The pull request in this room's words. */
export function asPullRequest({ number, head, base, state }: PullAnswer): PullRequest {
  return {
    number,
    headSha: head.sha,
    headRepositoryId: head.repo?.id ?? null,
    baseSha: base.sha,
    baseRef: base.ref,
    state,
  };
}
