import fc from 'fast-check';
import {
  type ImageContents,
  type ImageProfile,
  type OwnedPackage,
  packageTypes,
  type UnownedBytes,
  unownedKinds,
} from '../../../src/nouns/index.ts';

/** A package with what a test does not care for filled in. */
export function owned(name: string, ownedBytes: number, more: Partial<OwnedPackage> = {}): OwnedPackage {
  return {
    type: 'pypi',
    name,
    version: '1.0.0',
    place: `usr/local/lib/python3.11/site-packages/${name}-${more.version ?? '1.0.0'}.dist-info`,
    ownedBytes,
    wastedBytes: 0,
    files: 1,
    diffId: null,
    line: null,
    from: 'own',
    inferred: false,
    requires: [],
    reason: null,
    ...more,
  };
}

/** What is in an image, with all lists that a test does not care for empty. */
export function contents(
  packages: readonly OwnedPackage[],
  unowned: readonly UnownedBytes[] = [],
  more: Partial<ImageContents> = {},
): ImageContents {
  return {
    ...{ packages, unowned, waste: [], identical: [], folders: [], lines: [], findings: [], problems: [] },
    ...more,
  };
}

const bytes = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 1e8 }));

/** Packages out of few names, versions and places, so that two images have much in common. */
const arbitraryPackage: fc.Arbitrary<OwnedPackage> = fc
  .record({
    type: fc.constantFrom(...packageTypes),
    name: fc.constantFrom('a', 'b', 'c', '__proto__', 'A_b', 'a-b'),
    version: fc.constantFrom(null, '1.0.0', '1.0.1', '1.2.0', '2.0.0', '2.0.0rc1', '1:0.9-1~x'),
    folder: fc.constantFrom('app/node_modules', 'app/node_modules/x/node_modules', 'opt'),
    ownedBytes: bytes,
  })
  .map(({ type, name, version, folder, ownedBytes }) =>
    owned(name, ownedBytes, { type, version, place: `${folder}/${name}-${version}` }),
  );

const arbitraryUnowned: fc.Arbitrary<readonly UnownedBytes[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...unownedKinds), fc.constantFrom(null, 'srv', '__proto__')), {
    selector: ([kind, place]) => `${kind} ${place}`,
    maxLength: 8,
  })
  .chain((keys) =>
    fc.tuple(...keys.map(([kind, place]) => bytes.map((size) => ({ kind, place, bytes: size, files: 1 })))),
  );

/** What an image may contain; its sums are what its size has to be. */
export const arbitraryContents: fc.Arbitrary<ImageContents> = fc
  .tuple(fc.array(arbitraryPackage, { maxLength: 20 }), arbitraryUnowned)
  .map(([packages, unowned]) => contents(packages, unowned));

/** The bytes that all owners come to. */
export function sumOf({ packages, unowned }: ImageContents): number {
  return (
    packages.reduce((sum, each) => sum + each.ownedBytes, 0) +
    unowned.reduce((sum, each) => sum + each.bytes, 0)
  );
}

/** The profile with contents whose owners come to its size; the rest is unowned. */
export function withContents(
  profile: ImageProfile,
  packages: readonly OwnedPackage[],
  more: Partial<ImageContents> = {},
): ImageProfile {
  const told = contents(packages, more.unowned ?? [], more);
  const rest = profile.unpackedBytes - sumOf(told);
  const other: UnownedBytes = { kind: 'other', place: null, bytes: rest, files: 1 };
  return { ...profile, contents: { ...told, unowned: [...told.unowned, ...(rest === 0 ? [] : [other])] } };
}
