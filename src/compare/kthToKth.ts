import type { LayerProfile } from '../nouns/index.ts';
import type { Pair } from './align.ts';

/** Of the layers that have no pair yet: the first with a key to the first with that key, the second to the second. */
export function kthToKth(
  before: readonly LayerProfile[],
  after: readonly LayerProfile[],
  pairs: readonly Pair[],
  key: (layer: LayerProfile) => string,
): readonly Pair[] {
  const left = new Set(pairs.map(([i]) => i));
  const right = new Set(pairs.map(([, j]) => j));
  const waiting = new Map<string, number[]>();
  for (const [i, layer] of before.entries()) {
    if (left.has(i)) continue;
    const same = waiting.get(key(layer));
    if (same) same.push(i);
    else waiting.set(key(layer), [i]);
  }
  const used = new Map<string, number>();
  return [...after.entries()].flatMap(([j, layer]): Pair[] => {
    if (right.has(j)) return [];
    const name = key(layer);
    const k = used.get(name) ?? 0;
    const i = waiting.get(name)?.[k];
    if (i === undefined) return [];
    used.set(name, k + 1);
    return [[i, j]];
  });
}
