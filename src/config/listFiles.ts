import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Problem } from '../nouns/index.ts';
import { walkFiles } from './walkFiles.ts';

const run = promisify(execFile);

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
  try {
    const [known, others] = await Promise.all([
      git(root, ['ls-files', '-z', '--cached', '--recurse-submodules']),
      git(root, ['ls-files', '-z', '--others', '--exclude-standard']),
    ]);
    return { files: [...known, ...others], warnings: [] };
  } catch (error) {
    return { files: walkFiles(root), warnings: [noGit(error)] };
  }
}

async function git(root: string, args: readonly string[]): Promise<string[]> {
  // Inside a git hook the environment names the repository that the hook is of, whatever folder is asked about.
  const env = { ...process.env, GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined };
  const { stdout } = await run('git', args, { cwd: root, env, maxBuffer: 2 ** 30 });
  return stdout.split('\0').filter((file) => file !== '');
}

function noGit(error: unknown): Problem {
  return {
    code: 'git-unavailable',
    message: `git can't list the files here (${gitReason(error)}), so the folder was searched instead`,
    expected: 'a git work tree; without it, files that git would ignore are found, too',
    fix: 'run Size Gate in a git checkout, or name the Dockerfiles in the configuration',
  };
}

function gitReason(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown reason';
  if ('code' in error && error.code === 'ENOENT') return 'git is not installed';
  const stderr = 'stderr' in error ? String(error.stderr) : '';
  const line = stderr.split('\n').find((one) => one.startsWith('fatal:'));
  return (line ?? 'it failed')
    .replace(/^fatal:\s*/, '')
    .replace(/\p{C}/gu, ' ')
    .slice(0, 120);
}
