import type { Budget } from './budget.ts';
import { anyChar, isChar, matchEnds, type Wild } from './wild.ts';

const star: Wild = { kind: 'many', test: anyChar };

/**
 * Reads the pattern of `${x#pattern}`, `${x%pattern}` or `${x/pattern/…}`: `*` and `?` are wild, `\` makes them
 * plain. Throws an Error for any other escape, as BuildKit does.
 */
export function shellPattern(pattern: string): Wild[] {
  const pieces: Wild[] = [];
  const chars = Array.from(pattern);
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? '';
    const next = chars[at + 1] ?? '';
    if (char === '*') {
      // Of several stars in a row one is enough.
      if (pieces.at(-1) !== star) pieces.push(star);
    } else if (char === '?') pieces.push({ kind: 'one', test: anyChar });
    else if (char !== '\\') pieces.push({ kind: 'one', test: isChar(char) });
    else if (next === '*' || next === '?' || next === '\\') {
      pieces.push({ kind: 'one', test: isChar(next) });
      at += 1;
    } else if (next !== '}' && next !== '/') throw new Error(`invalid escape '\\${next}' in a pattern`);
  }
  return pieces;
}

/** `${value#pattern}` (shortest match) and `${value##pattern}` (longest). */
export function trimPrefix(value: string, pattern: string, greedy: boolean, budget: Budget | null): string {
  const text = Array.from(value);
  const end = endOf(shellPattern(pattern), text, greedy, budget);
  return end === undefined ? value : text.slice(end).join('');
}

/** `${value%pattern}` (shortest match) and `${value%%pattern}` (longest). */
export function trimSuffix(value: string, pattern: string, greedy: boolean, budget: Budget | null): string {
  // A suffix is a prefix to who reads backwards.
  const text = Array.from(value).reverse();
  const end = endOf(shellPattern(pattern).reverse(), text, greedy, budget);
  return end === undefined ? value : text.slice(end).reverse().join('');
}

function endOf(pattern: readonly Wild[], text: readonly string[], greedy: boolean, budget: Budget | null) {
  let last: number | undefined;
  for (const end of matchEnds(pattern, text, budget)) {
    if (!greedy) return end;
    last = end;
  }
  return last;
}

/**
 * `${value/pattern/by}` (first match) and `${value//pattern/by}` (all); matches are the longest possible, and an
 * empty one right behind another does not count, as in Go.
 */
export function replacePattern(
  value: string,
  pattern: string,
  by: string,
  all: boolean,
  budget: Budget | null,
): string {
  const pieces = shellPattern(pattern);
  const text = Array.from(value);
  const starts = startsOf(pieces, text, budget);
  const result: string[] = [];
  let at = 0;
  for (let lastEnd = -1; at <= text.length; ) {
    const end = starts.has(at) ? matchEnd(pieces, text, at, budget) : undefined;
    if (end !== undefined && !(end === at && at === lastEnd)) {
      result.push(by);
      lastEnd = end;
      if (!all) return result.concat(text.slice(end)).join('');
      if (end > at) {
        at = end;
        continue;
      }
    }
    result.push(text[at] ?? '');
    at += 1;
  }
  return result.join('');
}

/** Where any match begins, found in one go backwards: to try each place could take (text × text) steps. */
function startsOf(pieces: readonly Wild[], text: readonly string[], budget: Budget | null): Set<number> {
  const ends = matchEnds([star, ...pieces.toReversed()], text.toReversed(), budget);
  return new Set(Array.from(ends, (end) => text.length - end));
}

function matchEnd(pieces: readonly Wild[], text: readonly string[], start: number, budget: Budget | null) {
  return Array.from(matchEnds(pieces, text, budget, start)).at(-1);
}
