import { anyChar, isChar, notSlash, type Wild } from '../dockerfile/index.ts';

/** What `**` means: in COPY the same as `*`, in an ignore file any number of folders. */
export type DoubleStar = 'shallow' | 'deep';

const star: Wild = { kind: 'many', test: notSlash };
const rest: Wild = { kind: 'many', test: anyChar };
const folders: Wild = { kind: 'deep', test: anyChar };

/**
 * Reads a pattern by the rules of Go's filepath.Match: `*`, `?`, `[a-z]`, `[^a]`, `\x`; no braces. Null for a
 * pattern that Go refuses. Sources: https://pkg.go.dev/path/filepath#Match, moby/patternmatcher.
 */
export function globPieces(pattern: string, doubleStar: DoubleStar): Wild[] | null {
  const pieces: Wild[] = [];
  for (let at = 0; at < pattern.length; ) {
    const piece = nextPiece(pattern.slice(at), doubleStar);
    if (piece === null) return null;
    at += piece.length;
    // Of several stars in a row one is enough.
    if (piece.wild.kind === 'one' || piece.wild !== pieces.at(-1)) pieces.push(piece.wild);
  }
  return pieces;
}

interface Piece {
  readonly length: number;
  readonly wild: Wild;
}

function nextPiece(text: string, doubleStar: DoubleStar): Piece | null {
  if (doubleStar === 'deep' && text.startsWith('**')) {
    const length = text.startsWith('**/') ? 3 : 2;
    return { length, wild: length === text.length ? rest : folders };
  }
  if (text.startsWith('*')) return { length: 1, wild: star };
  if (text.startsWith('?')) return { length: 1, wild: { kind: 'one', test: notSlash } };
  if (text.startsWith('[')) return characterSet(text);
  const [whole, char] = /^\\?([\s\S])/u.exec(text) ?? [];
  if (text === '\\' || whole === undefined || char === undefined) return null;
  return { length: whole.length, wild: { kind: 'one', test: isChar(char) } };
}

function characterSet(text: string): Piece | null {
  const [whole, negated = '', body = ''] = /^\[(\^?)((?:\\[\s\S]|[^\]\\])+)\]/u.exec(text) ?? [];
  const ranges = body.match(/(?:\\[\s\S]|[^\\])(?:-(?:\\[\s\S]|[^\\]))?/gu) ?? [];
  if (whole === undefined || ranges.some((range) => range.startsWith('-'))) return null;
  const parts = ranges.map((range) => {
    const [, low = '', high] = /^\\?([\s\S])(?:-\\?([\s\S]))?$/u.exec(range) ?? [];
    return high === undefined ? literal(low) : `${literal(low)}-${literal(high)}`;
  });
  try {
    const expression = new RegExp(`^[${negated}${parts.join('')}]$`, 'u');
    return { length: whole.length, wild: { kind: 'one', test: (char) => expression.test(char) } };
  } catch {
    return null;
  }
}

function literal(char: string): string {
  return `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`;
}
