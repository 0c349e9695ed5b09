import type {
  ImageChange,
  ImageContents,
  ImageProfile,
  LayerProfile,
  OwnedPackage,
  PackageReason,
  UnownedBytes,
} from '../../../../src/nouns/index.ts';
import type { LinkFacts, Report } from '../../../../src/report/index.ts';
import { changedReport, headCommit, type Story } from '../../support/changedStory.ts';
import { base, image, layer, MB, profile, rule } from '../../support/story.ts';

/** A run as the gate tells it with owners and reasons: the story's services, in numbers that add up. */

/** What the page of a run on GitHub links into. */
export const linkFacts: LinkFacts = {
  serverUrl: 'https://github.com',
  owner: 'octo-org',
  repo: 'sutra-models',
  commit: headCommit,
  projectPath: '.',
  runUrl: 'https://github.com/octo-org/sutra-models/actions/runs/9876543210',
};

type Given = readonly [name: string, version: string | null, bytes: number, needs?: readonly string[]];

const python: readonly Given[] = [
  ['scipy', '1.14.1', 93_400_000, ['numpy']],
  ['numpy', '1.26.4', 61_200_000],
  ['pandas', '2.2.3', 58_700_000, ['numpy', 'python-dateutil', 'pytz']],
  ['scikit-learn', '1.5.2', 50_100_000, ['scipy', 'numpy', 'joblib', 'threadpoolctl']],
  ['cryptography', '43.0.1', 14_300_000, ['cffi']],
  ['grpcio', '1.66.1', 12_900_000],
  ['sqlalchemy', '2.0.35', 9_900_000, ['greenlet', 'typing-extensions']],
  ['pydantic-core', '2.23.4', 5_100_000, ['typing-extensions']],
  ['pytz', '2024.2', 2_700_000],
  ['pydantic', '2.9.2', 2_300_000, ['pydantic-core', 'typing-extensions']],
  ['joblib', '1.4.2', 1_900_000],
  ['greenlet', '3.1.1', 1_700_000],
  ['fastapi', '0.115.0', 1_200_000, ['pydantic', 'starlette']],
  ['sutra-hybrid', null, 900_000, ['scikit-learn', 'pandas', 'numpy']],
  ['python-dateutil', '2.9.0', 800_000],
  ['cffi', '1.17.1', 700_000],
  ['starlette', '0.38.6', 500_000],
  ['uvicorn', '0.31.0', 420_000],
  ['typing-extensions', '4.12.2', 130_000],
  ['threadpoolctl', '3.5.0', 60_000],
];

const debian: readonly Given[] = [
  ['perl-base', '5.36.0-7+deb12u1', 7_800_000],
  ['libc6', '2.36-9+deb12u8', 12_900_000],
  ['coreutils', '9.1-1', 15_300_000, ['libc6']],
  ['libssl3', '3.0.14-1~deb12u2', 5_900_000, ['libc6']],
  ['bash', '5.2.15-2+b7', 6_500_000, ['libc6']],
  ['dpkg', '1.21.22', 6_600_000],
  ['tzdata', '2024a-0+deb12u1', 3_200_000],
  ['util-linux', '2.38.1-5', 4_400_000],
];

const curl: Given = ['curl', '7.88.1-10+deb12u7', 5_200_000, ['libssl3', 'libc6']];

const folderOf = (name: string) => name.replaceAll('-', '_');
const site = 'usr/local/lib/python3.11/site-packages';

interface Parts {
  readonly extra: readonly Given[];
  readonly withHybrid: boolean;
}

const hybridOnly = new Set([
  'sutra-hybrid',
  'scikit-learn',
  'scipy',
  'pandas',
  'joblib',
  'threadpoolctl',
  'pytz',
]);

/** The layers' diffIDs, so that packages can name theirs. */
const id = (digit: string) => `sha256:${digit.repeat(64)}`;
const ids = { base: id('a'), apt: id('b'), pip: id('c'), copy: id('d'), chown: id('e') };

function packagesOf({ extra, withHybrid }: Parts): readonly OwnedPackage[] {
  const own = [...python, ...extra].filter(([name]) => withHybrid || !hybridOnly.has(name));
  const all = [
    ...own.map((each) => ({ each, type: 'pypi' as const, diffId: ids.pip, line: 13, from: 'own' as const })),
    ...debian.map((each) => ({
      each,
      type: 'deb' as const,
      diffId: ids.base,
      line: null,
      from: 'base' as const,
    })),
    { each: curl, type: 'deb' as const, diffId: ids.apt, line: 8, from: 'own' as const },
  ];
  const indices = new Map(all.map(({ each: [name] }, index) => [name, index]));
  const to = (name: string) => indices.get(name) ?? -1;
  return all.map(({ each: [name, version, bytes, needs = []], type, diffId, line, from }): OwnedPackage => {
    const inferred = version === null;
    return {
      ...{ type, name, version, diffId, line, from, inferred },
      place:
        type === 'deb'
          ? 'var/lib/dpkg/status'
          : `${site}/${folderOf(name)}${version ? `-${version}.dist-info` : ''}`,
      ownedBytes: bytes,
      wastedBytes: name === 'cryptography' ? 4_050_000 : 0,
      files: Math.round(bytes / 20_000) + 3,
      requires: needs.filter((need) => to(need) >= 0).map((need) => ({ to: to(need), inferred })),
      reason: reasonOf(name, from, to, withHybrid),
    };
  });
}

function reasonOf(
  name: string,
  from: 'base' | 'own',
  to: (name: string) => number,
  withHybrid: boolean,
): PackageReason {
  if (from === 'base') return { kind: 'base' };
  const line = (index: number, via: readonly string[], otherLines = 0): PackageReason => ({
    ...{ kind: 'line', line: withHybrid ? index : index - 1, otherLines },
    via: via.map(to),
  });
  if (name === 'curl') return line(3, []);
  if (name === 'sutra-hybrid') return line(0, []);
  if (['scikit-learn', 'pandas'].includes(name)) return line(0, ['sutra-hybrid']);
  if (['scipy', 'joblib', 'threadpoolctl'].includes(name)) return line(0, ['scikit-learn', 'sutra-hybrid']);
  if (name === 'pytz') return line(0, ['pandas', 'sutra-hybrid']);
  if (['grpcio', 'cryptography', 'cffi'].includes(name))
    return line(2, name === 'cffi' ? ['cryptography'] : []);
  if (name === 'greenlet') return { kind: 'package', via: [to('sqlalchemy')] };
  if (name === 'sqlalchemy' || name.startsWith('package-')) return { kind: 'unknown' };
  return line(1, ['fastapi', 'uvicorn'].includes(name) ? [] : ['fastapi'], name === 'numpy' ? 1 : 0);
}

function linesOf(packages: readonly OwnedPackage[], withHybrid: boolean): ImageContents['lines'] {
  const setup = 'packages/sutra-api/setup.py';
  const rows = [
    ...(withHybrid ? [{ file: setup, line: 19, asks: 'sutra-hybrid', inferred: true, at: 0 }] : []),
    { file: setup, line: 14, asks: 'fastapi>=0.110', inferred: false, at: 1 },
    { file: 'packages/sutra-api/requirements.txt', line: 3, asks: 'cryptography', inferred: false, at: 2 },
    { file: 'packages/sutra-api/Dockerfile.optimized', line: 8, asks: 'curl', inferred: false, at: 3 },
  ];
  return rows.map(({ at, ...row }) => {
    const index = withHybrid ? at : at - 1;
    const exclusive = packages.flatMap(({ reason }, each) =>
      reason?.kind === 'line' && reason.line === index && reason.otherLines === 0 ? [each] : [],
    );
    const bytes = exclusive.reduce((sum, each) => {
      const owned = packages[each];
      return sum + (owned ? owned.ownedBytes + owned.wastedBytes : 0);
    }, 0);
    return { ...row, exclusive, exclusiveBytes: bytes, sharedBytes: at < 2 ? 61_330_000 : 0 };
  });
}

const wasted = 4_050_000;

const unowned: readonly UnownedBytes[] = [
  { kind: 'interpreter', place: null, bytes: 47_300_000, files: 1_904 },
  { kind: 'base-system', place: null, bytes: 11_200_000, files: 612 },
  { kind: 'application', place: 'packages/sutra-api', bytes: 1_240_000, files: 88 },
  { kind: 'data', place: 'app/models', bytes: 8_600_000, files: 4 },
  { kind: 'byte-code', place: null, bytes: 6_100_000, files: 1_377 },
  { kind: 'locale', place: null, bytes: 900_000, files: 41 },
  { kind: 'waste', place: null, bytes: wasted, files: 61 },
  { kind: 'other', place: null, bytes: 300_000, files: 19 },
];

function contentsOf(parts: Parts): ImageContents {
  const packages = packagesOf(parts);
  const lines = linesOf(packages, parts.withHybrid);
  const hybrid = packages.findIndex(({ name }) => name === 'sutra-hybrid');
  const all =
    sum(packages.map(({ ownedBytes }) => ownedBytes)) + sum(unowned.map(({ bytes }) => bytes)) - wasted;
  return {
    packages,
    unowned,
    lines,
    waste: [
      {
        ...{ diffId: ids.copy, hiddenBy: ids.chown, line: 16, hiddenByLine: 18, from: 'own' },
        ...{ how: 'overwritten', sameContent: true, folder: 'app', bytes: 3_900_000, files: 57 },
        largest: [{ path: 'app/models/intent.bin', bytes: 2_100_000 }],
      },
      {
        ...{ diffId: ids.base, hiddenBy: ids.apt, line: null, hiddenByLine: 8, from: 'base' },
        ...{ how: 'deleted', sameContent: false, folder: 'var/cache', bytes: 150_000, files: 4 },
        largest: [{ path: 'var/cache/debconf/templates.dat', bytes: 90_000 }],
      },
    ],
    identical: [
      {
        paths: [`${site}/scipy.libs/libopenblas.so`, `${site}/numpy.libs/libopenblas.so`],
        ...{ count: 2, bytes: 25_300_000 },
      },
    ],
    folders: foldersOf(packages, all),
    findings:
      hybrid < 0
        ? []
        : [
            {
              ...{ kind: 'installs-service', line: 0, package: hybrid, folder: 'packages/sutra-hybrid' },
              ...{ bytes: lines[0]?.exclusiveBytes ?? 0, exclusive: lines[0]?.exclusive ?? [] },
              ...{ otherLines: 0, inferred: false },
            },
          ],
    problems: [
      {
        code: 'setup-computes',
        message: 'setup.py computes a part of install_requires: what is written in it was read',
        where: { file: 'packages/sutra-api/setup.py', line: 22 },
        fix: 'write the list down, or look at the packages marked inferred',
      },
    ],
  };
}

function foldersOf(packages: readonly OwnedPackage[], all: number): ImageContents['folders'] {
  const inSite = packages.filter(({ type }) => type === 'pypi');
  const siteBytes = sum(inSite.map(({ ownedBytes }) => ownedBytes));
  const large = inSite.filter(({ ownedBytes }) => ownedBytes > 400_000);
  return [
    { path: '', bytes: all, files: 9_000 },
    { path: 'usr', bytes: all - 12_000_000, files: 8_500 },
    { path: 'usr/local', bytes: siteBytes + 47_300_000, files: 7_000 },
    { path: 'usr/local/lib/python3.11', bytes: siteBytes + 41_000_000, files: 6_800 },
    { path: site, bytes: siteBytes, files: 5_000 },
    ...large.map(({ name, ownedBytes, files }) => ({
      path: `${site}/${folderOf(name)}`,
      bytes: ownedBytes,
      files,
    })),
    { path: 'app', bytes: 9_840_000, files: 92 },
    { path: 'app/models', bytes: 8_600_000, files: 4 },
    { path: 'var/lib/dpkg', bytes: 1_900_000, files: 300 },
  ];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function made(
  diffId: string,
  bytes: number,
  instruction: string,
  line: number,
  more: Partial<LayerProfile> = {},
) {
  return layer(bytes, { diffId, instruction, line, createdBy: `${instruction} # buildkit`, ...more });
}

function profileOf(parts: Parts): ImageProfile {
  const contents = contentsOf(parts);
  const owned = (from: string) =>
    sum(contents.packages.filter(({ diffId }) => diffId === from).map(({ ownedBytes }) => ownedBytes));
  const free = sum(unowned.map(({ bytes }) => bytes)) - 1_240_000 - 8_600_000 - 3_900_000;
  const layers = [
    base(owned(ids.base) + free, {
      ...{ diffId: ids.base, createdBy: '/bin/sh -c #(nop) ADD file:b1e2 in /', wastedBytes: 150_000 },
    }),
    made(ids.apt, owned(ids.apt), 'RUN apt-get update && apt-get install -y --no-install-recommends curl', 8),
    made(ids.pip, owned(ids.pip), 'RUN pip install --no-cache-dir ./packages/sutra-api', 13),
    made(ids.copy, 1_240_000 + 8_600_000, 'COPY packages/sutra-api /app', 16, { wastedBytes: 3_900_000 }),
    made(ids.chown, 3_900_000, 'RUN chown -R sutra:sutra /app', 18),
  ];
  return {
    ...profile(layers),
    compressedBytes: Math.round(sum(layers.map((each) => each.unpackedBytes)) * 0.36),
    contents,
  };
}

function withCauses(report: Report): Report {
  return {
    ...report,
    images: report.images.map((each) => {
      const delta = each.change?.unpacked.deltaBytes ?? 0;
      if (!each.change || delta === 0 || !each.profile?.contents) return each;
      return { ...each, change: { ...each.change, ...causesOf(each.profile.contents, delta) } };
    }),
  };
}

function causesOf(contents: ImageContents, delta: number): Pick<ImageChange, 'packages' | 'causes'> {
  const packages = contents.packages.flatMap((each, index): ImageChange['packages'] =>
    hybridOnly.has(each.name)
      ? [
          {
            ...{ kind: 'added', type: each.type, name: each.name, step: null, package: index },
            ...{ versionBefore: null, versionAfter: each.version },
            ...{ beforeBytes: 0, afterBytes: each.ownedBytes, deltaBytes: each.ownedBytes },
          },
        ]
      : [],
  );
  const upgraded: ImageChange['packages'][number] = {
    ...{ kind: 'upgraded', type: 'pypi', name: 'fastapi', versionBefore: '0.110.0', versionAfter: '0.115.0' },
    ...{ step: 'minor', beforeBytes: 1_100_000, afterBytes: 1_200_000, deltaBytes: 100_000, package: null },
  };
  const all = [...packages, upgraded].toSorted((a, b) => b.deltaBytes - a.deltaBytes);
  const causes = all
    .slice(0, 4)
    .map(({ deltaBytes }, change) => ({ kind: 'package' as const, change, deltaBytes }));
  const told = sum(causes.map(({ deltaBytes }) => deltaBytes));
  return { packages: all, causes: [...causes, { kind: 'other', count: 5, deltaBytes: delta - told }] };
}

/** Packages of one size class after another, to fill an image with. */
export function manyPackages(count: number): readonly Given[] {
  return Array.from({ length: count }, (_, index) => [
    `package-${index}`,
    `${index % 9}.${index % 7}.0`,
    Math.round(9_000_000 / (1 + index / 12)) + 4_096,
  ]);
}

export interface RichOptions {
  /** Images beside `sutra-api`. */
  readonly others?: number;
  /** Packages in each, on top of the story's own. */
  readonly packages?: number;
  /** The same of `sutra-api` alone. */
  readonly apiPackages?: number;
}

/** `sutra-api` installs `sutra-hybrid` since this change, and breaks its limit; the others are what they were. */
export function richReport({ others = 5, packages = 0, apiPackages = packages }: RichOptions = {}): Report {
  const names = ['sutra-hybrid', 'sutra-control', 'sutra-client', 'sutra-storage', 'sutra-bulk-ingester'];
  const api: Story = {
    planned: image('sutra-api', { limit: rule(200 * MB), noiseFloorBytes: 10_000 }),
    before: profileOf({ extra: manyPackages(apiPackages), withHybrid: false }),
    now: profileOf({ extra: manyPackages(apiPackages), withHybrid: true }),
  };
  const calm = Array.from({ length: others }, (_, index): Story => {
    const same = profileOf({ extra: manyPackages(packages + index), withHybrid: index % 2 === 0 });
    const planned = image(names[index] ?? `service-${index}`, { limit: rule(2_000 * MB) });
    return { planned, before: same, now: same };
  });
  return withCauses(changedReport([api, ...calm], { plan: { totalLimit: null } }));
}
