import type { Env } from './env.ts';

/**
 * The file of the running workflow, relative to the repository: its inputs are rules of the gate, too. Null where the
 * runner does not say, or where it is another repository's.
 * @param env `GITHUB_WORKFLOW_REF` is `owner/repo/.github/workflows/ci.yml@refs/heads/main`
 */
export function workflowFile({
  GITHUB_WORKFLOW_REF: ref,
  GITHUB_REPOSITORY: repository,
}: Env): string | null {
  if (!ref || !repository || !ref.startsWith(`${repository}/`)) return null;
  const path = ref.slice(repository.length + 1).split('@')[0] ?? '';
  const plain = path.split('/').every((part) => !['', '.', '..'].includes(part));
  return plain ? path : null;
}
