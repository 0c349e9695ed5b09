import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type GitTools, git, splitPaths } from '../../config/index.ts';

/** Nothing that a repository can set may hide a file: no diff driver, no configuration of submodules. */
const whole = ['--no-renames', '--no-ext-diff', '--no-textconv', '--no-relative', '--ignore-submodules=none'];

/**
 * The tracked files that differ between a commit and the working folder, committed or not; a submodule by its folder,
 * which ends in a slash. Files whose state git was told not to look at count as changed, and so does the whole folder
 * of a changed `.gitattributes`: the same blob may be other bytes on disk then. Absolute. Null where git can't tell.
 * `tools.cwd` is the repository's root. Throws Interrupted.
 */
export async function changedPaths(hash: string, tools: GitTools): Promise<string[] | null> {
  const [answer, hidden] = await Promise.all([
    git(['diff', '--name-only', '-z', ...whole, hash, '--'], tools, 120_000),
    hiddenPaths(tools),
  ]);
  if (!answer.ok || hidden === null) return null;
  const changed = splitPaths(answer.stdout).map((path) => placeOf(path, tools));
  const attributes = changed.filter((path) => basename(path) === '.gitattributes');
  return [...changed, ...hidden, ...attributes.map((path) => `${dirname(path)}/`)];
}

function placeOf(path: string, { cwd }: GitTools): string {
  const place = join(cwd, path);
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ? `${place}/` : place;
}

/** Files marked `assume-unchanged` (a small letter) or `skip-worktree` (S); a sparse checkout has none of the latter. */
async function hiddenPaths(tools: GitTools): Promise<string[] | null> {
  const answer = await git(['ls-files', '-z', '-v'], tools, 120_000);
  if (!answer.ok) return null;
  return splitPaths(answer.stdout)
    .flatMap((line) => /^[a-zS] (.+)$/s.exec(line)?.[1] ?? [])
    .map((path) => join(tools.cwd, path))
    .filter(existsSync);
}

/**
 * What is in the working folder and not known to git, ignored or not: files, and folders of which git knows nothing as
 * one, which end in a slash, so that node_modules is one entry. Absolute. Null where git can't tell. Throws Interrupted.
 */
export async function untrackedPaths(tools: GitTools): Promise<string[] | null> {
  const answer = await git(
    ['ls-files', '-z', '--others', '--directory', '--no-empty-directory'],
    tools,
    120_000,
  );
  return answer.ok ? splitPaths(answer.stdout).map((path) => join(tools.cwd, path)) : null;
}
