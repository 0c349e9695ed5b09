import { type GitTools, git } from '../../config/index.ts';
import type { Environment } from '../types.ts';
import { isHash, resolveCommit } from './readCommit.ts';

/** Milliseconds for one commit over the network, which may be large. */
const fetchMs = 300_000;

/**
 * Fetches one commit from `origin`. Null where that went well, else git's reason. A shallow clone gets that commit
 * alone; a whole one stays whole, which `--depth` would end. Throws Interrupted.
 */
export async function fetchCommit(hash: string, env: Environment, tools: GitTools): Promise<string | null> {
  const shallow = await git(['rev-parse', '--is-shallow-repository'], tools);
  const depth = shallow.ok && shallow.stdout.trim() === 'true' ? ['--depth=1'] : [];
  const options = ['--no-tags', '--no-recurse-submodules', '--quiet', ...depth];
  const answer = await git(['fetch', ...options, 'origin', hash], { ...tools, env }, fetchMs);
  return answer.ok ? null : answer.reason;
}

/** Commits of history that are fetched where the merge base of two commits is not in a shallow clone: first, and then. */
const deeper = [100, 2000];

/**
 * Fetches more of the history behind two commits of a shallow clone, until `found` finds something or there are too
 * many. For servers that can't be asked. Throws Interrupted.
 */
export async function deepen(
  hashes: readonly string[],
  env: Environment,
  tools: GitTools,
  found: () => Promise<string | null>,
): Promise<string | null> {
  for (const count of deeper) {
    const options = ['--no-tags', '--no-recurse-submodules', '--quiet', `--deepen=${count}`];
    const answer = await git(['fetch', ...options, 'origin', ...hashes], { ...tools, env }, fetchMs);
    const result = answer.ok ? await found() : null;
    if (result !== null || !answer.ok) return result;
  }
  return null;
}

/** Fetches a branch, tag or commit by name and gives its hash; null where there is none. Throws Interrupted. */
export async function fetchRef(ref: string, env: Environment, tools: GitTools): Promise<string | null> {
  if (isHash(ref)) {
    await fetchCommit(ref, env, tools);
    return resolveCommit(ref, tools);
  }
  const name = ref.replace(/^(refs\/remotes\/)?origin\//, '');
  // A name that git would not take for a branch could be an option.
  const valid = await git(['check-ref-format', '--branch', name], tools);
  if (!valid.ok || name.startsWith('-')) return null;
  const refs = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`];
  const listed = await git(['ls-remote', '--quiet', 'origin', ...refs], { ...tools, env }, fetchMs);
  const hashes = new Map(
    (listed.ok ? listed.stdout : '')
      .split('\n')
      .map((line) => line.split('\t', 2))
      .map(([hash = '', found = '']) => [found, hash] as const),
  );
  const hash = refs.map((one) => hashes.get(one)).find((one) => one !== undefined && isHash(one));
  // Not FETCH_HEAD, which another run in the same clone may write at the same moment.
  if (hash === undefined || (await fetchCommit(hash, env, tools)) !== null) return null;
  return resolveCommit(hash, tools);
}
