import type { Flag } from './types.ts';

interface Parts {
  readonly keyword: string;
  readonly flags: readonly Flag[];
  readonly rest: string;
}

/**
 * Splits a joined line into keyword, leading `--flags` and the rest. Quotes and escapes inside a flag are
 * resolved, as BuildKit does before it looks at the flag.
 */
export function splitStatement(line: string, escapeChar: string): Parts {
  const match = /^(\S+)(?:[\t\v\f\r ]+([\s\S]*))?$/.exec(line.trim());
  const keyword = (match?.[1] ?? '').toUpperCase();
  const flags: Flag[] = [];
  let rest = (match?.[2] ?? '').trim();
  while (rest.startsWith('--')) {
    const { word, length } = readFlag(rest, escapeChar);
    rest = rest.slice(length).trimStart();
    // A lone `--` ends the flags.
    if (word === '--') break;
    const equals = word.indexOf('=');
    const name = word.slice(2, equals === -1 ? undefined : equals);
    flags.push({ name: name.toLowerCase(), value: equals === -1 ? null : word.slice(equals + 1) });
  }
  return { keyword, flags, rest };
}

function readFlag(text: string, escapeChar: string): { word: string; length: number } {
  let word = '';
  let quote = '';
  let at = 0;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === escapeChar) {
      at += 1;
      word += text.charAt(at);
    } else if (quote !== '') {
      if (char === quote) quote = '';
      else word += char;
    } else if (char === '"' || char === "'") quote = char;
    else if (/\s/.test(char)) break;
    else word += char;
  }
  return { word, length: Math.min(at, text.length) };
}

/** The value of the last flag of that name, `''` for a flag without a value, null where there is none. */
export function flagValue(flags: readonly Flag[], name: string): string | null {
  const flag = flags.findLast((one) => one.name === name);
  return flag === undefined ? null : (flag.value ?? '');
}
