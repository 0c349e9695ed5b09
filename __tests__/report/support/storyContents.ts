import type {
  ImageContents,
  ImageProfile,
  LineCost,
  OwnedPackage,
  PackageReason,
  UnownedBytes,
  WasteGroup,
} from '../../../src/nouns/index.ts';

/** Whose the bytes of the story's images are: numbers that add up, and lines that asked for them. */

const site = 'usr/local/lib/python3.11/site-packages';

export function pypi(
  name: string,
  version: string | null,
  ownedBytes: number,
  reason: PackageReason,
  more: Partial<OwnedPackage> = {},
): OwnedPackage {
  return {
    ...{
      type: 'pypi',
      name,
      version,
      ownedBytes,
      reason,
      wastedBytes: 0,
      files: 120,
      diffId: null,
      line: 13,
    },
    place: version === null ? `${site}/${name}` : `${site}/${name}-${version}.dist-info`,
    from: 'own',
    inferred: version === null,
    requires: [],
    ...more,
  };
}

export function deb(
  name: string,
  version: string,
  ownedBytes: number,
  more: Partial<OwnedPackage> = {},
): OwnedPackage {
  return {
    ...{ type: 'deb', name, version, ownedBytes, wastedBytes: 0, files: 40, diffId: null, line: null },
    place: 'var/lib/dpkg/status',
    from: 'base',
    inferred: false,
    requires: [],
    reason: { kind: 'base' },
    ...more,
  };
}

export function cost(
  file: string,
  line: number,
  asks: string,
  exclusive: readonly number[],
  bytes: number,
): LineCost {
  return { file, line, asks, exclusive, exclusiveBytes: bytes, sharedBytes: 0, inferred: false };
}

const byLine = (line: number, via: readonly number[] = [], otherLines = 0): PackageReason => ({
  kind: 'line',
  via,
  line,
  otherLines,
});

const baseUnowned: readonly UnownedBytes[] = [
  { kind: 'interpreter', place: null, bytes: 41_300_000, files: 2_100 },
  { kind: 'base-system', place: null, bytes: 9_200_000, files: 310 },
  { kind: 'docs-and-tests', place: null, bytes: 3_900_000, files: 120 },
];
const basePackages = [deb('libc6', '2.36-9+deb12u9', 12_900_000), deb('perl-base', '5.36.0-7', 62_700_000)];
const dockerfile = 'packages/sutra-api/Dockerfile.optimized';
const requirements = 'packages/sutra-api/requirements.txt';

/** `sutra-api` as it was: 167.14MB. */
export function apiContents(): ImageContents {
  return {
    packages: [
      ...basePackages,
      deb('curl', '7.88.1-10+deb12u12', 5_200_000, { from: 'own', line: 8, reason: byLine(0) }),
      pypi('fastapi', '0.111.0', 6_100_000, byLine(1)),
      pypi('pydantic-core', '2.18.2', 4_900_000, byLine(1, [3])),
      pypi('grpcio', '1.62.1', 14_700_000, byLine(2)),
    ],
    unowned: [
      ...baseUnowned,
      { kind: 'byte-code', place: null, bytes: 5_000_000, files: 900 },
      { kind: 'application', place: 'app', bytes: 1_240_412, files: 60 },
    ],
    ...{ waste: [], identical: [], folders: [], findings: [], problems: [] },
    lines: [
      cost(requirements, 3, 'grpcio==1.62.1', [5], 14_700_000),
      cost(requirements, 1, 'fastapi', [3, 4], 11_000_000),
      cost(dockerfile, 8, 'curl', [2], 5_200_000),
    ].toReversed(),
  };
}

/**
 * The same with another service in it, for one line of a `setup.py`: 212.39MB.
 * @param copied the layers of `COPY` and of the `chown` that copied it again
 */
export function bloatedApiContents(copied: { readonly from: string; readonly by: string }): ImageContents {
  const before = apiContents();
  const waste: WasteGroup = {
    ...{
      diffId: copied.from,
      hiddenBy: copied.by,
      line: 16,
      hiddenByLine: 18,
      from: 'own',
      how: 'overwritten',
    },
    ...{ sameContent: true, folder: 'app', bytes: 3_000_000, files: 60 },
    largest: [{ path: 'app/main.py', bytes: 9_000 }],
  };
  const setup = 'packages/sutra-api/setup.py';
  return {
    ...before,
    packages: [
      ...before.packages.map((each) =>
        each.name === 'pydantic-core' ? { ...each, version: '2.20.1', ownedBytes: 5_400_000 } : each,
      ),
      pypi('sutra-hybrid', '0.4.0', 400_000, byLine(3), { requires: [{ to: 7, inferred: false }] }),
      pypi('scikit-learn', '1.5.0', 24_700_000, byLine(3, [6])),
      pypi('numpy', '1.26.4', 13_600_000, byLine(3, [7, 6], 1)),
      pypi('joblib', null, 2_000_000, byLine(3, [7, 6])),
    ],
    unowned: [
      ...baseUnowned,
      { kind: 'byte-code', place: null, bytes: 5_000_000, files: 900 },
      { kind: 'application', place: 'app', bytes: 1_240_412, files: 60 },
      { kind: 'cache', place: null, bytes: 1_050_000, files: 7 },
      { kind: 'waste', place: null, bytes: 3_000_000, files: 60 },
    ],
    waste: [waste],
    lines: [
      ...before.lines,
      { ...cost(setup, 19, 'sutra-hybrid', [6, 7, 9], 27_100_000), sharedBytes: 13_600_000, inferred: true },
    ],
    findings: [
      {
        ...{ kind: 'installs-service', line: 3, package: 6, folder: 'packages/sutra-hybrid' },
        ...{ otherLines: 0, exclusive: [6, 7, 9], bytes: 27_100_000, inferred: true },
      },
    ],
  };
}

/** The same with one package raised to a version that weighs more: 178.74MB. */
export function grownApiContents(): ImageContents {
  const before = apiContents();
  const packages = before.packages.map((each) =>
    each.name === 'grpcio' ? { ...each, version: '1.65.1', ownedBytes: 26_300_000 } : each,
  );
  const lines = before.lines.map((each) =>
    each.asks.startsWith('grpcio') ? { ...each, asks: 'grpcio==1.65.1', exclusiveBytes: 26_300_000 } : each,
  );
  return { ...before, packages, lines };
}

/** The bloated one with a base image that wastes, too, and a database that could be read in part only. */
export function wornContents({ contents, layers }: ImageProfile): ImageContents {
  if (!contents) throw new Error('a story without owners');
  const [bottom = ''] = layers.map(({ diffId }) => diffId);
  const perl = contents.packages.find(({ name }) => name === 'perl-base');
  if (!perl) throw new Error('no package to take bytes from');
  const waste: WasteGroup = {
    ...{ diffId: bottom, hiddenBy: bottom, line: null, hiddenByLine: null, from: 'base', how: 'deleted' },
    ...{ sameContent: false, folder: 'var/cache', bytes: 4_000_000, files: 9, largest: [] },
  };
  return {
    ...contents,
    packages: contents.packages.map((each) =>
      each === perl ? { ...each, ownedBytes: each.ownedBytes - 4_000_000 } : each,
    ),
    unowned: contents.unowned.map((each) =>
      each.kind === 'waste' ? { ...each, bytes: each.bytes + 4_000_000 } : each,
    ),
    waste: [...contents.waste, waste],
    problems: [
      {
        code: 'package-database',
        message: 'cut short: the last entry has no end',
        where: { file: 'var/lib/dpkg/status', line: 8_123 },
      },
      {
        code: 'requirements',
        message: 'the list is computed',
        where: { file: 'packages/sutra-api/setup.py', line: 31 },
      },
    ],
  };
}

/** A service with two packages from its requirements, whose versions go with their bytes. */
export function serviceContents(
  name: string,
  packagesBytes: number,
  { layers, baseBytes }: ImageProfile,
): ImageContents {
  const numpyBytes = Math.floor(packagesBytes * 0.6);
  const version = (bytes: number) => `1.${Math.floor(bytes / 1e6)}.${Math.floor(bytes / 1e3) % 1000}`;
  const pandasBytes = packagesBytes - numpyBytes;
  const more = layers.slice(5).reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const file = `packages/${name}/requirements.txt`;
  return {
    packages: [
      deb('libc6', '2.36-9+deb12u9', 12_900_000),
      deb('curl', '7.88.1-10+deb12u12', 5_200_000, { from: 'own', line: 8, reason: byLine(0) }),
      pypi('numpy', version(numpyBytes), numpyBytes, byLine(1)),
      pypi('pandas', version(pandasBytes), pandasBytes, byLine(2)),
    ],
    unowned: [
      { kind: 'interpreter', place: null, bytes: baseBytes - 12_900_000, files: 2_100 },
      { kind: 'application', place: 'app', bytes: 1_240_412, files: 60 },
      { kind: 'data', place: 'app/data', bytes: more, files: 3 },
    ],
    ...{ waste: [], identical: [], folders: [], findings: [], problems: [] },
    lines: [
      cost(`packages/${name}/Dockerfile.optimized`, 8, 'curl', [1], 5_200_000),
      cost(file, 2, 'numpy', [2], numpyBytes),
      cost(file, 5, 'pandas', [3], pandasBytes),
    ],
  };
}

/** `sutra-api` on a base image that moved, with a package that was raised: 171.54MB. */
export function movedApiContents(): ImageContents {
  const before = apiContents();
  const raised: Readonly<Record<string, Partial<OwnedPackage>>> = {
    grpcio: { version: '1.62.3', ownedBytes: 16_000_000 },
    'perl-base': { version: '5.36.0-7+deb12u1', ownedBytes: 65_800_000 },
  };
  return { ...before, packages: before.packages.map((each) => ({ ...each, ...raised[each.name] })) };
}
