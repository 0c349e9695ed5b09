import type { Word } from '../shell/types.ts';

/** A flag with its value (its own word, or behind `=`); null where it has none. */
export interface ReadFlag {
  readonly name: string;
  readonly value: Word | null;
  /** The flag's own word. */
  readonly word: Word;
}

export interface ReadArguments {
  readonly flags: readonly ReadFlag[];
  readonly positionals: readonly Word[];
}

/**
 * Tells a command's flags from its other arguments. `valued`: flags that take the next word (`-r`, `--prefix`). A
 * short one may have its value right behind it (`-rfile`). What follows `--` is no flag.
 */
export function readArguments(words: readonly Word[], valued: ReadonlySet<string>): ReadArguments {
  const flags: ReadFlag[] = [];
  const positionals: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.text === '--') {
      positionals.push(...words.slice(at + 1));
      break;
    }
    if (!word.text.startsWith('-') || word.text === '-') {
      positionals.push(word);
      continue;
    }
    const flag = readFlag(word, valued);
    if (flag.value !== null || !valued.has(flag.name)) flags.push(flag);
    else {
      at += 1;
      flags.push({ ...flag, value: words[at] ?? null });
    }
  }
  return { flags, positionals };
}

function readFlag(word: Word, valued: ReadonlySet<string>): ReadFlag {
  const { text } = word;
  const equals = text.indexOf('=');
  if (text.startsWith('--') && equals !== -1)
    return { name: text.slice(0, equals), value: { ...word, text: text.slice(equals + 1) }, word };
  const short = text.slice(0, 2);
  if (!text.startsWith('--') && text.length > 2 && valued.has(short))
    return { name: short, value: { ...word, text: text.slice(2).replace(/^=/, '') }, word };
  return { name: text, value: null, word };
}

/** The value of the last flag with one of the names; undefined where there is none. */
export function flagWord({ flags }: ReadArguments, ...names: readonly string[]): Word | undefined {
  return flags.findLast(({ name }) => names.includes(name))?.value ?? undefined;
}

export function hasFlag({ flags }: ReadArguments, ...names: readonly string[]): boolean {
  return flags.some(({ name }) => names.includes(name));
}
