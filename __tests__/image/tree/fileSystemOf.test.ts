import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeLayers, wastePerLayer } from '../../../src/image/tree/mergeLayers.ts';
import { attribute } from '../../../src/owners/index.ts';
import type { Reader } from '../../../src/packages/index.ts';
import { arbitraryImage } from '../support/arbitraryImage.ts';
import { profileTar } from '../support/profileTar.ts';
import type { TarSpec } from '../support/tarWriter.ts';

const file = (name: string, data = 'x'): TarSpec => ({ name, data: Buffer.from(data) });
const dir = (name: string): TarSpec => ({ name: `${name}/`, type: '5' });
const soft = (name: string, link: string): TarSpec => ({ name, type: '2', link });
const hard = (name: string, link: string): TarSpec => ({ name, type: '1', link });
const gone = (name: string): TarSpec => ({ name: name.replace(/[^/]+$/, (last) => `.wh.${last}`) });
const opaque = (name: string): TarSpec => ({ name: `${name}/.wh..wh..opq` });

/** Says of each file what is in it. */
const echo: Reader = {
  ...{ id: 'echo', version: 1, wants: () => true },
  open: () => {
    let text = '';
    return {
      push: (chunk) => {
        text += chunk.toString('latin1');
      },
      end: () => ({ packages: [], claims: [{ key: text }], problems: [] }),
    };
  },
};

const merged = (...layers: TarSpec[][]) =>
  mergeLayers(layers.map((specs) => async () => (await profileTar(specs, [echo])).contents));

describe('paths of a finished image', () => {
  const image = () =>
    merged(
      [dir('usr/lib'), soft('lib', 'usr/lib'), file('usr/lib/a', 'aa'), soft('usr/lib/so', 'a')],
      [file('lib/b'), hard('c', 'lib/a'), soft('loop', 'loop'), soft('up', '../../usr')],
    );

  it('are found, folders that are links followed', async () => {
    const fs = await image();
    const found = (path: string) => {
      const at = fs.find(path);
      return at === null ? null : fs.files[at]?.paths;
    };
    expect(found('usr/lib/a')).toEqual(['c', 'usr/lib/a']);
    expect(found('lib/a')).toEqual(found('usr/lib/a'));
    expect(found('up/lib/b')).toEqual(['usr/lib/b']);
    expect(['usr/lib', 'usr/lib/so', 'lib', 'loop', 'loop/x', 'none', '', 'usr/lib/a/x'].map(found)).toEqual(
      Array(8).fill(null),
    );
  });

  it('have real folders, with what is in them', async () => {
    const fs = await image();
    expect(['lib', 'up/lib', '', 'usr/lib', 'loop', 'usr/lib/a', 'no'].map(fs.realFolder)).toEqual([
      ...['usr/lib', 'usr/lib', '', 'usr/lib', null, null, null],
    ]);
    expect(fs.list('lib')).toEqual(['a', 'so', 'b']);
    expect([fs.list('usr/lib/a'), fs.list('loop')]).toEqual([null, null]);
  });

  it('know layer and content of each file', async () => {
    const fs = await image();
    const files = fs.files.map(({ paths, bytes, layer, crc }) => [paths[0], bytes, layer, crc]);
    expect(files).toEqual([
      ['c', 2, 0, crc32('aa')],
      ['usr/lib/b', 1, 1, crc32('x')],
    ]);
  });
});

describe('files that are gone', () => {
  it.each<[string, TarSpec[][], string[]]>([
    ['overwritten', [[file('a')], [], [file('a')]], ['a 0 by 2 overwritten']],
    ['deleted', [[file('d/a')], [gone('d/a')]], ['d/a 0 by 1 deleted']],
    [
      'deleted with their folder',
      [[file('d/a'), file('d/e/b')], [gone('d')]],
      ['d/a 0 by 1 deleted', 'd/e/b 0 by 1 deleted'],
    ],
    ['below a folder that a file replaces', [[file('d/a')], [file('d')]], ['d/a 0 by 1 deleted']],
    ['replaced by a link', [[file('a')], [soft('a', 'b')]], ['a 0 by 1 overwritten']],
    [
      'deleted by an opaque folder',
      [
        [file('d/a'), file('d/b')],
        [dir('d'), opaque('d'), file('d/b')],
      ],
      ['d/a 0 by 1 deleted', 'd/b 0 by 1 overwritten'],
    ],
    [
      'deleted by an opaque folder whose mark comes last',
      [
        [file('d/a'), file('d/b')],
        [dir('d'), file('d/b'), opaque('d')],
      ],
      ['d/a 0 by 1 deleted', 'd/b 0 by 1 overwritten'],
    ],
    ['deleted and made anew later', [[file('a')], [gone('a')], [file('a')]], ['a 0 by 1 deleted']],
    [
      'in one tar twice, with a link that may keep the first',
      [[file('d/a'), file('d/a')]],
      ['d/a 0 by 0 overwritten'],
    ],
    ['kept by another name', [[file('a'), hard('b', 'a')], [gone('a')]], []],
    [
      'not kept any more',
      [[file('a'), hard('b', 'a')], [gone('a')], [], [file('b')]],
      ['b 0 by 3 overwritten'],
    ],
    ['named by their real path', [[soft('l', 'd'), file('d/a')], [gone('l/a')]], ['d/a 0 by 1 deleted']],
  ])('%s', async (_what, layers, expected) => {
    const { wasted } = await merged(...layers);
    const words = wasted.map(({ path, layer, hiddenBy, how }) => `${path} ${layer} by ${hiddenBy} ${how}`);
    expect(words.sort()).toEqual(expected);
  });
});

describe('what files say', () => {
  it.each<[string, TarSpec[][], string[]]>([
    ['stays true', [[file('a', '1')], [file('b', '2')]], ['a 1 live', 'b 2 live']],
    ['is that of the last', [[file('a', '1')], [file('a', '2')]], ['a 1 hidden', 'a 2 live']],
    ['may be gone with the file', [[file('d/a', '1')], [gone('d')]], ['d/a 1 hidden']],
    [
      'may be gone behind an opaque folder',
      [[file('d/a', '1')], [opaque('d'), file('d/b', '2')]],
      ['d/a 1 hidden', 'd/b 2 live'],
    ],
    ['is that of the last of one tar', [[file('a', '1'), file('a', '2')]], ['a 1 hidden', 'a 2 live']],
    [
      'outlives a name that is not the only one',
      [[file('a', '1'), hard('b', 'a')], [gone('a')]],
      ['a 1 live'],
    ],
    ['is said of the real path', [[soft('l', 'd'), file('l/a', '1')]], ['d/a 1 live']],
  ])('%s', async (_what, layers, expected) => {
    const { facts } = await merged(...layers);
    const words = facts.map(
      (each) => `${each.path} ${each.facts.claims[0]?.key} ${each.live ? 'live' : 'hidden'}`,
    );
    expect(words).toEqual(expected);
  });
});

describe('any image', () => {
  it('has each byte of its layers live or wasted, once, and an owner or a kind for it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryImage, async (layers) => {
        const fs = await merged(...layers);
        const unpacked = await Promise.all(
          layers.map(async (each) => (await profileTar(each)).facts.unpackedBytes),
        );
        const sums = wastePerLayer(fs, layers.length);
        for (const { layer, bytes } of fs.files) sums[layer] = (sums[layer] ?? 0) + bytes;
        expect(sums).toEqual(unpacked);
        const { packages, unowned } = attribute(fs).owners;
        const total = [...packages.map((each) => each.ownedBytes), ...unowned.map((each) => each.bytes)];
        expect(sum(total)).toBe(sum(unpacked));
      }),
      { numRuns: 300 },
    );
  });

  it('finds each file under each of its names, and where it says', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryImage, async (layers) => {
        const fs = await merged(...layers);
        for (const [at, { paths }] of fs.files.entries()) {
          for (const path of paths) {
            const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
            expect([fs.find(path), fs.realFolder(folder)]).toEqual([at, folder]);
            expect(fs.list(folder)).toContain(path.slice(path.lastIndexOf('/') + 1));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
