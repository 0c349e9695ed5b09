const mostWords = 1000;

/** How alike two instructions are: the share of words that they have in common, from 0 to 1. */
export function similarity(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const common = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 1 : common / all;
}

/** An instruction is hostile and may be megabytes long; its beginning is enough to know it by. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.slice(0, 20_000).split(/\s+/, mostWords));
}
