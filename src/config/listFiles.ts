import type { Problem } from '../nouns/index.ts';
import { git, splitPaths } from './git.ts';
import { walkFiles } from './walkFiles.ts';

/** Milliseconds: untracked files are looked for in all folders, which may be many. */
const listMs = 300_000;

export interface FileList {
  /**
   * Relative to the folder, with forward slashes, in no order. May hold files that are deleted in the work tree,
   * and in the midst of a merge the same file more than once.
   */
  readonly files: readonly string[];
  readonly warnings: readonly Problem[];
}

/**
 * The files under a folder that git knows, and untracked ones that it does not ignore; those of initialised
 * submodules, too. Where git can't say, the folder is walked instead, and a warning says so.
 */
export async function listFiles(root: string): Promise<FileList> {
  const list = (...args: string[]) =>
    git(['ls-files', '-z', ...args], { cwd: root, env: process.env }, listMs);
  const [known, others] = await Promise.all([
    list('--cached', '--recurse-submodules'),
    list('--others', '--exclude-standard'),
  ]);
  if (!known.ok) return { files: walkFiles(root), warnings: [noGit(known.reason)] };
  if (!others.ok) return { files: walkFiles(root), warnings: [noGit(others.reason)] };
  return { files: [...splitPaths(known.stdout), ...splitPaths(others.stdout)], warnings: [] };
}

function noGit(reason: string): Problem {
  return {
    code: 'git-unavailable',
    message: `git can't list the files here (${reason.slice(0, 120)}), so the folder was searched instead`,
    expected: 'a git work tree; without it, files that git would ignore are found, too',
    fix: 'run Size Gate in a git checkout, or name the Dockerfiles in the configuration',
  };
}
