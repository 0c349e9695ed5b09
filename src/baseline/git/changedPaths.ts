import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type GitTools, git, splitPaths } from '../../config/index.ts';

/**
 * The tracked files that differ between a commit and the working folder, committed or not; a submodule by its folder,
 * which ends in a slash. Absolute. Null where git can't tell. `tools.cwd` is the repository's root. Throws Interrupted.
 */
export async function changedPaths(hash: string, tools: GitTools): Promise<string[] | null> {
  const options = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-relative'];
  const answer = await git(['diff', ...options, hash, '--'], tools, 120_000);
  return answer.ok ? splitPaths(answer.stdout).map((path) => placeOf(path, tools)) : null;
}

function placeOf(path: string, { cwd }: GitTools): string {
  const place = join(cwd, path);
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ? `${place}/` : place;
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
