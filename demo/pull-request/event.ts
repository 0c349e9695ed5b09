import type { DemoRepository } from './makeRepository.ts';

/** Of GitHub's payload of a `pull_request` event what a workflow may ask for. */
export function pullRequestEvent({ base, head, branch, title }: DemoRepository, repository: Repository) {
  const { owner, repo, number } = repository;
  const place = { id: 1, full_name: `${owner}/${repo}`, name: repo, fork: false, owner: { login: owner } };
  return {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      title,
      state: 'open',
      head: { sha: head, ref: branch, label: `${owner}:${branch}`, repo: place },
      base: { sha: base, ref: 'main', label: `${owner}:main`, repo: place },
    },
    repository: place,
    sender: { login: 'a-developer', type: 'User' },
  };
}

/** Which pull request of which repository. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}
