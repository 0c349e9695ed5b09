import type { OwnedPackage } from '../../nouns/index.ts';
import { packageKeys } from './packageKeys.ts';
import { compareText } from './versions/digits.ts';

/** Packages that belong together, by their indices; null on the side that has none. */
export interface PackagePair {
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Finds for each package what it was before. An npm tree has one name in many versions and folders, so place and
 * version are asked for first, then the place alone, the version alone, and last the name; of several with the same
 * key the first goes with the first. In which order the packages come is all one. Linear but for sorting.
 */
export function pairPackages(
  before: readonly OwnedPackage[],
  after: readonly OwnedPackage[],
): readonly PackagePair[] {
  let left = sorted(before);
  let right = sorted(after);
  const pairs: PackagePair[] = [];
  for (const keyOf of packageKeys) {
    const waiting = queues(before, left, keyOf);
    const found = new Map<number, number>();
    for (const index of right) {
      const partner = waiting.get(keyIn(after, index, keyOf))?.pop();
      if (partner !== undefined) found.set(index, partner);
    }
    const taken = new Set(found.values());
    for (const [now, then] of found) pairs.push({ before: then, after: now });
    left = left.filter((index) => !taken.has(index));
    right = right.filter((index) => !found.has(index));
  }
  return [
    ...pairs,
    ...right.map((index) => ({ before: null, after: index })),
    ...left.map((index) => ({ before: index, after: null })),
  ];
}

type KeyOf = (found: OwnedPackage) => string;

/** The indices that wait under each key, the first one last. */
function queues(
  packages: readonly OwnedPackage[],
  indices: readonly number[],
  keyOf: KeyOf,
): ReadonlyMap<string, number[]> {
  const queues = new Map<string, number[]>();
  for (const index of indices.toReversed()) {
    const key = keyIn(packages, index, keyOf);
    const queue = queues.get(key);
    if (queue) queue.push(index);
    else queues.set(key, [index]);
  }
  return queues;
}

function keyIn(packages: readonly OwnedPackage[], index: number, keyOf: KeyOf): string {
  const found = packages[index];
  return found ? keyOf(found) : '';
}

/** Indices in an order that does not depend on theirs, as far as packages differ at all. */
function sorted(packages: readonly OwnedPackage[]): readonly number[] {
  return Array.from(packages.entries())
    .toSorted(
      ([, a], [, b]) =>
        compareText(a.type, b.type) ||
        compareText(a.name, b.name) ||
        compareText(a.place, b.place) ||
        compareText(a.version ?? '', b.version ?? '') ||
        b.ownedBytes - a.ownedBytes,
    )
    .map(([index]) => index);
}
