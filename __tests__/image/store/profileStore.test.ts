import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openProfileStore, type ProfileStore } from '../../../src/image/index.ts';
import type { LayerRecord } from '../../../src/image/layer/entries.ts';
import type { KnownImage } from '../../../src/image/store/profileStore.ts';
import type { Reader } from '../../../src/packages/index.ts';
import { digestOf } from '../support/imageWriter.ts';
import { profileTar } from '../support/profileTar.ts';
import { inScratch } from '../support/scratch.ts';

const open = (directory: string, maxBytes = 1e9) => openProfileStore({ directory, maxBytes });

async function record(seed: string, bytes = 10): Promise<LayerRecord> {
  const found = await profileTar([{ name: seed, data: new Uint8Array(bytes) }], [talkative]);
  const { facts, packed, packedFindings } = found;
  return { facts, packed, packedFindings };
}

/** Says something of every file. */
const talkative: Reader = {
  ...{ id: 'talkative', version: 1, wants: () => true },
  open: ({ path }) => ({
    push: () => {},
    end: () => ({ packages: [], claims: [{ key: path, paths: [path] }], problems: [{ message: 'x' }] }),
  }),
};

const image: KnownImage = {
  wasted: [1, 2],
  owners: {
    packages: [
      {
        ...{ type: 'pypi', name: 'a', version: null, place: 'b', ownedBytes: 1, wastedBytes: 2, files: 3 },
        ...{ layer: 0, since: 0, inferred: true, requires: [{ to: 0, inferred: true }] },
      },
    ],
    unowned: [{ kind: 'data', place: 'data', bytes: 4, files: 1 }],
    waste: [
      {
        ...{ layer: 0, hiddenBy: 1, how: 'deleted', sameContent: false, folder: '', bytes: 1, files: 1 },
        largest: [{ path: 'x', bytes: 1 }],
      },
    ],
    identical: [{ paths: ['a', 'b'], count: 2, bytes: 5 }],
    folders: [{ path: '', bytes: 9, files: 2 }],
    problems: [{ code: 'c', message: 'm', where: { file: 'f', line: 3 } }],
  },
};

async function put(store: ProfileStore, layer: LayerRecord): Promise<string> {
  const digest = digestOf(Buffer.from(`blob of ${layer.facts.diffId}`));
  await store.putLayer(layer);
  await store.putBlob(digest, { diffId: layer.facts.diffId, bytes: 5, compressed: true });
  return digest;
}

/** Paths of all files below a folder. */
async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const contents = async (directory: string) =>
  (await filesBelow(directory)).filter((path) => path.includes('content-v2'));

describe('a store on disk', () => {
  it('gives back what an earlier run put', async () => {
    await inScratch(async (directory) => {
      const first = await open(directory);
      const layer = await record('a');
      const digest = await put(first, layer);
      const text = '{"a":1}';
      await first.putJson(digestOf(Buffer.from(text)), text);
      await first.putImage('chain', image);
      const store = await open(directory);
      const { diffId } = layer.facts;
      expect(await store.facts(diffId)).toEqual(layer.facts);
      const found = await store.layer(diffId);
      expect(Buffer.from(found?.packed ?? [])).toEqual(Buffer.from(layer.packed));
      expect(Buffer.from(found?.packedFindings ?? [])).toEqual(Buffer.from(layer.packedFindings));
      expect(await store.blob(digest)).toEqual({ diffId, bytes: 5, compressed: true });
      expect([...(await store.blobs()).keys()]).toEqual([digest]);
      expect(await store.json(digestOf(Buffer.from(text)))).toBe(text);
      expect(await store.image('chain')).toMatchObject(image);
      expect([...first.warnings, ...store.warnings]).toEqual([]);
    });
  });

  it('knows nothing that it was not told', async () => {
    await inScratch(async (directory) => {
      const store = await open(join(directory, 'none'));
      const digest = digestOf(Buffer.from('x'));
      expect([
        await store.facts(digest),
        await store.layer(digest),
        await store.blob(digest),
        await store.json(digest),
        await store.image('x'),
      ]).toEqual([null, null, null, null, null]);
      expect((await store.blobs()).size).toBe(0);
      expect(store.warnings).toEqual([]);
    });
  });

  it.each([
    ['a flipped bit', (data: Buffer) => data.fill((data[0] as number) ^ 1, 0, 1)],
    ['a cut', (data: Buffer) => data.subarray(0, data.length - 1)],
    ['nothing left', () => Buffer.alloc(0)],
  ])('takes a content with %s for absent', async (_what, change) => {
    await inScratch(async (directory) => {
      const store = await open(directory);
      const layer = await record('a');
      await put(store, layer);
      for (const path of await contents(directory)) {
        const { mode } = await stat(path);
        await writeFile(path, change(await readFile(path)), { mode });
      }
      const again = await open(directory);
      expect(await again.layer(layer.facts.diffId)).toBeNull();
      expect((await again.blobs()).size).toBe(0);
      await put(again, layer);
      expect(await again.layer(layer.facts.diffId)).not.toBeNull();
    });
  });

  it('takes damaged lines of the index for absent', async () => {
    await inScratch(async (directory) => {
      const store = await open(directory);
      const layer = await record('a');
      const digest = await put(store, layer);
      for (const path of (await filesBelow(directory)).filter((each) => each.includes('index-v5'))) {
        await writeFile(
          path,
          (await readFile(path, 'utf8')).replace('"unpackedBytes":10', '"unpackedBytes":11'),
        );
      }
      const again = await open(directory);
      expect(await again.facts(layer.facts.diffId)).toBeNull();
      expect(await again.blob(digest)).not.toBeNull();
      expect((await again.blobs()).size).toBe(0);
    });
  });

  it('does not believe a JSON text under another digest', async () => {
    await inScratch(async (directory) => {
      const store = await open(directory);
      const digest = digestOf(Buffer.from('one'));
      await store.putJson(digest, 'another');
      expect(await store.json(digest)).toBeNull();
    });
  });

  it('stays below its size: what was not used for longest goes first', async () => {
    await inScratch(async (directory) => {
      const store = await open(directory, 4000);
      const layers = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => record(seed)));
      const digests: string[] = [];
      for (const layer of layers) digests.push(await put(store, layer));
      // All are old; then the first one is used.
      for (const path of await contents(directory)) await utimes(path, 1000, 1000);
      const first = layers[0] as LayerRecord;
      await store.facts(first.facts.diffId);
      await store.trim();
      const left = await (await open(directory)).blobs();
      expect(left.has(digests[0] as string)).toBe(true);
      expect(left.size).toBeLessThan(8);
      expect(left.size).toBeGreaterThan(1);
    });
  });

  it('may be written by several runs at once', async () => {
    await inScratch(async (directory) => {
      const layers = await Promise.all(Array.from({ length: 20 }, (_, i) => record(`layer-${i}`)));
      const stores = await Promise.all([1, 2, 3].map(() => open(directory)));
      await Promise.all(stores.flatMap((store) => layers.map((layer) => put(store, layer))));
      await Promise.all(stores.map((store) => store.trim()));
      const store = await open(directory);
      expect((await store.blobs()).size).toBe(20);
      expect([...stores, store].flatMap((each) => each.warnings)).toEqual([]);
    });
  });

  it('turns itself off with one warning where the disk can not be written', async () => {
    await inScratch(async (directory) => {
      await writeFile(join(directory, 'file'), '');
      const store = await open(join(directory, 'file', 'below'));
      const layer = await record('a');
      await put(store, layer);
      await put(store, await record('b'));
      await store.trim();
      expect(store.warnings.map((warning) => warning.code)).toEqual(['profile-cache-unwritable']);
      expect(await store.facts(layer.facts.diffId)).toBeNull();
    });
  });

  it.each([
    [null, 1e9],
    ['/no/such/place', 0],
  ])('is off for directory %j and %d bytes', async (directory, maxBytes) => {
    const store = await openProfileStore({ directory, maxBytes });
    const layer = await record('a');
    await put(store, layer);
    await store.trim();
    expect(await store.facts(layer.facts.diffId)).toBeNull();
    expect(store.warnings).toEqual([]);
  });
});

it('keeps nothing below /proc, where making a folder would never end, and says so', async () => {
  const store = await openProfileStore({ directory: '/proc/size-gate/profiles', maxBytes: 1e9 });
  await store.putJson('sha256:0', '{}');
  expect(store.warnings.map(({ code }) => code)).toEqual(['profile-cache-unwritable']);
});
