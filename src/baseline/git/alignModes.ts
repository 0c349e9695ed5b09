import { chmodSync, lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git, splitPaths } from '../../config/index.ts';
import type { Environment, OpenBase } from '../types.ts';

/**
 * Gives the files and folders of the checkout the modes that they have in the working folder. git keeps no more of a
 * mode than whether a file can be run, and the rest is whatever umask made it; but a builder's cache counts it, and
 * the same file must be the same to it. Throws Interrupted.
 */
export async function alignModes(
  { checkout, repository, changedPaths }: Pick<OpenBase, 'checkout' | 'repository' | 'changedPaths'>,
  env: Environment,
): Promise<void> {
  const listed = await git(['ls-files', '-z'], { cwd: checkout, env });
  if (!listed.ok) return;
  const changed = new Set(changedPaths);
  const files = splitPaths(listed.stdout).filter((path) => !changed.has(join(repository, path)));
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  // Folders last, and the deepest first: one may turn out to be closed.
  const deepest = [...folders].sort((a, b) => b.length - a.length);
  for (const path of [...files, ...deepest, '.']) align(join(repository, path), join(checkout, path));
}

function align(from: string, to: string): void {
  try {
    const [wanted, found] = [lstatSync(from), lstatSync(to)];
    const comparable = (wanted.isFile() && found.isFile()) || (wanted.isDirectory() && found.isDirectory());
    if (comparable && wanted.mode !== found.mode) chmodSync(to, wanted.mode & 0o7777);
  } catch {
    // A file that went away meanwhile, or belongs to somebody else: its layers are built again, nothing worse.
  }
}
