import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import type { BuildRequest } from '../../src/docker/index.ts';
import { openProfileStore, type ProfileStore } from '../../src/image/index.ts';
import type { BuilderInfo, BuildOutcome, Plan, PlannedImage } from '../../src/nouns/index.ts';
import { plannedImage } from '../docker/support/plannedImage.ts';
import { type ImageSpec, ociFiles } from '../image/support/imageWriter.ts';
import { inScratch } from '../image/support/scratch.ts';

const image: ImageSpec = { layers: [[{ name: 'a', data: Buffer.alloc(5) }]] };
const other: ImageSpec = { layers: [[{ name: 'b', data: Buffer.alloc(6) }]] };
const planned = [plannedImage({}, { id: 'one' }), plannedImage({}, { id: 'two' })];

/** What the builder exports; known blobs are left out as BuildKit leaves them out. */
const buildImages = jest.fn(async (images: readonly PlannedImage[], request: BuildRequest) => {
  const outcomes: BuildOutcome[] = [];
  for (const each of images) {
    const directory = join(request.workspace, each.id);
    for (const [name, data] of ociFiles([each.id === 'one' ? image : other])) {
      const digest = `sha256:${name.slice('blobs/sha256/'.length)}`;
      await mkdir(dirname(join(directory, name)), { recursive: true });
      await writeFile(join(directory, name), request.knownBlobs.includes(digest) ? '' : data);
    }
    const source = { kind: 'layout', directory } as const;
    outcomes.push({ kind: 'built', image: each, source, elapsedMs: 1, cachedSteps: null, steps: null });
  }
  between();
  return { outcomes, madeIds: [] };
});
/** What happens between the export and the weighing. */
let between = () => {};

const real = await import('../../src/docker/index.ts');
jest.unstable_mockModule('../../src/docker/index.ts', () => ({
  ...real,
  buildImages,
  removeImages: async () => {},
}));
const { measure } = await import('../../src/gate/measure.ts');

async function run(store: ProfileStore, workspace: string) {
  buildImages.mockClear();
  const measured = await measure({
    plan: {
      root: workspace,
      images: planned,
      parallel: 1,
      compression: null,
      totalLimit: null,
      leftAlone: [],
    } as unknown as Plan,
    builder: {} as unknown as BuilderInfo,
    store,
    workspace,
    tools: { env: {}, onProgress: () => {}, signal: new AbortController().signal } as never,
  });
  return measured.map(({ outcome }) =>
    outcome.kind === 'measured'
      ? outcome.profile.layers.map(({ unpackedBytes, seen }) => [unpackedBytes, seen])
      : outcome,
  );
}

/** The images and the known blobs of each time that the builder was asked. */
const asked = () =>
  buildImages.mock.calls.map(([images, { knownBlobs }]) => [images.map(({ id }) => id), knownBlobs.length]);

it('leaves known layers out of the export', async () => {
  await inScratch(async (folder) => {
    between = () => {};
    const store = await openProfileStore({ directory: join(folder, 'profiles'), maxBytes: 1e9 });
    expect(await run(store, join(folder, '1'))).toEqual([[[5, 'read']], [[6, 'read']]]);
    expect(await run(store, join(folder, '2'))).toEqual([[[5, 'known']], [[6, 'known']]]);
    expect(asked()).toEqual([[['one', 'two'], 2]]);
  });
});

it('exports images again whole whose layers another run trimmed meanwhile', async () => {
  await inScratch(async (folder) => {
    const directory = join(folder, 'profiles');
    const store = await openProfileStore({ directory, maxBytes: 1e9 });
    between = () => {};
    await run(store, join(folder, '1'));
    between = () => rmSync(directory, { recursive: true, force: true });
    expect(await run(store, join(folder, '2'))).toEqual([[[5, 'read']], [[6, 'read']]]);
    expect(asked()).toEqual([
      [['one', 'two'], 2],
      [['one', 'two'], 0],
    ]);
  });
});
