import { repositoryPayload } from './schemas.ts';

/**
 * Whether an event without a base is about the default branch, and so about what is merged. The clock starts only
 * workflows of that branch, and does not say its name.
 * @param ref `GITHUB_REF`
 */
export function isOnDefaultBranch(name: string, payload: unknown, ref: string | undefined): boolean {
  if (name === 'schedule') return true;
  const { data } = repositoryPayload.safeParse(payload);
  return data !== undefined && ref === `refs/heads/${data.repository.default_branch}`;
}
