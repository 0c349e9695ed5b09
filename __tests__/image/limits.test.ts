import { mkdir, open, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createWeigher, openProfileStore } from '../../src/image/index.ts';
import { LayerBuilder } from '../../src/image/layer/builder.ts';
import {
  maxArchiveEntries,
  maxJsonBytes,
  maxLayerEntries,
  maxLayerNameBytes,
  maxLayers,
  maxStreamJsonBytes,
} from '../../src/image/limits.ts';
import type { TarEntry } from '../../src/image/tar/entry.ts';
import { asFolder, digestOf, type Files, ociFiles } from './support/imageWriter.ts';
import { codesOf, inScratch, pieces } from './support/scratch.ts';
import { writeTar } from './support/tarWriter.ts';

const image = { layers: [[{ name: 'a', data: Buffer.alloc(5) }]] };
const weigher = createWeigher(await openProfileStore({ directory: null, maxBytes: 0 }));
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

describe('a layer', () => {
  const entry = (name: string): TarEntry => ({
    ...{ name, kind: 'file', size: 1, dataBytes: 1, linkName: '', executable: false, sparse: false },
  });

  it('may not have more names than memory is for', async () => {
    const builder = new LayerBuilder();
    const name = 'x'.repeat(2 ** 20);
    const names = maxLayerNameBytes / name.length;
    for (let i = 0; i < names; i += 1) builder.entry(entry(name));
    expect(await codesOf(() => builder.entry(entry('y')))).toEqual(['image-layer-hostile']);
  });

  it('may not have more entries than any engine unpacks', async () => {
    const builder = new LayerBuilder();
    const one = entry('x');
    for (let i = 0; i < maxLayerEntries; i += 1) builder.entry(one);
    expect(await codesOf(() => builder.entry(one))).toEqual(['image-layer-hostile']);
  });
});

describe('an archive', () => {
  const links = (count: number): Buffer => {
    const names = Array.from({ length: count }, (_, i) => ({ name: `l${i}`, type: '2', link: 'x' }));
    return writeTar(names, false);
  };

  it('may not hold more files than any image needs, read as a stream or by seeking', async () => {
    const many = links(maxArchiveEntries + 2);
    expect(await codesOf(() => weigher.weighArchive({ stream: pieces(many, 2 ** 20) }))).toEqual([
      'image-layer-hostile',
    ]);
    await inScratch(async (folder) => {
      const file = join(folder, 'many.tar');
      await writeFile(file, many);
      expect(await codesOf(() => weigher.weighArchive({ file }))).toEqual(['image-layer-hostile']);
    });
  }, 60_000);

  const tooMuchJson = () => {
    const document = Buffer.concat([
      Buffer.from('{"a":"'),
      Buffer.alloc(15 * 2 ** 20, 'x'),
      Buffer.from('"}'),
    ]);
    const count = Math.ceil(maxStreamJsonBytes / document.length);
    return writeTar(
      Array.from({ length: count }, (_, i) => ({ name: `${i}.json`, data: document })),
      false,
    );
  };

  it('may not hold more JSON than is kept of a stream, where its own comes after that', async () => {
    const own = writeTar([...ociFiles([image])].map(([name, data]) => ({ name, data })));
    const stream = async function* () {
      yield* pieces(tooMuchJson(), 2 ** 20);
      yield own;
    };
    expect(await codesOf(() => weigher.weighArchive({ stream: stream() }))).toEqual(['image-too-large']);
  }, 60_000);
});

describe('the documents of an image', () => {
  it('may not name more layers than any engine mounts', async () => {
    const diffIds = Array<string>(maxLayers + 1).fill(`sha256:${'0'.repeat(64)}`);
    const config = json({ os: 'linux', rootfs: { type: 'layers', diff_ids: diffIds } });
    const layer = { digest: diffIds[0], size: 1, mediaType: 'application/vnd.oci.image.layer.v1.tar' };
    const manifest = json({
      schemaVersion: 2,
      config: { digest: digestOf(config), size: config.length },
      layers: Array(maxLayers + 1).fill(layer),
    });
    const files: Files = new Map([
      [`blobs/sha256/${digestOf(config).slice(7)}`, config],
      [`blobs/sha256/${digestOf(manifest).slice(7)}`, manifest],
      ['index.json', json({ manifests: [{ digest: digestOf(manifest), size: manifest.length }] })],
    ]);
    await inScratch(async (folder) => {
      await asFolder(files, folder);
      expect(await codesOf(() => weigher.weighLayout(folder))).toEqual(['image-too-large']);
    });
  });

  it.each([
    ['index', 'index.json'],
    ['manifest', `blobs/sha256/${'0'.repeat(64)}`],
  ])('may not be larger than a registry takes: the %s', async (what, name) => {
    await inScratch(async (folder) => {
      const digest = `sha256:${'0'.repeat(64)}`;
      await asFolder(
        new Map([['index.json', json({ manifests: [{ digest, size: maxJsonBytes + 1 }] })]]),
        folder,
      );
      await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true });
      await (await open(join(folder, name), 'a')).close();
      await truncate(join(folder, name), maxJsonBytes + 1);
      expect([what, await codesOf(() => weigher.weighLayout(folder))]).toEqual([what, ['image-too-large']]);
    });
  });
});
