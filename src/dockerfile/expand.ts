import type { Budget } from './budget.ts';
import { replacePattern, trimPrefix, trimSuffix } from './shellPattern.ts';

/** Finds a variable's value; undefined for one that is not set. */
export type Lookup = (name: string) => string | undefined;

export interface ExpandOptions {
  readonly lookup: Lookup;
  readonly escapeChar: string;
  /** What a plain `$NAME` becomes when it is not set; the empty string unless given. */
  readonly unset?: (name: string) => string;
  /** What matching patterns may cost; without end where there is none. */
  readonly budget?: Budget;
}

/**
 * Characters that one word may become. Longer than any path or list that people write, and short enough that values
 * which double in each line come to an end.
 */
const mostCharacters = 64 * 1024;

interface Cursor {
  readonly text: string;
  at: number;
}

/**
 * Expands the variables of a word and takes its quotes and escapes away, as BuildKit does: `$X`, `${X}`,
 * `${X:-d}`, `${X-d}`, `${X:+d}`, `${X+d}`, `${X:?m}`, `${X?m}`, `${X#p}`, `${X##p}`, `${X%p}`, `${X%%p}`,
 * `${X/p/r}`, `${X//p/r}`. Throws an Error whose message says what is wrong with the word.
 * Source: moby/buildkit frontend/dockerfile/shell/lex.go.
 */
export function expand(word: string, options: ExpandOptions): string {
  return readUntil({ text: word, at: 0 }, null, options, false);
}

function checkLength(text: string): string {
  if (text.length <= mostCharacters) return text;
  throw new Error(`it expands to more than ${mostCharacters} characters`);
}

function readUntil(
  cursor: Cursor,
  stop: string | null,
  options: ExpandOptions,
  keepEscapes: boolean,
): string {
  let result = '';
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    cursor.at += 1;
    if (char === stop) return result;
    if (char === "'") result += singleQuoted(cursor);
    else if (char === '"') result += doubleQuoted(cursor, options);
    else if (char === '$') result = checkLength(result + dollar(cursor, options));
    else if (char === options.escapeChar) {
      result += (keepEscapes ? char : '') + cursor.text.charAt(cursor.at);
      cursor.at += 1;
    } else result += char;
  }
  if (stop !== null) throw new Error(`'${stop}' is missing`);
  return checkLength(result);
}

function singleQuoted(cursor: Cursor): string {
  const end = cursor.text.indexOf("'", cursor.at);
  if (end === -1) throw new Error('a single quote is not closed');
  const result = cursor.text.slice(cursor.at, end);
  cursor.at = end + 1;
  return result;
}

function doubleQuoted(cursor: Cursor, options: ExpandOptions): string {
  let result = '';
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    const next = cursor.text.charAt(cursor.at + 1);
    cursor.at += 1;
    if (char === '"') return result;
    if (char === '$') result = checkLength(result + dollar(cursor, options));
    else if (char === options.escapeChar && (next === '"' || next === '$' || next === options.escapeChar)) {
      result += next;
      cursor.at += 1;
    } else result += char;
  }
  throw new Error('a double quote is not closed');
}

function dollar(cursor: Cursor, options: ExpandOptions): string {
  if (cursor.text.charAt(cursor.at) !== '{') {
    const name = readName(cursor);
    return name === '' ? '$' : plain(name, options);
  }
  cursor.at += 1;
  const name = readName(cursor);
  const operator = cursor.text.charAt(cursor.at);
  if (name === '' || operator === '') throw new Error("a variable's name or its closing brace is missing");
  cursor.at += 1;
  if (operator === '}') return plain(name, options);
  if (operator === '/') return replaced(cursor, name, options);
  return modified(cursor, name, operator, options);
}

function plain(name: string, { lookup, unset }: ExpandOptions): string {
  return lookup(name) ?? unset?.(name) ?? '';
}

function modified(cursor: Cursor, name: string, first: string, options: ExpandOptions): string {
  const colon = first === ':';
  const operator = colon ? cursor.text.charAt(cursor.at) : first;
  if (colon) cursor.at += 1;
  const isPattern = !colon && (operator === '#' || operator === '%');
  if (!isPattern && !['-', '+', '?'].includes(operator)) {
    throw new Error(`unsupported modifier '${colon ? ':' : ''}${operator}' of \${${name}}`);
  }
  const word = readUntil(cursor, '}', options, isPattern);
  const value = options.lookup(name);
  const missing = value === undefined || (colon && value === '');
  if (isPattern) return value === undefined ? plain(name, options) : trimmed(value, operator, word, options);
  if (operator === '+') return missing ? '' : word;
  if (!missing) return value;
  if (operator === '-') return word;
  throw new Error(`${name}: ${word === '' ? 'is not allowed to be unset' : word}`);
}

function trimmed(value: string, operator: string, word: string, { budget }: ExpandOptions): string {
  const greedy = word.startsWith(operator);
  const pattern = greedy ? word.slice(1) : word;
  const trim = operator === '#' ? trimPrefix : trimSuffix;
  return trim(value, pattern, greedy, budget ?? null);
}

function replaced(cursor: Cursor, name: string, options: ExpandOptions): string {
  const all = cursor.text.charAt(cursor.at) === '/';
  if (all) cursor.at += 1;
  const pattern = readUntil(cursor, '/', options, true);
  const by = readUntil(cursor, '}', options, true);
  const value = options.lookup(name);
  return value === undefined
    ? plain(name, options)
    : checkLength(replacePattern(value, pattern, by, all, options.budget ?? null));
}

/** Letters, digits and `_`; one that starts with a digit is digits only; one special sign is a name too. */
function readName(cursor: Cursor): string {
  const match = /^(?:\p{Nd}+|[@*#?\-$!]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(cursor.text.slice(cursor.at));
  const name = match?.[0] ?? '';
  cursor.at += name.length;
  return name;
}
