import { join, posix } from 'node:path';
import picomatch from 'picomatch';
import type { LeftAlone, Problem } from '../nouns/index.ts';
import { cleanGlob } from './globs.ts';
import { isFile } from './isFile.ts';
import { isThere } from './isThere.ts';
import { listFiles } from './listFiles.ts';
import { isOffLimits } from './offLimits.ts';

/** The Dockerfiles of a project. Paths are relative to its root, with forward slashes, sorted. */
export interface Discovered {
  /** Those that the globs name. */
  readonly gated: readonly string[];
  /** The others, with the reason why they are not gated. */
  readonly leftAlone: readonly LeftAlone[];
  readonly warnings: readonly Problem[];
}

export const defaultGlobs: readonly string[] = ['packages/*/Dockerfile.optimized'];

/** Finds the Dockerfiles that the globs name among the files git knows, and says of the others why not. */
export async function discover(root: string, globs: readonly string[]): Promise<Discovered> {
  const { files, warnings } = await listFiles(root);
  const matches = matcher(globs);
  const gated: string[] = [];
  const leftAlone: LeftAlone[] = [];
  const candidates = files.filter(
    (file) => !file.endsWith('.dockerignore') && (isDockerfileName(file) || matches(file)),
  );
  for (const file of [...new Set(candidates)].sort()) {
    const matched = matches(file);
    // Git still lists a tracked file that was deleted in the work tree. A link to nothing is no such case.
    if (!(matched ? isThere : isFile)(join(root, file))) continue;
    if (isOffLimits(file)) leftAlone.push({ path: file, reason: offLimitsReason(file) });
    else if (matched) gated.push(file);
    else leftAlone.push({ path: file, reason: `does not match ${globs.join(', ')}` });
  }
  return { gated, leftAlone, warnings };
}

/** `noextglob`: such globs are regular expressions of the user's own, which may take any time. */
const options = { dot: true, noextglob: true };

/** A path is named by any glob, unless one with `!` in front excludes it. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const clean = globs.map(cleanGlob);
  const included = picomatch(
    clean.filter((glob) => !glob.startsWith('!')),
    options,
  );
  const excluded = clean.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const isExcluded = excluded.length === 0 ? () => false : picomatch(excluded, options);
  return (path) => included(path) && !isExcluded(path);
}

function isDockerfileName(path: string): boolean {
  return /^(Docker|Container)file(\..+)?$|\.Dockerfile$/i.test(posix.basename(path));
}

function offLimitsReason(path: string): string {
  const folder = /(?:^|\/)(node_modules|vendor|\.git)\//.exec(path)?.[1] ?? '';
  return `inside ${folder}, which never holds a service`;
}
