import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ChangeLog } from '../../../src/image/tree/changeLog.ts';
import { mergeLayers } from '../../../src/image/tree/mergeLayers.ts';
import type { FileChange } from '../../../src/nouns/index.ts';
import type { ImageFileSystem } from '../../../src/owners/index.ts';
import { arbitraryImage } from '../support/arbitraryImage.ts';
import { NaiveImage } from '../support/naiveImage.ts';
import { profileTar } from '../support/profileTar.ts';
import { codesOf } from '../support/scratch.ts';
import type { TarSpec } from '../support/tarWriter.ts';

const file = (name: string, data = 'x'): TarSpec => ({ name, data: Buffer.from(data) });
const dir = (name: string): TarSpec => ({ name: `${name}/`, type: '5' });
const soft = (name: string, link: string): TarSpec => ({ name, type: '2', link });
const hard = (name: string, link: string): TarSpec => ({ name, type: '1', link });
const gone = (name: string): TarSpec => ({ name: name.replace(/[^/]+$/, (last) => `.wh.${last}`) });
const opaque = (name: string): TarSpec => ({ name: `${name}/.wh..wh..opq` });

/** Owners by path: the file system's own numbers, so that a mix-up shows. */
const numbers = ({ files, wasted }: ImageFileSystem) => ({
  ownerOfFile: files.map((_, i) => i),
  ownerOfWasted: wasted.map((_, i) => 1000 + i),
});

async function changesOf(layers: readonly TarSpec[][]) {
  const log = new ChangeLog();
  const fs = await mergeLayers(
    layers.map((specs) => async () => (await profileTar(specs)).contents),
    log,
  );
  return { fs, changes: log.list(numbers(fs)) };
}

const words = ({ path, kind, change, layer, bytes, hiddenBy, target }: FileChange) =>
  `${layer} ${change} ${kind} ${path} ${bytes}${hiddenBy === null ? '' : ` by ${hiddenBy}`}${target === null ? '' : ` -> ${target}`}`;

describe('what layers do', () => {
  it.each<[string, TarSpec[][], string[]]>([
    [
      'adding',
      [[dir('d'), file('d/a', 'xx'), soft('s', 'd'), hard('h', 'd/a'), { name: 'dev', type: '3' }]],
      [
        ...['0 added folder d 0', '0 added file d/a 2', '0 added symlink s 0 -> d'],
        ...['0 added hardlink h 0 -> d/a', '0 added other dev 0'],
      ],
    ],
    [
      'changing',
      [
        [dir('d'), file('d/a', 'xx')],
        [dir('d'), file('d/a', 'y')],
      ],
      ['0 added folder d 0', '0 added file d/a 2 by 1', '1 changed folder d 0', '1 changed file d/a 1'],
    ],
    [
      'removing a folder with all below',
      [[file('d/a'), file('d/e/b')], [gone('d')]],
      [
        ...['0 added file d/a 1 by 1', '0 added file d/e/b 1 by 1', '1 removed file d/e/b 0'],
        ...['1 removed file d/a 0', '1 removed folder d/e 0', '1 removed folder d 0'],
      ],
    ],
    [
      'making a folder anew',
      [
        [file('d/a'), file('d/b')],
        [dir('d'), opaque('d'), file('d/b')],
      ],
      [
        ...['0 added file d/a 1 by 1', '0 added file d/b 1 by 1', '1 changed folder d 0'],
        ...['1 removed file d/a 0', '1 changed file d/b 1'],
      ],
    ],
    [
      'a file in place of a folder',
      [[file('d/a')], [file('d', 'yy')]],
      ['0 added file d/a 1 by 1', '1 removed file d/a 0', '1 changed file d 2'],
    ],
    [
      'a path through a link is where it leads',
      [[soft('l', 'd'), file('l/a')]],
      ['0 added symlink l 0 -> d', '0 added file d/a 1'],
    ],
    ['nothing', [[gone('a'), opaque('b')]], []],
  ])('%s', async (_what, layers, expected) => {
    const { changes } = await changesOf(layers);
    expect(changes.map(words)).toEqual(expected);
  });

  it('knows whose the bytes are, live or wasted', async () => {
    const { changes } = await changesOf([
      [file('a'), file('b')],
      [file('a'), dir('d'), hard('h', 'b')],
      [gone('h')],
    ]);
    expect(changes.map(({ path, layer, owner }) => [path, layer, owner])).toEqual([
      ...[
        ['a', 0, 1000],
        ['b', 0, 0],
        ['a', 1, 1],
        ['d', 1, null],
        ['h', 1, 0],
      ],
      // A name went, and not the bytes.
      ['h', 2, 0],
    ]);
  });

  it('is not listed where it is more than memory is for', async () => {
    const layers = [[file('a'), file('b'), file('c')]];
    const contents = (await profileTar(layers[0] ?? [])).contents;
    expect(await codesOf(() => mergeLayers([() => contents], new ChangeLog(3)))).toBeNull();
    expect(await codesOf(() => mergeLayers([() => contents], new ChangeLog(2)))).toEqual(['image-too-large']);
  });

  it('adds up to the finished image, on layers that any tool may have written', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryImage, async (layers) => {
        const { fs, changes } = await changesOf(layers);
        const live = changes.reduce((sum, { bytes, hiddenBy }) => sum + (hiddenBy === null ? bytes : 0), 0);
        expect(live).toBe(fs.files.reduce((sum, { bytes }) => sum + bytes, 0));
        const names = new Set<string>();
        for (const { path, change } of changes) change === 'removed' ? names.delete(path) : names.add(path);
        const model = new NaiveImage();
        for (const [index, specs] of layers.entries()) model.apply(specs, index);
        // Folders that no entry makes but the path of another one are in no list.
        const made = [...model.disk].filter(([path, { type }]) => type !== 'dir' || names.has(path));
        expect([...names].sort()).toEqual(made.map(([path]) => path).sort());
      }),
      { numRuns: 300 },
    );
  });
});
