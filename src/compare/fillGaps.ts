import type { LayerProfile } from '../nouns/index.ts';
import { align, type Pair } from './align.ts';

/** Adds the best pairs between each two neighbouring ones. `anchors` and the outcome are in both sides' order. */
export function fillGaps(
  sides: { readonly before: readonly LayerProfile[]; readonly after: readonly LayerProfile[] },
  anchors: readonly Pair[],
  takenBefore: ReadonlySet<number>,
  takenAfter: ReadonlySet<number>,
  weight: (a: LayerProfile, b: LayerProfile) => number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let from: Pair = [0, 0];
  for (const to of [...anchors, null]) {
    const end = to ?? [sides.before.length, sides.after.length];
    const left = free(from[0], end[0], takenBefore);
    const right = free(from[1], end[1], takenAfter);
    const weigh = (i: number, j: number) => {
      const a = sides.before[left[i] ?? -1];
      const b = sides.after[right[j] ?? -1];
      return a && b ? weight(a, b) : 0;
    };
    const found = align(left.length, right.length, weigh);
    for (const [i, j] of found) pairs.push([left[i] ?? -1, right[j] ?? -1]);
    if (to) pairs.push(to);
    from = [end[0] + 1, end[1] + 1];
  }
  return pairs;
}

function free(from: number, to: number, taken: ReadonlySet<number>): readonly number[] {
  const all = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return all.filter((index) => !taken.has(index));
}
