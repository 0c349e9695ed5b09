import type { OwnedPackage, PackageChange } from '../../nouns/index.ts';
import { type PackagePair, pairPackages } from './pairPackages.ts';
import { compareText } from './versions/digits.ts';
import { numericStep } from './versions/numericStep.ts';
import { versionOrder } from './versions/versionOrder.ts';

/**
 * What became of the packages of an image, those that changed most first. A package with the same version and the
 * same bytes is left out, wherever it moved to. Bytes are owned ones of the finished images.
 */
export function packageChanges(
  before: readonly OwnedPackage[],
  after: readonly OwnedPackage[],
): readonly PackageChange[] {
  return pairPackages(before, after)
    .flatMap((pair) => changeOf(pair, before, after))
    .toSorted(
      (a, b) =>
        Math.abs(b.deltaBytes) - Math.abs(a.deltaBytes) ||
        compareText(a.type, b.type) ||
        compareText(a.name, b.name) ||
        (a.package ?? -1) - (b.package ?? -1),
    );
}

function changeOf(
  pair: PackagePair,
  before: readonly OwnedPackage[],
  after: readonly OwnedPackage[],
): PackageChange[] {
  const was = pair.before === null ? undefined : before[pair.before];
  const is = pair.after === null ? undefined : after[pair.after];
  const named = is ?? was;
  if (!named) return [];
  const beforeBytes = was?.ownedBytes ?? 0;
  const afterBytes = is?.ownedBytes ?? 0;
  const kind = kindOf(was, is);
  if (kind === null) return [];
  return [
    {
      kind,
      type: named.type,
      name: named.name,
      versionBefore: was?.version ?? null,
      versionAfter: is?.version ?? null,
      step: kind === 'upgraded' || kind === 'downgraded' ? stepOf(was, is) : null,
      beforeBytes,
      afterBytes,
      deltaBytes: afterBytes - beforeBytes,
      package: pair.after,
    },
  ];
}

/** Null where nothing happened. A version that got known or unknown is no upgrade: nobody knows what it was. */
function kindOf(was: OwnedPackage | undefined, is: OwnedPackage | undefined): PackageChange['kind'] | null {
  if (!was) return 'added';
  if (!is) return 'removed';
  const order =
    was.version === null || is.version === null ? 0 : versionOrder(is.type, was.version, is.version);
  if (order !== 0) return order < 0 ? 'upgraded' : 'downgraded';
  const another = was.version !== null && is.version !== null && was.version !== is.version;
  return another || was.ownedBytes !== is.ownedBytes ? 'changed' : null;
}

function stepOf(was: OwnedPackage | undefined, is: OwnedPackage | undefined): PackageChange['step'] {
  const [from, to] = [was?.version ?? null, is?.version ?? null];
  return from === null || to === null ? null : numericStep(from, to);
}
