import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GateError, type Problem } from '../nouns/index.ts';
import { leavesRoot } from './leavesRoot.ts';

/** More than any Dockerfile, ignore file or configuration that was ever written by hand; bytes. */
const mostBytes = 4 * 2 ** 20;

export interface TextFile {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root. */
  readonly file: string;
  /** The file in words, and the code of its problem. */
  readonly what: string;
  readonly code: string;
  /** True for a file that the user named by hand, which may be anywhere; else it is inside the root, after all links. */
  readonly anywhere?: boolean;
}

/**
 * Reads a text file of the repository, which anybody may have put there: a link to a device or a pipe would never
 * end, and a link to nothing must not pass for no file. Throws a GateError where it can't be read, is no regular
 * file, or is larger than 4MiB.
 */
export function readTextFile({ root, file, what, code, anywhere = false }: TextFile): string {
  const problem = (reason: string): Problem => ({
    code,
    message: `can't read ${what}: ${reason}`,
    where: { file },
    expected: 'a text file of at most 4MiB',
  });
  const path = join(root, file);
  try {
    const found = statSync(path);
    if (!anywhere && leavesRoot(root, file)) throw new GateError(outside(file, what));
    if (!found.isFile())
      throw new GateError(problem(found.isDirectory() ? 'it is a folder' : 'it is no file'));
    if (found.size > mostBytes) throw new GateError(problem(`it has ${found.size} bytes`));
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError(problem(reasonOf(cause)), { cause });
  }
}

function outside(file: string, what: string): Problem {
  return {
    code: 'path-outside',
    message: `${what} is a link that leads out of the project, and is not read`,
    where: { file },
    expected: 'a file of the project',
    fix: 'put the file itself there',
  };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ELOOP: 'it is a link in a circle',
  ENOENT: 'it is a link to nothing, or went away',
};

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
