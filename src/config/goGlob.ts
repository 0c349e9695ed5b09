import { matchesAll } from '../dockerfile/index.ts';
import { globPieces } from './globPieces.ts';

/** True where Go's filepath.Match finds something wild in a path: `*`, `?` or `[`, not behind a backslash. */
export function hasWildcard(path: string): boolean {
  return /(^|[^\\])(\\\\)*[*?[]/.test(path);
}

/** A path without the backslashes that keep its signs plain. */
export function unescapeGlob(path: string): string {
  return path.replace(/\\(.)/g, '$1');
}

/**
 * A matcher of one path segment by the rules of Go's filepath.Match, which COPY uses: no `**`, and `*` matches
 * names with a leading dot. Null for a pattern that Go refuses. Takes at most (name × pattern) steps.
 */
export function goGlob(pattern: string): ((name: string) => boolean) | null {
  const pieces = globPieces(pattern, 'shallow');
  if (pieces === null) return null;
  const shortest = pieces.filter(({ kind }) => kind === 'one').length;
  // Length in UTF-16 units is never less than that in characters.
  return (name) => name.length >= shortest && matchesAll(pieces, Array.from(name), null);
}
