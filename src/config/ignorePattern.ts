import { posix } from 'node:path';
import { anyChar, type Budget, isChar, matchesAll, type Wild } from '../dockerfile/index.ts';
import { globPieces } from './globPieces.ts';

/** One line of an ignore file. */
export interface IgnorePattern {
  /** True for a line with `!` in front, which takes in again what others ignore. */
  readonly exception: boolean;
  /** True for a path that is exactly what the line says; its contents are the caller's matter. */
  readonly matches: (path: string, budget: Budget) => boolean;
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
  if (!/[*?[\\]/.test(pattern)) return { exception, matches: (path) => path === pattern };
  const shortest = pieces.filter(({ kind }) => kind === 'one').length;
  return {
    exception,
    matches: (path, budget) => path.length >= shortest && matchesAll(pieces, Array.from(path), budget),
  };
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
