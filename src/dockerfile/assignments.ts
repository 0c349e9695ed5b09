import type { Statement } from './types.ts';
import { quotedWords } from './words.ts';

/** One `NAME=value`, nothing expanded; value is null for an `ARG NAME` without a default. */
export interface Assignment {
  readonly name: string;
  readonly value: string | null;
}

/**
 * What an ARG, ENV or LABEL sets: `A=1 B="two"`, or the old `ENV NAME value`.
 * Throws an Error whose message says what is wrong.
 */
export function assignments({ keyword, rest }: Statement, escapeChar: string): Assignment[] {
  const words = quotedWords(rest, escapeChar);
  if (words.length === 0) throw new Error(`${keyword} needs a name`);
  if (keyword === 'ARG') return words.map(split);
  if (!words[0]?.includes('=')) {
    const [, name, value] = /^(\S+)\s+([\s\S]*)$/.exec(rest) ?? [];
    if (name === undefined || value === undefined) throw new Error(`${keyword} needs a name and a value`);
    return [{ name, value }];
  }
  const odd = words.find((word) => !word.includes('='));
  if (odd !== undefined)
    throw new Error(`${keyword} has ${JSON.stringify(odd.slice(0, 20))}, which is not name=value`);
  return words.map(split);
}

function split(word: string): Assignment {
  const at = word.indexOf('=');
  return at === -1 ? { name: word, value: null } : { name: word.slice(0, at), value: word.slice(at + 1) };
}
