import type { Comparison, ImageChange, SizeDelta } from '../nouns/index.ts';
import { sizeDelta } from './sizeDelta.ts';

/**
 * Sums over all images that are known on both sides; a new image had 0 bytes before, and a removed one has 0 now.
 * Null where no image is known, and for compressed bytes where one of the known images has no such size.
 */
export function totalChange(
  images: readonly ImageChange[],
  removed: readonly ImageChange[],
): Comparison['total'] {
  const all = [...images, ...removed];
  const known = all.filter(isKnown);
  const empty = known.length === 0 && all.length > 0;
  const sums = (pick: (change: ImageChange) => SizeDelta) =>
    empty ? sizeDelta(null, null) : sum(known, pick);
  return {
    unpacked: sums(({ unpacked }) => unpacked),
    compressed: sums(({ compressed }) => compressed),
    complete: known.length === all.length,
  };
}

function isKnown({ status, unpacked }: ImageChange): boolean {
  if (status === 'new') return unpacked.afterBytes !== null;
  if (status === 'removed') return unpacked.beforeBytes !== null;
  return unpacked.deltaBytes !== null;
}

function sum(changes: readonly ImageChange[], pick: (change: ImageChange) => SizeDelta): SizeDelta {
  const add = (bytes: (change: ImageChange) => number | null) =>
    changes.reduce<number | null>((total, change) => {
      const value = bytes(change);
      return total === null || value === null ? null : total + value;
    }, 0);
  return sizeDelta(
    add((change) => (change.status === 'new' ? 0 : pick(change).beforeBytes)),
    add((change) => (change.status === 'removed' ? 0 : pick(change).afterBytes)),
  );
}
