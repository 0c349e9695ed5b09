import type { GateEvent } from './types.ts';

const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * The commit that this run is about, to people: a pull request's own, where `GITHUB_SHA` is a merge that is gone
 * tomorrow. Null where none is known.
 * @param env the runner's environment
 */
export function commitOf(event: GateEvent, env: Readonly<Record<string, string | undefined>>): string | null {
  if (event.kind === 'pull-request' || event.kind === 'merge-group' || event.kind === 'push')
    return event.headSha;
  if (event.kind === 'workflow-run') return event.run.headSha;
  const sha = env.GITHUB_SHA ?? '';
  return hash.test(sha) ? sha : null;
}
