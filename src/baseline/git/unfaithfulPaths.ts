import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { git, splitPaths } from '../../config/index.ts';
import type { Problem } from '../../nouns/index.ts';
import type { Environment, OpenBase } from '../types.ts';

/** A path of the checkout (absolute) whose contents there are not what a clone of the commit would hold. */
export interface UnfaithfulPath {
  readonly path: string;
  readonly problem: Problem;
}

/**
 * Where a checkout by `git worktree` differs from a whole clone: submodules are empty, files of Git LFS may be
 * pointers, and `.git` is a file. An image that takes one of these can't be built again from there. Throws Interrupted.
 */
export async function unfaithfulPaths(
  { checkout, repository }: Pick<OpenBase, 'checkout' | 'repository'>,
  env: Environment,
): Promise<UnfaithfulPath[]> {
  const tools = { cwd: checkout, env };
  const [staged, lfs] = await Promise.all([
    git(['ls-files', '-z', '--stage'], tools),
    git(['ls-files', '-z', '--', ':(attr:filter=lfs)'], tools),
  ]);
  const modules = splitPaths(staged.ok ? staged.stdout : '')
    .flatMap((line) => /^160000 \S+ \d\t(.+)$/s.exec(line)?.[1] ?? [])
    // One that is not there in the working folder either is the same nothing on both sides.
    .filter((path) => hasEntries(join(repository, path)));
  const pointers = splitPaths(lfs.ok ? lfs.stdout : '').filter(
    (path) => isPointer(join(checkout, path)) && !isPointer(join(repository, path)),
  );
  return [
    ...modules.map((path) => ({ path: join(checkout, path, '/'), problem: submodule(path) })),
    ...pointers.map((path) => ({ path: join(checkout, path), problem: lfsPointer(path) })),
    { path: join(checkout, '.git'), problem: copiesGit },
  ];
}

function hasEntries(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}

/** The first line of a pointer, by Git LFS's specification (docs/spec.md). */
const pointerStart = 'version https://git-lfs.github.com/spec/';

function isPointer(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(pointerStart.length);
      readSync(file, start, 0, start.length, 0);
      return start.toString('latin1') === pointerStart;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

const submodule = (path: string): Problem => ({
  code: 'baseline-submodule',
  message: `its build takes files of the submodule ${JSON.stringify(path)}, which is not checked out for the base commit`,
  expected: 'images without submodules, where the baseline is built again',
  fix: 'take the baseline from a report of an earlier run: baseline: artifact:NAME',
});

const lfsPointer = (path: string): Problem => ({
  code: 'baseline-lfs',
  message: `its build takes ${JSON.stringify(path)}, which Git LFS has not fetched for the base commit`,
  expected: 'the file itself, and not its pointer',
  fix: 'install git lfs for the checkout (git lfs install), or take the baseline from a report: baseline: artifact:NAME',
});

const copiesGit: Problem = {
  code: 'baseline-copies-git',
  message: 'its build copies the folder .git, which is never the same in two checkouts',
  expected: 'a build that takes nothing of .git',
  fix: 'write .git into .dockerignore: until then the image never has a baseline, nor is it built from the cache',
};
