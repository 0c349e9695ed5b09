import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packEntries, unpackEntries } from '../../../src/image/layer/codec.ts';
import { kind } from '../../../src/image/layer/entries.ts';
import { arbitraryLayer } from '../support/arbitraryImage.ts';
import { digestOf } from '../support/imageWriter.ts';
import { profileTar } from '../support/profileTar.ts';
import { codesOf } from '../support/scratch.ts';
import { type TarSpec, writeTar } from '../support/tarWriter.ts';

const file = (name: string, bytes: number): TarSpec => ({ name, data: new Uint8Array(bytes) });
const unpacked = async (...specs: TarSpec[]) => (await profileTar(specs)).facts.unpackedBytes;

describe('unpacked bytes of a layer', () => {
  it('are those of regular files alone', async () => {
    expect(
      await unpacked(
        { name: 'd/', type: '5' },
        file('d/a', 100),
        file('d/b', 20),
        { name: 'd/hard', type: '1', link: 'd/a' },
        { name: 'd/soft', type: '2', link: 'a-long-target' },
        { name: 'd/dev', type: '3' },
        { name: 'd/pipe', type: '6' },
      ),
    ).toBe(120);
  });

  it('leave whiteouts out, even those that carry data', async () => {
    expect(
      await unpacked(file('.wh.x', 5), file('d/.wh..wh..opq', 7), file('.wh..wh.aufs', 9), file('a', 1)),
    ).toBe(1);
  });

  it('count the last of a path that occurs twice', async () => {
    expect(await unpacked(file('a', 100), file('./a', 30))).toBe(30);
    expect(await unpacked(file('a', 100), { name: 'a', type: '2', link: 'b' })).toBe(0);
  });

  it('count the last of a path below folders of this layer', async () => {
    const folder: TarSpec = { name: 'd/', type: '5' };
    expect(await unpacked(folder, file('d/a', 100), folder, file('d/a', 30))).toBe(30);
  });

  it('count both where a lower layer may have a symbolic link above', async () => {
    expect(await unpacked(file('d/a', 100), file('d/a', 30))).toBe(130);
    expect(await unpacked(file('d/a', 100), { name: 'd/', type: '5' }, file('d/a', 30))).toBe(130);
  });

  it('count both where a hard link keeps the first', async () => {
    expect(await unpacked(file('a', 100), { name: 'b', type: '1', link: 'a' }, file('a', 30))).toBe(130);
  });

  it('count a file that is hard-linked to itself, or kept by a link through another path', async () => {
    expect(await unpacked(file('a', 100), { name: 'a', type: '1', link: 'a' })).toBe(100);
    const dot: TarSpec = { name: 'l', type: '2', link: '.' };
    expect(await unpacked(dot, file('a', 100), { name: 'b', type: '1', link: 'l/a' }, file('a', 30))).toBe(
      130,
    );
  });

  it('count both where the path may lead to two places', async () => {
    const link = (link: string): TarSpec => ({ name: 'l', type: '2', link });
    expect(await unpacked(link('x'), file('l/a', 100), link('y'), file('l/a', 30))).toBe(130);
  });

  it('are 0 for an empty tar', async () => {
    expect((await profileTar([])).facts).toEqual({
      diffId: digestOf(writeTar([])),
      tarBytes: 1024,
      unpackedBytes: 0,
      entries: 0,
    });
  });
});

describe('hostile layers', () => {
  it('may not leave the image', async () => {
    expect(await codesOf(() => unpacked(file('../x', 1)))).toEqual(['image-layer-hostile']);
  });

  it('may not replace its root', async () => {
    expect(await codesOf(() => unpacked(file('./', 1)))).toEqual(['image-layer-hostile']);
  });

  it('may not claim more bytes than a number holds', async () => {
    const huge = (name: string): TarSpec => ({
      name,
      pax: { 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.realsize': '9007199254740991' },
    });
    expect(await codesOf(() => unpacked(huge('a'), huge('b')))).toEqual(['image-layer-hostile']);
  });
});

describe('packed entries', () => {
  it('unpack to the same', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLayer, async (specs) => {
        const { entries, packed } = await profileTar(specs);
        expect(entries.names.length).toBe(specs.length);
        expect(Buffer.from(packEntries(entries))).toEqual(Buffer.from(packed));
      }),
      { numRuns: 100 },
    );
  });

  it('keep names, kinds, sizes and targets', async () => {
    const { entries } = await profileTar([
      file('usr/lib/\xe9', 2 ** 21),
      { name: 'usr/l', type: '2', link: '../x' },
      { name: 'h', type: '1', link: '/usr/lib/\xe9' },
      file('usr/.wh.gone', 0),
    ]);
    expect(entries.dirs).toEqual(['usr/lib', 'usr', '']);
    expect([...entries.names]).toEqual(['\xe9', 'l', 'h', 'gone']);
    expect([...Array.from(entries.kinds)]).toEqual([kind.file, kind.symlink, kind.hardlink, kind.whiteout]);
    expect(entries.sizes[0]).toBe(2 ** 21);
    expect([...entries.links]).toEqual([
      [1, '../x'],
      [2, 'usr/lib/\xe9'],
    ]);
  });

  it('hold sizes up to 2^53 - 1', async () => {
    const size = Number.MAX_SAFE_INTEGER;
    const packed = packEntries({
      dirs: [''],
      dirOf: [0],
      names: ['a'],
      kinds: [kind.file],
      sizes: [size],
      crcs: [2 ** 32 - 1],
      links: new Map(),
    });
    expect(unpackEntries(packed)?.sizes[0]).toBe(size);
    expect(unpackEntries(packed)?.crcs[0]).toBe(2 ** 32 - 1);
  });

  it('are null where the bytes are anything else', async () => {
    const { packed } = await profileTar([file('a/b', 5), { name: 'l', type: '2', link: 'a' }]);
    expect(unpackEntries(packed.subarray(0, packed.length - 3))).toBeNull();
    expect(unpackEntries(new Uint8Array([1, 2, 3]))).toBeNull();
    expect(unpackEntries(new Uint8Array(0))).toBeNull();
  });
});
