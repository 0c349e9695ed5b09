import type { Cause, ImageContents, PackageChange, UnownedBytes, UnownedKind } from '../../nouns/index.ts';
import { compareText } from './versions/digits.ts';

/** So many causes are told one by one, and none that is less than this share of the whole change. */
const most = 12;
const leastShare = 0.02;

/** A cause that can be told by itself. */
type Told = Exclude<Cause, { readonly kind: 'other' }>;

/**
 * Why an image's size changed, the weightiest first: packages, and bytes that no package owns, waste among them. Small
 * ones are one cause at the end, `other`, and so is what the owners don't account for; all add up to `deltaBytes`.
 * Empty where the size is what it was.
 * @param changes as `packageChanges` gives them; causes refer to them by index
 */
export function causes(
  before: ImageContents,
  after: ImageContents,
  changes: readonly PackageChange[],
  deltaBytes: number,
): readonly Cause[] {
  if (deltaBytes === 0) return [];
  const all = [...packageCauses(changes), ...unownedCauses(before.unowned, after.unowned)].toSorted(
    (a, b) => Math.abs(b.deltaBytes) - Math.abs(a.deltaBytes),
  );
  const least = Math.abs(deltaBytes) * leastShare;
  const told = all.slice(0, most).filter((cause) => Math.abs(cause.deltaBytes) >= least);
  const count = all.length - told.length;
  const rest = deltaBytes - told.reduce((sum, cause) => sum + cause.deltaBytes, 0);
  return count === 0 && rest === 0 ? told : [...told, { kind: 'other', count, deltaBytes: rest }];
}

function packageCauses(changes: readonly PackageChange[]): readonly Told[] {
  return changes.flatMap((change, index): Told[] =>
    change.deltaBytes === 0 ? [] : [{ kind: 'package', change: index, deltaBytes: change.deltaBytes }],
  );
}

function unownedCauses(before: readonly UnownedBytes[], after: readonly UnownedBytes[]): readonly Told[] {
  const deltas = new Map<string, { kind: UnownedKind; place: string | null; bytes: number }>();
  const add = (groups: readonly UnownedBytes[], sign: 1 | -1) => {
    for (const { kind, place, bytes } of groups) {
      const key = JSON.stringify([kind, place]);
      const known = deltas.get(key) ?? { kind, place, bytes: 0 };
      known.bytes += sign * bytes;
      deltas.set(key, known);
    }
  };
  add(before, -1);
  add(after, 1);
  return Array.from(deltas)
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([, { kind, place, bytes }]): Told[] =>
      bytes === 0 ? [] : [{ kind: 'unowned', unowned: kind, place, deltaBytes: bytes }],
    );
}
