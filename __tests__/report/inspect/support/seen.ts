import type { FileChange, ImageContents, OwnedPackage, PackageReason } from '../../../../src/nouns/index.ts';
import type { ImageWithChanges } from '../../../../src/report/index.ts';
import { base, layer, MB, profile } from '../../support/story.ts';

/** An image as `inspect` sees it: the story's service, small enough to add up by hand. */

export const baseLayer = base(30 * MB, { diffId: 'sha256:base' });
export const pipLayer = layer(60 * MB, {
  ...{ diffId: 'sha256:pip', line: 9, instruction: 'RUN pip install ./packages/sutra-api' },
  wastedBytes: 10 * MB,
});
export const chownLayer = layer(10 * MB, {
  ...{ diffId: 'sha256:chown', line: 14, instruction: 'RUN chown -R app /app' },
});

export function owned(name: string, ownedBytes: number, more: Partial<OwnedPackage> = {}): OwnedPackage {
  return {
    ...{ type: 'pypi', name, version: '1.0', place: `usr/lib/python3/site-packages/${name}-1.0.dist-info` },
    ...{ ownedBytes, wastedBytes: 0, files: 10, diffId: 'sha256:pip', line: 9, from: 'own' },
    ...{ inferred: false, requires: [], reason: null },
    ...more,
  };
}

const byLine = (...via: number[]): PackageReason => ({ kind: 'line', via, line: 0, otherLines: 0 });
const needs = (...all: number[]) => all.map((to) => ({ to, inferred: false }));

/** api asks for hybrid (line 19), hybrid for scikit-learn, that for scipy; numpy is needed by scipy and by api. */
export const packages: readonly OwnedPackage[] = [
  owned('sutra-api', 1 * MB, {
    requires: needs(1, 4),
    reason: { kind: 'line', via: [], line: 1, otherLines: 0 },
  }),
  owned('sutra-hybrid', 2 * MB, { requires: needs(2), reason: byLine() }),
  owned('scikit-learn', 20 * MB, { requires: needs(3), reason: byLine(1) }),
  owned('scipy', 15 * MB, { requires: needs(4), inferred: true, version: null, reason: byLine(2, 1) }),
  owned('numpy', 8 * MB, { reason: byLine(3, 2, 1) }),
  owned('libc6', 12 * MB, {
    ...{ type: 'deb', version: '2.36-9', place: 'var/lib/dpkg/status', diffId: 'sha256:base', line: null },
    ...{ from: 'base', reason: { kind: 'base' } },
  }),
];

export const contents: ImageContents = {
  packages,
  unowned: [
    { kind: 'base-system', place: null, bytes: 18 * MB, files: 900 },
    { kind: 'application', place: 'app', bytes: 14 * MB, files: 40 },
    { kind: 'waste', place: null, bytes: 10 * MB, files: 2 },
  ],
  waste: [
    {
      ...{ diffId: 'sha256:pip', hiddenBy: 'sha256:chown', line: 9, hiddenByLine: 14, from: 'own' },
      ...{ how: 'overwritten', sameContent: true, folder: 'app', bytes: 10 * MB, files: 2 },
      largest: [{ path: 'app/model.bin', bytes: 9 * MB }],
    },
  ],
  identical: [{ paths: ['app/model.bin', 'app/copy.bin'], count: 2, bytes: 9 * MB }],
  folders: [],
  lines: [
    {
      ...{ file: 'packages/sutra-api/setup.py', line: 19, asks: 'sutra-hybrid', exclusive: [1, 2, 3] },
      ...{ exclusiveBytes: 37 * MB, sharedBytes: 8 * MB, inferred: true },
    },
    {
      ...{ file: 'packages/sutra-api/Dockerfile', line: 9, asks: './packages/sutra-api', exclusive: [0] },
      ...{ exclusiveBytes: 1 * MB, sharedBytes: 45 * MB, inferred: false },
    },
  ],
  findings: [],
  problems: [],
};

export function change(
  path: string,
  layerIndex: number,
  bytes: number,
  more: Partial<FileChange> = {},
): FileChange {
  return {
    ...{ path, kind: 'file', change: 'added', layer: layerIndex, bytes },
    ...{ hiddenBy: null, owner: null, target: null },
    ...more,
  };
}

export const changes: readonly FileChange[] = [
  change('usr', 0, 0, { kind: 'folder' }),
  change('usr/lib', 0, 0, { kind: 'folder' }),
  change('usr/lib/libc.so.6', 0, 12 * MB, { owner: 5 }),
  change('usr/share/doc/readme', 0, 18 * MB),
  change('usr/lib/python3/site-packages/sklearn/a.so', 1, 20 * MB, { owner: 2 }),
  change('usr/lib/python3/site-packages/scipy/b.so', 1, 15 * MB, { owner: 3 }),
  change('app/model.bin', 1, 9 * MB, { hiddenBy: 2 }),
  change('app/small.txt', 1, 1 * MB, { hiddenBy: 2 }),
  change('usr/bin/old', 1, 0, { change: 'removed' }),
  change('app/model.bin', 2, 9 * MB, { change: 'changed' }),
  change('app/small.txt', 2, 1 * MB, { change: 'changed' }),
];

export const seen: ImageWithChanges = {
  profile: profile([baseLayer, pipLayer, chownLayer], { contents }),
  changes,
};
