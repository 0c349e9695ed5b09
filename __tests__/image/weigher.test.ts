import { mkdir, readdir, rename, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ArchiveSource,
  createWeigher,
  openProfileStore,
  profileImage,
  type WeighedImage,
} from '../../src/image/index.ts';
import { arbitraryImage } from './support/arbitraryImage.ts';
import {
  asFolder,
  asTar,
  configOf,
  digestOf,
  type Files,
  type ImageSpec,
  json,
  newDockerFiles,
  ociFiles,
  oldDockerEntries,
  type Packing,
  pack,
} from './support/imageWriter.ts';
import { codesOf, inScratch, pieces } from './support/scratch.ts';
import { type TarSpec, writeTar } from './support/tarWriter.ts';
import { skippableFrame, storeZstd } from './support/zstdWriter.ts';

const file = (name: string, bytes: number): TarSpec => ({ name, data: new Uint8Array(bytes).fill(7) });
const packings: readonly Packing[] = ['tar', 'gzip', 'gzip-members', 'zstd', 'zstd-frames'];

const image: ImageSpec = {
  layers: [
    [{ name: 'usr/', type: '5' }, file('usr/a', 3000), file('usr/b', 200)],
    [{ name: 'usr/.wh.a' }, file('usr/c', 10)],
    [file('usr/b', 200)],
  ],
};
const expected = { unpackedBytes: 3410, wasteBytes: 3200, waste: [3200, 0, 0] };

async function weigh(source: ArchiveSource | { folder: string }, store?: string): Promise<WeighedImage[]> {
  const profiles = await openProfileStore({ directory: store ?? null, maxBytes: 1e9 });
  const weigher = createWeigher(profiles);
  const found =
    'folder' in source ? await weigher.weighLayout(source.folder) : await weigher.weighArchive(source);
  expect(profiles.warnings).toEqual([]);
  return found;
}

/** What must be the same whatever form the image has. */
const numbers = (weighed: WeighedImage) => ({
  platform: weighed.platform,
  configDigest: weighed.configDigest,
  owners: weighed.owners,
  layers: weighed.layers.map(({ diffId, unpackedBytes, wastedBytes, entries }) => ({
    diffId,
    unpackedBytes,
    wastedBytes,
    entries,
  })),
});

const inFile = async (data: Buffer, use: (path: string) => Promise<void>) =>
  inScratch(async (directory) => {
    const path = join(directory, 'image');
    await writeFile(path, data);
    await use(path);
  });

describe('one image in every form', () => {
  const check = (weighed: readonly WeighedImage[]) => {
    expect(weighed).toHaveLength(1);
    const profile = profileImage(weighed[0] as WeighedImage, null);
    expect(profile).toMatchObject({ unpackedBytes: expected.unpackedBytes, wasteBytes: expected.wasteBytes });
    expect(profile.layers.map((layer) => layer.wastedBytes)).toEqual(expected.waste);
    return profile;
  };

  it.each(packings)('an OCI layout with %s layers: folder, tar, stream', async (packing) => {
    for (const nested of [false, true]) {
      const files = ociFiles([image], packing, nested);
      const blobBytes = image.layers.map((layer) =>
        packing === 'tar' ? null : pack(writeTar(layer), packing).length,
      );
      const sum = blobBytes.reduce<number | null>(
        (all, one) => (all === null || one === null ? null : all + one),
        0,
      );
      await inScratch(async (directory) => {
        await asFolder(files, directory);
        expect(check(await weigh({ folder: directory }))).toMatchObject({ compressedBytes: sum });
      });
      await inFile(asTar(files), async (path) => {
        const profile = check(await weigh({ file: path }));
        expect(profile.compressedBytes).toBe(sum);
        expect(profile.layers.map((layer) => layer.compressedBytes)).toEqual(blobBytes);
      });
      expect(check(await weigh({ stream: pieces(asTar(files), 777) })).compressedBytes).toBe(sum);
    }
  });

  it('docker save of before version 25: file and stream', async () => {
    const archive = writeTar(oldDockerEntries([image]));
    await inFile(archive, async (path) => {
      expect(check(await weigh({ file: path })).compressedBytes).toBeNull();
    });
    check(await weigh({ stream: pieces(archive, 1000) }));
  });

  it('docker save of today: file and stream, both stores', async () => {
    for (const packing of ['tar', 'gzip'] as const) {
      const archive = asTar(newDockerFiles([{ ...image, tags: ['a:1', 'b:2'] }], packing));
      await inFile(archive, async (path) => {
        const weighed = await weigh({ file: path });
        check(weighed);
        expect(weighed[0]?.tags).toEqual(['a:1', 'b:2']);
      });
      check(await weigh({ stream: pieces(archive, 64 * 1024) }));
    }
  });

  it('an archive that is gzip or zstd itself', async () => {
    const archive = writeTar(oldDockerEntries([image]));
    for (const packed of [gzipSync(archive), storeZstd(archive)]) {
      await inFile(packed, async (path) => {
        check(await weigh({ file: path }));
      });
      check(await weigh({ stream: pieces(packed, 300) }));
    }
  });

  it('zstd with skippable frames, as zstd:chunked has them', async () => {
    const tar = writeTar(image.layers[0] ?? []);
    const packed = Buffer.concat([
      storeZstd(tar),
      skippableFrame(Buffer.from('table of contents')),
      storeZstd(Buffer.alloc(0)),
    ]);
    await inScratch(async (directory) => {
      const files = ociFiles([{ layers: [image.layers[0] ?? []] }], 'zstd');
      const before = pack(tar, 'zstd');
      replaceLayer(files, before, packed);
      await asFolder(files, directory);
      expect((await weigh({ folder: directory }))[0]?.layers[0]?.unpackedBytes).toBe(3200);
    });
  });

  it('entries in any order, even layers after the manifest', async () => {
    const files = [...newDockerFiles([image])].reverse();
    check(await weigh({ stream: pieces(asTar(new Map(files)), 512) }));
  });

  it.each(['1', '2'] as const)('layers that occur twice as links of type %s', async (link) => {
    const twice: ImageSpec = { layers: [[file('a', 10)], [file('b', 5)], [file('a', 10)]] };
    const archive = writeTar(oldDockerEntries([twice], link));
    await inFile(archive, async (path) => {
      for (const source of [{ file: path }, { stream: pieces(archive, 1000) }]) {
        const [weighed] = await weigh(source);
        expect(weighed?.layers.map((layer) => [layer.unpackedBytes, layer.wastedBytes])).toEqual([
          [10, 10],
          [5, 0],
          [10, 0],
        ]);
      }
    });
  });

  it('is the same for images made at random', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryImage, fc.constantFrom(...packings), async (layers, packing) => {
        const random: ImageSpec = { layers };
        const old = await weigh({ stream: pieces(writeTar(oldDockerEntries([random])), 900) });
        const packed = asTar(ociFiles([random], packing, true));
        await inScratch(async (directory) => {
          const path = join(directory, 'image.tar');
          const cache = join(directory, 'cache');
          await writeFile(path, packed);
          await asFolder(newDockerFiles([random], packing), join(directory, 'layout'));
          const forms = [
            await weigh({ file: path }),
            await weigh({ stream: pieces(packed, 700) }, cache),
            await weigh({ file: path }, cache),
            await weigh({ stream: pieces(packed, 700) }, cache),
            await weigh({ folder: join(directory, 'layout') }, cache),
          ];
          for (const form of forms) expect(form.map(numbers)).toEqual(old.map(numbers));
        });
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('several images', () => {
  const arm: ImageSpec = {
    layers: [image.layers[0] ?? [], [file('arm', 77)]],
    architecture: 'arm64',
    tags: ['arm:1'],
  };

  it('are all weighed, shared layers once', async () => {
    const archive = asTar(newDockerFiles([image, arm]));
    let bytes = 0;
    const weigher = createWeigher(await openProfileStore({ directory: null, maxBytes: 0 }), {
      onBytes: (more) => {
        bytes += more;
      },
    });
    await inFile(archive, async (path) => {
      const weighed = await weigher.weighArchive({ file: path });
      expect(weighed.map((each) => each.platform)).toEqual(['linux/amd64', 'linux/arm64']);
      expect(bytes).toBeLessThan(archive.length);
      const first = bytes;
      await weigher.weighArchive({ file: path });
      expect(bytes).toBe(first);
    });
  });

  it('that are one image under two names are one', async () => {
    const twice = writeTar(
      oldDockerEntries([
        { ...image, tags: ['a:1'] },
        { ...image, tags: ['b:1'] },
      ]),
    );
    const weighed = await weigh({ stream: pieces(twice, 4096) });
    expect(weighed.map((each) => each.tags)).toEqual([['a:1', 'b:1']]);
  });

  it('of which an engine has pulled one platform only: the other is passed over in archives', async () => {
    const files = ociFiles([image, arm], 'gzip', true);
    const inner = JSON.parse((files.get('index.json') ?? '').toString()).manifests[0].digest.slice(7);
    const manifests = JSON.parse((files.get(`blobs/sha256/${inner}`) ?? '').toString()).manifests;
    files.delete(`blobs/sha256/${manifests[2].digest.slice(7)}`);
    expect((await weigh({ stream: pieces(asTar(files), 999) })).map((each) => each.platform)).toEqual([
      'linux/amd64',
    ]);
    await inScratch(async (directory) => {
      await asFolder(files, directory);
      expect(await codesOf(() => weigh({ folder: directory }))).toEqual(['image-blob-missing']);
    });
  });
});

describe('known layers', () => {
  it('need no bytes: empty files do, once they were read', async () => {
    await inScratch(async (directory) => {
      const layout = join(directory, 'layout');
      const cache = join(directory, 'cache');
      await asFolder(ociFiles([image], 'gzip', true), layout);
      const first = await weigh({ folder: layout }, cache);
      const weigher = createWeigher(await openProfileStore({ directory: cache, maxBytes: 1e9 }));
      const known = await weigher.knownBlobs();
      expect(known).toHaveLength(3);
      for (const digest of known) await truncate(join(layout, 'blobs', 'sha256', digest.slice(7)));
      const second = await weigher.weighLayout(layout);
      expect(second.map(numbers)).toEqual(first.map(numbers));
      expect(second[0]?.layers.map((layer) => [layer.seen, layer.compressedBytes])).toEqual(
        first[0]?.layers.map((layer) => ['known', layer.compressedBytes]),
      );
      expect(first[0]?.layers.map((layer) => layer.seen)).toEqual(['read', 'read', 'read']);
      expect(await codesOf(() => weigh({ folder: layout }))).toEqual(Array(3).fill('image-blob-missing'));
    });
  });

  it('make an image that needs no source at all', async () => {
    await inScratch(async (cache) => {
      const [read] = await weigh({ stream: pieces(asTar(newDockerFiles([image])), 4096) }, cache);
      const weigher = createWeigher(await openProfileStore({ directory: cache, maxBytes: 1e9 }));
      const known = await weigher.weighKnown(read?.configDigest ?? '');
      expect(known && numbers(known)).toEqual(read && numbers(read));
      expect(known?.layers.map((layer) => layer.seen)).toEqual(['known', 'known', 'known']);
      expect(await weigher.weighKnown(digestOf(Buffer.from('another')))).toBeNull();
    });
  });

  it('are complete for nameless images of the classic store, of which the index lists one alone', async () => {
    await inScratch(async (cache) => {
      const other: ImageSpec = { layers: [[file('opt/x', 55)]] };
      const files = newDockerFiles([image, other]);
      const index = JSON.parse(String(files.get('index.json')));
      files.set('index.json', json({ ...index, manifests: index.manifests.slice(0, 1) }));
      const read = await weigh({ stream: pieces(asTar(files), 4096) }, cache);
      expect(read.map((each) => each.configDigest)).toEqual(
        [image, other].map((each) => digestOf(configOf(each))),
      );
      const weigher = createWeigher(await openProfileStore({ directory: cache, maxBytes: 1e9 }));
      for (const each of read) {
        const known = await weigher.weighKnown(each.configDigest);
        expect(known && numbers(known)).toEqual(numbers(each));
      }
    });
  });

  it('of compressed layers too, then without a compressed size', async () => {
    await inScratch(async (cache) => {
      const [read] = await weigh({ stream: pieces(asTar(ociFiles([image], 'gzip')), 4096) }, cache);
      const known = await createWeigher(
        await openProfileStore({ directory: cache, maxBytes: 1e9 }),
      ).weighKnown(read?.configDigest ?? '');
      expect(known && numbers(known)).toEqual(read && numbers(read));
      expect(known?.layers.map((layer) => layer.compressedBytes)).toEqual([null, null, null]);
    });
  });

  it('are found in old archives by their diffID', async () => {
    await inScratch(async (directory) => {
      const path = join(directory, 'old.tar');
      await writeFile(path, writeTar(oldDockerEntries([image])));
      await weigh({ file: path }, join(directory, 'cache'));
      const again = await weigh({ file: path }, join(directory, 'cache'));
      expect(again[0]?.layers.map((layer) => layer.seen)).toEqual(['known', 'known', 'known']);
    });
  });
});

describe('watching a layout', () => {
  it('reads blobs as they land, empties them if asked to, and weighs the same', async () => {
    await inScratch(async (directory) => {
      const files = ociFiles([image], 'gzip', true);
      const weigher = createWeigher(await openProfileStore({ directory: null, maxBytes: 0 }));
      const watch = weigher.watchLayout(directory, { truncate: true });
      const blobs = join(directory, 'blobs', 'sha256');
      await mkdir(blobs, { recursive: true });
      await mkdir(join(directory, 'ingest'));
      for (const [name, data] of files) {
        await writeFile(join(directory, 'ingest', 'part'), data);
        await rename(join(directory, 'ingest', 'part'), join(directory, name));
      }
      await untilEmpty(blobs, 3);
      await watch.stop();
      expect((await weigher.weighLayout(directory)).map(numbers)).toEqual(
        (await weigh({ stream: pieces(asTar(files), 4096) })).map(numbers),
      );
    });
  });

  it('may be stopped at once, and needs no folder', async () => {
    await inScratch(async (directory) => {
      const weigher = createWeigher(await openProfileStore({ directory: null, maxBytes: 0 }));
      await weigher.watchLayout(directory).stop();
      await writeFile(join(directory, 'file'), '');
      await weigher.watchLayout(join(directory, 'file')).stop();
      await asFolder(ociFiles([image]), directory);
      expect(await weigher.weighLayout(directory)).toHaveLength(1);
    });
  });
});

async function untilEmpty(folder: string, count: number): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const sizes = await Promise.all(
      (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size),
    );
    if (sizes.filter((size) => size === 0).length >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('blobs were not read as they landed');
}

/** Puts other bytes in a layer's place, and makes the documents above it right. */
function replaceLayer(files: Files, before: Buffer, after: Buffer): void {
  const swaps: [Buffer, Buffer][] = [[before, after]];
  for (let swap = swaps.pop(); swap !== undefined; swap = swaps.pop()) {
    const [from, to] = swap;
    const old = digestOf(from);
    files.delete(`blobs/sha256/${old.slice(7)}`);
    files.set(`blobs/sha256/${digestOf(to).slice(7)}`, to);
    for (const [name, data] of files) {
      const text = data.toString('latin1');
      if (!text.startsWith('{') || !text.includes(old)) continue;
      const fixed = text.replaceAll(
        `"digest":"${old}","size":${from.length}`,
        `"digest":"${digestOf(to)}","size":${to.length}`,
      );
      if (name === 'index.json') files.set(name, Buffer.from(fixed, 'latin1'));
      else swaps.push([data, Buffer.from(fixed, 'latin1')]);
    }
  }
}

describe('damage', () => {
  const layout = (change: (files: Files) => void, packing: Packing = 'gzip') => {
    const files = ociFiles([image], packing);
    change(files);
    return codesOf(() => weigh({ stream: pieces(asTar(files), 4096) }));
  };
  const index = (files: Files) => JSON.parse((files.get('index.json') ?? '').toString());
  const first = pack(writeTar(image.layers[0] ?? []), 'gzip');
  const firstName = `blobs/sha256/${digestOf(first).slice(7)}`;
  const configName = `blobs/sha256/${digestOf(configOf(image)).slice(7)}`;

  it.each<[string, (files: Files) => void, string]>([
    [
      'a layer with other bytes',
      (files) => files.set(firstName, pack(writeTar(image.layers[1] ?? []), 'gzip')),
      'image-digest-mismatch',
    ],
    ['a layer that is missing', (files) => files.delete(firstName), 'image-blob-missing'],
    ['a layer that is empty', (files) => files.set(firstName, Buffer.alloc(0)), 'image-digest-mismatch'],
    ['a layer cut short', (files) => files.set(firstName, first.subarray(0, 60)), 'image-blob-damaged'],
    [
      'a configuration with other bytes',
      (files) => files.set(configName, json({ rootfs: { diff_ids: [] } })),
      'image-digest-mismatch',
    ],
    ['a configuration that is missing', (files) => files.delete(configName), 'image-blob-missing'],
    ['no index and no manifest', (files) => files.delete('index.json'), 'image-not-recognised'],
    [
      'an index that is no JSON',
      (files) => files.set('index.json', Buffer.from('{"manifests": [')),
      'image-metadata-invalid',
    ],
    [
      'an index of something else',
      (files) => files.set('index.json', json({ manifests: 5 })),
      'image-metadata-invalid',
    ],
    [
      'an index without images',
      (files) => files.set('index.json', json({ manifests: [] })),
      'image-no-platform',
    ],
    [
      'a manifest with a size that is not its own',
      (files) => {
        const changed = index(files);
        changed.manifests[0].size += 1;
        files.set('index.json', json(changed));
      },
      'image-digest-mismatch',
    ],
    [
      'a digest of another algorithm',
      (files) => {
        const changed = index(files);
        changed.manifests[0].digest = `sha512:${'0'.repeat(128)}`;
        files.set('index.json', json(changed));
      },
      'image-unsupported',
    ],
    [
      'a digest that is a path',
      (files) => {
        const changed = index(files);
        changed.manifests[0].digest = 'sha256:../../etc/passwd';
        files.set('index.json', json(changed));
      },
      'image-metadata-invalid',
    ],
  ])('%s', async (_what, change, code) => {
    expect(await layout(change)).toEqual([code]);
  });

  it('names every layer that is wrong, not only the first', async () => {
    const codes = await layout((files) => {
      for (const layer of image.layers)
        files.delete(`blobs/sha256/${digestOf(pack(writeTar(layer), 'gzip')).slice(7)}`);
    });
    expect(codes).toEqual(Array(3).fill('image-blob-missing'));
  });

  it('a layer whose bytes are not those of the diffID', async () => {
    const files = ociFiles([image], 'gzip');
    replaceLayer(files, first, pack(writeTar([file('other', 5)]), 'gzip'));
    expect(await codesOf(() => weigh({ stream: pieces(asTar(files), 4096) }))).toEqual([
      'image-digest-mismatch',
    ]);
  });

  it.each([
    ['+encrypted', 'application/vnd.oci.image.layer.v1.tar+gzip+encrypted', 'image-unsupported'],
    ['schema 1', null, 'image-unsupported'],
  ])('what can not be weighed: %s', async (_what, mediaType, code) => {
    const files = ociFiles([image], 'gzip');
    const [name, data] = [...files].find(([, each]) => each.toString('latin1').includes('"layers":[{')) ?? [
      '',
      Buffer.alloc(0),
    ];
    const manifest = JSON.parse(data.toString());
    if (mediaType === null) Object.assign(manifest, { schemaVersion: 1 });
    else manifest.layers[0].mediaType = mediaType;
    files.delete(name);
    const changed = json(manifest);
    files.set(`blobs/sha256/${digestOf(changed).slice(7)}`, changed);
    files.set('index.json', json({ manifests: [{ digest: digestOf(changed), size: changed.length }] }));
    expect(await codesOf(() => weigh({ stream: pieces(asTar(files), 4096) }))).toEqual([code]);
  });

  it('a layer that is kept elsewhere', async () => {
    const mediaType = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip';
    const config = configOf({ layers: [image.layers[0] ?? []] });
    const manifest = json({
      schemaVersion: 2,
      config: { digest: digestOf(config), size: config.length },
      layers: [{ mediaType, digest: digestOf(first), size: first.length }],
    });
    const files: Files = new Map([
      [`blobs/sha256/${digestOf(config).slice(7)}`, config],
      [`blobs/sha256/${digestOf(manifest).slice(7)}`, manifest],
      ['index.json', json({ manifests: [{ digest: digestOf(manifest), size: manifest.length }] })],
    ]);
    expect(await codesOf(() => weigh({ stream: pieces(asTar(files), 4096) }))).toEqual(['image-unsupported']);
  });

  it('an index that contains itself through others ends', async () => {
    const files: Files = new Map();
    let inner = json({ manifests: [] });
    for (let depth = 0; depth < 12; depth += 1) {
      files.set(`blobs/sha256/${digestOf(inner).slice(7)}`, inner);
      inner = json({ manifests: [{ digest: digestOf(inner), size: inner.length }] });
    }
    files.set('index.json', inner);
    expect(await codesOf(() => weigh({ stream: pieces(asTar(files), 4096) }))).toEqual([
      'image-metadata-invalid',
    ]);
  });

  it('no file, no image, no archive', async () => {
    expect(await codesOf(() => weigh({ file: '/no/such/file' }))).toEqual(['image-not-found']);
    expect(await codesOf(() => weigh({ folder: '/no/such/folder' }))).toEqual(['image-not-found']);
    await inFile(Buffer.from('hello'), async (path) => {
      expect(await codesOf(() => weigh({ file: path }))).toEqual(['image-not-recognised']);
    });
    await inFile(Buffer.alloc(0), async (path) => {
      expect(await codesOf(() => weigh({ file: path }))).toEqual(['image-not-recognised']);
    });
    await inScratch(async (directory) => {
      expect(await codesOf(() => weigh({ folder: directory }))).toEqual(['image-not-recognised']);
      expect(await codesOf(() => weigh({ file: directory }))).toEqual(['image-not-recognised']);
    });
  });

  it('a damaged blob that no image needs is no error', async () => {
    expect(
      await layout((files) => files.set(`blobs/sha256/${'0'.repeat(64)}`, Buffer.from('\x1f\x8bnothing'))),
    ).toBeNull();
  });

  it('ends with a GateError or the same numbers, wherever bits flip or the archive ends', async () => {
    const archives = [
      writeTar(oldDockerEntries([image])),
      asTar(newDockerFiles([image])),
      asTar(ociFiles([image], 'gzip', true)),
      asTar(ociFiles([image], 'zstd')),
    ];
    const right = await Promise.all(
      archives.map(async (each) => (await weigh({ stream: pieces(each, 4096) })).map(numbers)),
    );
    await inScratch(async (directory) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(3), fc.nat(), fc.nat(7), fc.boolean(), async (which, where, bit, cut) => {
          const archive = Buffer.from(archives[which] as Buffer);
          const at = where % archive.length;
          archive[at] = (archive[at] as number) ^ (1 << bit);
          const data = cut ? archive.subarray(0, at) : archive;
          const path = join(directory, 'damaged');
          await writeFile(path, data);
          for (const source of [{ file: path }, { stream: pieces(data, 4096) }]) {
            let found: unknown = null;
            const codes = await codesOf(async () => {
              found = (await weigh(source)).map(numbers);
            });
            if (codes === null) expect(found).toEqual(right[which]);
          }
        }),
        { numRuns: 250 },
      );
    });
  }, 60_000);

  it('stops when told to', async () => {
    const weigher = createWeigher(await openProfileStore({ directory: null, maxBytes: 0 }), {
      signal: AbortSignal.abort(new Error('enough')),
    });
    await expect(weigher.weighArchive({ stream: pieces(asTar(ociFiles([image])), 4096) })).rejects.toThrow(
      'enough',
    );
  });
});
