import { posix } from 'node:path';
import { anyChar, type Budget, isChar, matchesAll, type Wild } from '../dockerfile/index.ts';
import { globPieces } from './globPieces.ts';
import { goGlob } from './goGlob.ts';

/** One line of an ignore file. */
export interface IgnorePattern {
  /** True for a line with `!` in front, which takes in again what others ignore. */
  readonly exception: boolean;
  /** True for a path that is exactly what the line says; its contents are the caller's matter. */
  readonly matches: (path: string, budget: Budget) => boolean;
  /** False for a folder, by its segments, below which no path can be what the line says. */
  readonly mayMatchBelow: (folder: readonly string[]) => boolean;
}

/**
 * Reads a line that is neither empty nor a comment, as moby does; null for one that it refuses.
 * Source: moby/patternmatcher, ignorefile/ignorefile.go and patternmatcher.go.
 */
export function readIgnorePattern(line: string): IgnorePattern | null {
  const text = line.trim();
  const exception = text.startsWith('!');
  const pattern = cleanPath(exception ? text.slice(1).trim() : text);
  const pieces = pattern === '' || (exception && pattern === '/') ? null : readPieces(pattern);
  if (pieces === null) return null;
  const segments = pattern.split('/').map(matcherOf);
  const mayMatchBelow = (folder: readonly string[]): boolean => {
    const deep = segments.indexOf('deep');
    const known = segments.slice(0, deep === -1 ? undefined : deep);
    return known.every(
      (matches, at) => folder[at] === undefined || matches === 'deep' || matches(folder[at]),
    );
  };
  if (!/[*?[\\]/.test(pattern)) return { exception, mayMatchBelow, matches: (path) => path === pattern };
  const shortest = pieces.filter(({ kind }) => kind === 'one').length;
  return {
    exception,
    mayMatchBelow,
    matches: (path, budget) => path.length >= shortest && matchesAll(pieces, Array.from(path), budget),
  };
}

/** Sets and escapes are not looked into: they may match. */
function matcherOf(part: string): ((name: string) => boolean) | 'deep' {
  if (part.includes('**')) return 'deep';
  if (!/[*?[\\]/.test(part)) return (name) => name === part;
  return /[[\\]/.test(part) ? () => true : (goGlob(part) ?? (() => true));
}

/** Go's filepath.Clean, and no slash in front: the context is the root. */
function cleanPath(path: string): string {
  return path === ''
    ? ''
    : posix
        .normalize(path)
        .replace(/(?<=.)\/$/, '')
        .replace(/^\/(?=.)/, '')
        .trim();
}

function readPieces(pattern: string): Wild[] | null {
  // moby's way out for speed: such a pattern is the end of a path, and not a file of that name in any folder.
  const [, end] = /^\*\*([^/*?[\]\\][^*?[\]\\]*)$/.exec(pattern) ?? [];
  if (end === undefined) return globPieces(pattern, 'deep');
  const plain = Array.from(end, (char): Wild => ({ kind: 'one', test: isChar(char) }));
  return [{ kind: 'many', test: anyChar }, ...plain];
}
