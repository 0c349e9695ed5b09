/** An instruction is hostile and may be megabytes long; its beginning is enough to know it by. */
const most = { characters: 10_000, words: 200 };

/** The different words of an instruction, of its beginning if it is very long. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.slice(0, most.characters).split(/\s+/, most.words));
}

/** How alike two instructions are: the share of their words that they have in common, from 0 to 1. */
export function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  const all = left.size + right.size - common;
  return all === 0 ? 1 : common / all;
}
