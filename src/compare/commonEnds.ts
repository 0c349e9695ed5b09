import type { LayerProfile } from '../nouns/index.ts';
import type { Pair } from './align.ts';

/** Layers that both sides begin and end with: most of every image, and so the table stays small. */
export function commonEnds(before: readonly LayerProfile[], after: readonly LayerProfile[]): readonly Pair[] {
  const most = Math.min(before.length, after.length);
  const same = (i: number, j: number) => before[i]?.diffId === after[j]?.diffId;
  let head = 0;
  while (head < most && same(head, head)) head += 1;
  let tail = 0;
  while (tail < most - head && same(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;
  const heads = Array.from({ length: head }, (_, i): Pair => [i, i]);
  const tails = Array.from(
    { length: tail },
    (_, i): Pair => [before.length - tail + i, after.length - tail + i],
  );
  return [...heads, ...tails];
}
