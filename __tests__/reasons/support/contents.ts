import type { ImageContents, OwnedPackage } from '../../../src/nouns/index.ts';

/** A package of an image by hand: `requires` are names of others. */
export interface PackageSpec extends Partial<Omit<OwnedPackage, 'requires' | 'name'>> {
  readonly requires?: readonly string[];
  readonly inferredRequires?: readonly string[];
  readonly recommends?: readonly string[];
}

/** An image's contents with these packages: pypi, a hundred bytes and own, unless they say otherwise. */
export function contentsOf(packages: Readonly<Record<string, PackageSpec>>): ImageContents {
  const names = Object.keys(packages);
  return {
    packages: Object.entries(packages).map(
      ([name, { requires = [], inferredRequires = [], recommends = [], ...spec }]) => ({
        ...{
          type: 'pypi',
          name,
          version: '1.0',
          place: `usr/local/lib/python3.11/site-packages/${name}-1.0.dist-info`,
        },
        ...{
          ownedBytes: 100,
          wastedBytes: 0,
          files: 1,
          diffId: null,
          line: null,
          from: 'own',
          inferred: false,
        },
        ...spec,
        requires: [
          ...requires.map((each) => ({ to: names.indexOf(each), inferred: false })),
          ...inferredRequires.map((each) => ({ to: names.indexOf(each), inferred: true })),
          ...recommends.map((each) => ({
            to: names.indexOf(each),
            inferred: false,
            recommended: true as const,
          })),
        ],
        reason: null,
      }),
    ),
    ...{ unowned: [], waste: [], identical: [], folders: [], lines: [], findings: [], problems: [] },
  };
}
