import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeLayers, wastePerLayer } from '../../../src/image/tree/mergeLayers.ts';
import type { ImageFileSystem } from '../../../src/owners/index.ts';
import { arbitraryImage, plainLayer } from '../support/arbitraryImage.ts';
import { NaiveImage } from '../support/naiveImage.ts';
import { profileTar } from '../support/profileTar.ts';
import { codesOf } from '../support/scratch.ts';
import type { TarSpec } from '../support/tarWriter.ts';

const file = (name: string, bytes: number): TarSpec => ({ name, data: new Uint8Array(bytes) });
const dir = (name: string): TarSpec => ({ name: `${name}/`, type: '5' });
const soft = (name: string, link: string): TarSpec => ({ name, type: '2', link });
const hard = (name: string, link: string): TarSpec => ({ name, type: '1', link });
const gone = (name: string): TarSpec => ({ name: name.replace(/[^/]+$/, (last) => `.wh.${last}`) });
const opaque = (name: string): TarSpec => ({ name: name === '' ? '.wh..wh..opq' : `${name}/.wh..wh..opq` });

const merged = (layers: readonly TarSpec[][]) =>
  mergeLayers(layers.map((specs) => async () => (await profileTar(specs)).contents));
const waste = async (...layers: TarSpec[][]) => wastePerLayer(await merged(layers), layers.length);

describe('waste', () => {
  it.each<[string, TarSpec[][], number[]]>([
    ['nothing overwritten', [[file('a', 10)], [file('b', 5)]], [0, 0]],
    ['N copies cost N - 1', [[file('a', 10)], [file('a', 20)], [file('a', 30)]], [10, 20, 0]],
    ['a deleted file', [[file('a/b', 10), file('a/c', 3)], [gone('a/b')]], [10, 0]],
    ['a deleted folder', [[dir('a'), file('a/b', 10), file('a/c/d', 3)], [gone('a')]], [13, 0]],
    ['deleted and made anew', [[file('a/b', 10)], [gone('a')], [file('a/c', 3)]], [10, 0, 0]],
    [
      'an opaque folder',
      [
        [file('a/b', 10), file('c', 1)],
        [dir('a'), opaque('a'), file('a/n', 3)],
      ],
      [10, 0],
    ],
    [
      'an opaque mark after the new files',
      [[file('a/b', 10)], [file('a/n', 3), file('a/s/t', 4), opaque('a')]],
      [10, 0],
    ],
    [
      'a whiteout after the new folder of that name',
      [[file('a/b', 10)], [file('a/n', 3), gone('a')]],
      [10, 0],
    ],
    [
      'an opaque root',
      [
        [file('a/b', 10), file('c', 1)],
        [opaque(''), file('n', 3)],
      ],
      [11, 0],
    ],
    ['a whiteout for what is not there', [[file('a', 10)], [gone('b'), gone('x/y'), opaque('z')]], [0, 0]],
    ['a file over a folder', [[file('a/b', 10), file('a/c', 3)], [file('a', 1)]], [13, 0]],
    ['a folder over a file', [[file('a', 10)], [file('a/b', 1)]], [10, 0]],
    ['a folder over a folder merges', [[file('a/b', 10)], [dir('a')]], [0, 0]],
    ['a symbolic link over a file', [[file('a', 10)], [soft('a', 'b')]], [10, 0]],
    ['a symbolic link over a folder', [[file('a/b', 10)], [soft('a', 'c')]], [10, 0]],
  ])('%s', async (_what, layers, expected) => {
    expect(await waste(...layers)).toEqual(expected);
  });

  it.each<[string, TarSpec[][], number[]]>([
    ['keeps bytes whose first name is deleted', [[file('a', 10), hard('b', 'a')], [gone('a')]], [0, 0]],
    ['keeps bytes whose other name is deleted', [[file('a', 10), hard('b', 'a')], [gone('b')]], [0, 0]],
    [
      'keeps nothing when both are',
      [
        [file('a', 10), hard('b', 'a')],
        [gone('b'), gone('a')],
      ],
      [10, 0],
    ],
    ['keeps bytes of a lower layer', [[file('a', 10)], [hard('b', 'a')], [gone('a')]], [0, 0, 0]],
    ['of a lower layer, deleted', [[file('a', 10)], [hard('b', 'a')], [gone('a'), gone('b')]], [10, 0, 0]],
    ['that is overwritten by a copy', [[file('a', 10), hard('b', 'a')], [file('b', 10)]], [0, 0]],
    ['to nothing holds nothing', [[file('a', 10)], [hard('a', 'missing')]], [10, 0]],
    ['to itself changes nothing', [[file('a', 10)], [hard('a', 'a')]], [0, 0]],
    ['out of a folder that it replaces', [[file('a/b', 10)], [hard('a', 'a/b')]], [0, 0]],
  ])('a hard link %s', async (_what, layers, expected) => {
    expect(await waste(...layers)).toEqual(expected);
  });

  it.each<[string, TarSpec[][], number[]]>([
    [
      'leads to the real file',
      [[file('usr/lib/a', 10), soft('lib', 'usr/lib')], [file('lib/a', 7)]],
      [10, 0],
    ],
    ['absolute', [[file('usr/lib/a', 10), soft('x/lib', '/usr/lib')], [file('x/lib/a', 7)]], [10, 0]],
    ['with .. that stops at the root', [[file('b/a', 10), soft('l', '../../b')], [gone('l/a')]], [10, 0]],
    [
      'to a link to a link',
      [[file('b/a', 10), soft('l', 'm'), soft('m', 'n'), soft('n', 'b')], [gone('l/a')]],
      [10, 0],
    ],
    ['to nowhere is filled', [[soft('l', 'new')], [file('l/a', 3)], [gone('new/a')]], [0, 3, 0]],
    [
      'in a circle becomes a folder',
      [[soft('l', 'm'), soft('m', 'l')], [file('l/a', 3)], [file('l/a', 4)]],
      [0, 3, 0],
    ],
    [
      'in a circle deletes nothing',
      [
        [soft('l', 'l'), file('a', 1)],
        [gone('l/a'), opaque('l')],
      ],
      [0, 0],
    ],
    ['is deleted itself, not its target', [[file('a', 10), soft('l', 'a')], [gone('l')]], [0, 0]],
    ['is replaced itself, not its target', [[file('a', 10), soft('l', 'a')], [file('l', 3)]], [0, 0]],
    [
      'that moved leads elsewhere',
      [
        [file('b/a', 1), file('c/a', 2), soft('l', 'b')],
        [file('l/a', 3), soft('l', 'c'), file('l/x', 4), gone('l/a')],
      ],
      [3, 0],
    ],
  ])('a symbolic link %s', async (_what, layers, expected) => {
    expect(await waste(...layers)).toEqual(expected);
  });

  it('is what an independent model of unpacking says, on layers that any tool may have written', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryImage, async (layers) => {
        await expectAsModel(layers);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves exactly the bytes that a container sees', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(plainLayer, { minLength: 2, maxLength: 6 }), async (layers) => {
        await expectAsModel(layers);
      }),
      { numRuns: 300 },
    );
  });
});

/** Each file's names and bytes, in any order. */
const liveFiles = (fs: ImageFileSystem) =>
  fs.files.map(({ paths, bytes, layer }) => `${[...paths].sort().join()} ${bytes} ${layer}`).sort();

async function expectAsModel(layers: readonly TarSpec[][]): Promise<void> {
  const model = new NaiveImage();
  for (const [index, specs] of layers.entries()) model.apply(specs, index);
  const fs = await merged(layers);
  const wasted = wastePerLayer(fs, layers.length);
  const unpacked = await Promise.all(
    layers.map(async (specs) => (await profileTar(specs)).facts.unpackedBytes),
  );
  expect(unpacked.map((bytes, i) => bytes - (wasted[i] ?? 0))).toEqual(
    layers.map((_, i) => model.liveBytes(i)),
  );
  expect(liveFiles(fs)).toEqual(model.files());
}

describe('hostile images', () => {
  it('may be as deep as Linux allows, and deeper by links, without harm', async () => {
    const deep = 'd/'.repeat(2000);
    const layers = [[file(`${deep}a`, 1), soft('l', deep)], [file(`l/${deep}b`, 2)], [gone('d')]];
    expect(await waste(...layers)).toEqual([1, 2, 0]);
  });

  it('may be deeper than any path can be written: what is below shares a name', async () => {
    const deep = 'd/'.repeat(2000);
    const steps = Array.from({ length: 10 }, (_, i) => [
      dir(i === 0 ? deep.slice(0, -1) : `l${i - 1}/${deep.slice(0, -1)}`),
      soft(`l${i}`, i === 0 ? deep : `l${i - 1}/${deep}`),
    ]);
    const fs = await merged([[...steps.flat(), file('l9/a', 1), file('l9/b', 2), file('l0/c', 4)]]);
    const paths = fs.files.map(({ paths, bytes }) => [paths[0]?.slice(-5), paths[0]?.length, bytes]);
    expect(paths).toEqual([
      ['d/d/c', 4001, 4],
      ['d/...', 16387, 1],
      ['d/...', 16387, 2],
    ]);
  });

  it('are refused when few names make paths that fill the memory', async () => {
    const deep = 'd/'.repeat(2000);
    const files = Array.from({ length: 140_000 }, (_, i) => file(`l/${i}`, 0));
    expect(await codesOf(() => merged([[dir(deep.slice(0, -1)), soft('l', deep), ...files]]))).toEqual([
      'image-layer-hostile',
    ]);
  }, 30_000);

  it('are refused when their links are a maze', async () => {
    const maze = Array.from({ length: 250 }, (_, i) => soft(`l${i}`, `${'x/../'.repeat(700)}l${i + 1}`));
    const paths = Array.from({ length: 3000 }, (_, i) => file(`l0/${i}/f`, 1));
    expect(await codesOf(() => waste([dir('x'), ...maze, ...paths]))).toEqual(['image-layer-hostile']);
  });

  it('may have 300 layers', async () => {
    const layers = Array.from({ length: 300 }, () => [file('a', 1)]);
    expect((await waste(...layers)).reduce((sum, bytes) => sum + bytes)).toBe(299);
  });
});
