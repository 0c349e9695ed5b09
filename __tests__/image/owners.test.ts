import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import cacache from 'cacache';
import { createWeigher, openProfileStore, profileImage, type WeighedImage } from '../../src/image/index.ts';
import { checkSum } from '../../src/image/inside.ts';
import type { Instruction } from '../../src/nouns/index.ts';
import { asFolder, asTar, type ImageSpec, newDockerFiles, ociFiles } from './support/imageWriter.ts';
import { codesOf, inScratch, pieces } from './support/scratch.ts';
import type { TarSpec } from './support/tarWriter.ts';

const site = 'usr/lib/python3.11/site-packages';
const text = (name: string, data: string): TarSpec => ({ name, data: Buffer.from(data) });

/** A wheel as pip leaves it. */
function wheel(name: string, bytes: number, requires = ''): TarSpec[] {
  const info = `${site}/${name}-1.0.dist-info`;
  return [
    { name: `${site}/${name}/__init__.py`, data: Buffer.alloc(bytes, '#') },
    text(`${info}/METADATA`, `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n${requires}`),
    text(
      `${info}/RECORD`,
      `${name}/__init__.py,,${bytes}\n${name}-1.0.dist-info/METADATA,,\n${name}-1.0.dist-info/RECORD,,\n`,
    ),
  ];
}

const base = wheel('alpha', 5000);
const own = wheel('beta', 3000, 'Requires-Dist: alpha\n');
const image: ImageSpec = {
  layers: [base, own, [{ name: `${site}/alpha/__init__.py`, data: Buffer.alloc(5000, '#') }]],
  history: [
    { created_by: '' },
    { created_by: 'RUN /bin/sh -c pip install beta # buildkit' },
    { created_by: 'RUN /bin/sh -c chown -R app /usr/lib # buildkit' },
  ],
};
const instructions: Instruction[] = [
  { keyword: 'RUN', text: 'RUN pip install beta', line: 3, endLine: 3 },
  { keyword: 'RUN', text: 'RUN chown -R app /usr/lib', line: 4, endLine: 4 },
];

const archive = (spec: ImageSpec) => ({ stream: pieces(asTar(newDockerFiles([spec])), 4096) });
const open = (cache: string | null) => openProfileStore({ directory: cache, maxBytes: 1e9 });
const weigherOn = async (cache: string | null) => createWeigher(await open(cache));

async function weigh(spec: ImageSpec, cache: string | null = null): Promise<WeighedImage> {
  const [weighed] = await (await weigherOn(cache)).weighArchive(archive(spec));
  if (weighed === undefined) throw new Error('nothing weighed');
  return weighed;
}

const seen = ({ layers }: WeighedImage) => layers.map((layer) => layer.seen);

describe('the owners of an image', () => {
  it('are told with the layers and lines that brought them', async () => {
    const { contents, unpackedBytes } = profileImage(await weigh(image), instructions);
    const owned = contents?.packages.map(({ name, version, line, from, wastedBytes, requires }) => ({
      ...{ name, version, line, from, wastedBytes, requires: requires.length },
    }));
    expect(owned).toEqual([
      // The base image had it, though the layer of line 4 has most of it now.
      { name: 'alpha', version: '1.0', line: 4, from: 'base', wastedBytes: 5000, requires: 0 },
      { name: 'beta', version: '1.0', line: 3, from: 'own', wastedBytes: 0, requires: 1 },
    ]);
    const [alpha, beta] = contents?.packages ?? [];
    expect(alpha?.parts).toEqual([
      { line: null, from: 'base', bytes: alpha?.ownedBytes ?? 0, wastedBytes: 5000 },
      { line: 4, from: 'own', bytes: 5000 },
    ]);
    expect(beta).not.toHaveProperty('parts');
    expect(contents).toMatchObject({
      ...{ lines: [], findings: [], problems: [] },
      waste: [
        { line: null, hiddenByLine: 4, from: 'own', how: 'overwritten', sameContent: true, bytes: 5000 },
      ],
    });
    const sum = (list: readonly number[] = []) => list.reduce((total, each) => total + each, 0);
    const owners = sum(contents?.packages.map((each) => each.ownedBytes));
    expect(owners + sum(contents?.unowned.map((each) => each.bytes))).toBe(unpackedBytes);
  });

  it("are the base image's where its database tells of a package that an own layer has all bytes of", async () => {
    const paragraph = (name: string, version: string) =>
      `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\n\n`;
    const status = (version: string) =>
      text('var/lib/dpkg/status', paragraph('meta', version) + paragraph('other', '1'));
    const upgraded = [
      status('2'),
      text('usr/bin/meta', 'x'.repeat(900)),
      text('var/lib/dpkg/info/meta.list', '/.\n/usr/bin/meta\n'),
    ];
    const weighed = await weigh({ ...image, layers: [[status('1')], upgraded, own] });
    const { contents } = profileImage(weighed, instructions);
    const meta = contents?.packages.find(({ name }) => name === 'meta');
    expect(meta).toMatchObject({ version: '2', from: 'base', line: 3, wastedBytes: 0 });
    expect(meta?.parts).toEqual([{ line: 3, from: 'own', bytes: meta?.ownedBytes }]);
  });

  it('say what own layers brought, so that it adds up to their bytes: byte code for a base package, a file', async () => {
    const layers = [
      base,
      [
        { name: `${site}/alpha/__pycache__/__init__.cpython-311.pyc`, data: Buffer.alloc(700) },
        { name: 'usr/lib/python3.11/__pycache__/os.cpython-311.pyc', data: Buffer.alloc(300) },
        { name: 'app/__pycache__/main.cpython-311.pyc', data: Buffer.alloc(50) },
      ],
      [{ name: 'app/main.py', data: Buffer.alloc(20) }],
    ];
    const { contents, ownBytes } = profileImage(await weigh({ ...image, layers }), instructions);
    const part = { line: 3, from: 'own' };
    expect(contents?.packages[0]?.parts?.[1]).toEqual({ ...part, bytes: 700, byteCodeBytes: 700 });
    expect(contents?.unowned).toEqual([
      { kind: 'byte-code', place: null, bytes: 300, files: 1, parts: [{ ...part, bytes: 300 }] },
      { kind: 'byte-code', place: 'app', bytes: 50, files: 1, parts: [{ ...part, bytes: 50 }] },
      { kind: 'application', place: 'app', bytes: 20, files: 1, parts: [{ ...part, line: 4, bytes: 20 }] },
    ]);
    expect(ownBytes).toBe(1070);
  });

  it("are the base image's where its own layers waste", async () => {
    const { contents } = profileImage(await weigh(image), instructions.slice(1));
    expect(contents?.packages.map(({ name, from, line }) => [name, from, line])).toEqual([
      ['alpha', 'base', 4],
      ['beta', 'base', null],
    ]);
    const all = profileImage(await weigh(image), []);
    expect(all.contents?.waste.map(({ from, hiddenByLine }) => [from, hiddenByLine])).toEqual([
      ['base', null],
    ]);
  });
});

it('are refused where they do not add up, which is a bug', () => {
  const none = { packages: [], waste: [], identical: [], folders: [], problems: [] };
  const unowned = [{ kind: 'other' as const, place: null, bytes: 5, files: 1 }];
  expect(() => checkSum({ ...none, unowned }, 5)).not.toThrow();
  expect(() => checkSum({ ...none, unowned }, 6)).toThrow('owners add up to 0 + 5 bytes');
});

describe('a layer that is known', () => {
  it('has its packages without being read', async () => {
    await inScratch(async (cache) => {
      const fresh = await weigh(image);
      await weigh({ layers: [base] }, cache);
      const mixed = await weigh(image, cache);
      expect([seen(mixed), mixed.owners]).toEqual([['known', 'read', 'read'], fresh.owners]);
      const known = await weigh(image, cache);
      expect([seen(known), known.owners]).toEqual([['known', 'known', 'known'], fresh.owners]);
      expect((await (await weigherOn(cache)).weighKnown(fresh.configDigest))?.owners).toEqual(fresh.owners);
    });
  });

  it('lists what its layers do, with owners, from its record alone', async () => {
    await inScratch(async (cache) => {
      await weigh(image, cache);
      const weigher = await weigherOn(cache);
      const known = await weigher.weighKnown((await weigh(image)).configDigest);
      if (known === null) throw new Error('nothing known');
      const changes = await weigher.changes(known);
      const alpha = changes.filter(({ path }) => path.endsWith('alpha/__init__.py'));
      const name = (owner: number | null) => (owner === null ? null : known.owners?.packages[owner]?.name);
      expect(
        alpha.map(({ layer, change, hiddenBy, owner }) => [layer, change, hiddenBy, name(owner)]),
      ).toEqual([
        [0, 'added', 2, 'alpha'],
        [2, 'changed', null, 'alpha'],
      ]);
      await rm(cache, { recursive: true });
      expect(await codesOf(() => weigher.changes(known))).toEqual(['image-profile-lost']);
    });
  });

  it('is read anew where its record, or that of its image, is damaged', async () => {
    await inScratch(async (directory) => {
      const [cache, layout] = [join(directory, 'cache'), join(directory, 'layout')];
      await asFolder(ociFiles([image]), layout);
      const fresh = await (await weigherOn(cache)).weighLayout(layout);
      const contents = join(cache, 'content-v2');
      for (const entry of await readdir(contents, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const data = await readFile(path);
        const { mode } = await stat(path);
        await writeFile(path, data.fill((data[0] as number) ^ 1, 0, 1), { mode });
      }
      const again = await (await weigherOn(cache)).weighLayout(layout);
      expect(again.map(({ owners }) => owners)).toEqual(fresh.map(({ owners }) => owners));
    });
  });

  it('is not taken from a record of another version of the codec or the readers', async () => {
    await inScratch(async (cache) => {
      const { layers } = await weigh(image, cache);
      const entries = Object.values(await cacache.ls(cache));
      expect(entries.length).toBeGreaterThan(6);
      for (const { key, path, metadata } of entries) {
        expect(key).toMatch(/^size-gate:2:[0-9a-f]{12}:/);
        const data = await readFile(path);
        await cacache.rm.entry(cache, key, { removeFully: true });
        await cacache.put(cache, key.replace(/:2:/, ':1:'), data, { metadata });
        await cacache.put(cache, key.replace(/:[0-9a-f]{12}:/, ':0123456789ab:'), data, { metadata });
      }
      const store = await open(cache);
      expect(await store.facts(layers[0]?.diffId ?? '')).toBeNull();
      expect((await store.blobs()).size).toBe(0);
      expect(seen(await weigh(image, cache))).toEqual(['read', 'read', 'read']);
    });
  });
});
