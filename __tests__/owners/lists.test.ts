import { describe, expect, it } from '@jest/globals';
import { findOwners, type WastedFile } from '../../src/owners/index.ts';
import { facts, imageOf } from './support/imageOf.ts';

describe('waste', () => {
  it('of a chown -R is one finding', () => {
    const names = Array.from({ length: 12 }, (_, index) => `app/data/d${index % 3}/f${index}`);
    const files = Object.fromEntries(
      names.map((name, index) => [name, { bytes: index, crc: index, layer: 2 }]),
    );
    const wasted = names.map((path, index): WastedFile => {
      return { path, bytes: index, crc: index, layer: 1, hiddenBy: 2, how: 'overwritten' };
    });
    const { waste } = findOwners(imageOf({ files, wasted }));
    expect(waste).toMatchObject([
      {
        layer: 1,
        hiddenBy: 2,
        how: 'overwritten',
        sameContent: true,
        folder: 'app/data',
        bytes: 66,
        files: 12,
      },
    ]);
    expect(waste[0]?.largest.map(({ bytes }) => bytes)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  });

  it.each([
    ['other bytes', { bytes: 5, crc: 2, layer: 1 }, 1],
    ['another length', { bytes: 6, crc: 1, layer: 1 }, 1],
    ['an unknown content', { bytes: 5, crc: null, layer: 1 }, null],
  ])('that came back with %s is no copy', (_, now, crc) => {
    const wasted: WastedFile[] = [{ path: 'x', bytes: 5, crc, layer: 0, hiddenBy: 1, how: 'overwritten' }];
    expect(findOwners(imageOf({ files: { x: now }, wasted })).waste).toMatchObject([{ sameContent: false }]);
  });

  it('compares each copy with the next one, not with the last', () => {
    const copy = { path: 'x', bytes: 5, how: 'overwritten' } as const;
    const wasted: WastedFile[] = [
      { ...copy, crc: 1, layer: 0, hiddenBy: 1 },
      { ...copy, crc: 1, layer: 1, hiddenBy: 2 },
    ];
    const { waste } = findOwners(imageOf({ files: { x: { bytes: 5, crc: 9, layer: 2 } }, wasted }));
    expect(waste.map(({ layer, sameContent }) => [layer, sameContent])).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  it('that was deleted is apart, and lies in the nearest folder of all', () => {
    const wasted = [
      { path: 'usr/share/doc/x', bytes: 1 },
      { path: 'usr/share/docs', bytes: 2 },
      { path: 'usr/share/doc/y', bytes: 3, how: 'overwritten' as const },
    ];
    expect(findOwners(imageOf({ wasted })).waste).toMatchObject([
      { how: 'deleted', folder: 'usr/share', bytes: 3, sameContent: false },
      { how: 'overwritten', folder: 'usr/share/doc', bytes: 3 },
    ]);
  });
});

describe('identical files', () => {
  it('are those of the same length and sum, the dearest first', () => {
    const same = { bytes: 5000, crc: 7 };
    const files = {
      a: same,
      'x/b': same,
      c: { ...same, crc: 8 },
      d: { ...same, bytes: 5001 },
      small: { bytes: 4095, crc: 1 },
      small2: { bytes: 4095, crc: 1 },
      unknown: { bytes: 9000, crc: null },
      unknown2: { bytes: 9000, crc: null },
      hard: { bytes: 8000, crc: 5, paths: ['hard2'] },
    };
    expect(findOwners(imageOf({ files })).identical).toEqual([
      { paths: ['a', 'x/b'], count: 2, bytes: 5000 },
    ]);
  });

  it('list no more than twenty paths of fifty groups', () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 * 30 }, (_, index) => [`f${index}`, { bytes: 5000, crc: index % 60 }]),
    );
    const { identical } = findOwners(imageOf({ files }));
    expect([identical.length, identical[0]?.paths.length, identical[0]?.count]).toEqual([50, 20, 30]);
  });
});

describe('folders', () => {
  it('are summed with all below, small ones left out', () => {
    const files = { 'a/b/c': 600, 'a/d': 398, 'e/f': 2 };
    expect(findOwners(imageOf({ files })).folders).toEqual([
      { path: '', bytes: 1000, files: 3 },
      { path: 'a', bytes: 998, files: 2 },
      { path: 'a/b', bytes: 600, files: 1 },
    ]);
  });

  it('count a file with several names once', () => {
    const { folders } = findOwners(imageOf({ files: { 'a/x': { bytes: 5, paths: ['b/x'] } } }));
    expect(folders).toEqual([
      { path: '', bytes: 5, files: 1 },
      { path: 'a', bytes: 5, files: 1 },
    ]);
  });
});

describe('problems of databases', () => {
  it('are told in the same order, whichever layer comes first', () => {
    const told = (messages: readonly string[]) =>
      findOwners(
        imageOf({ facts: messages.map((message) => facts('db', { problems: [{ message }] })) }),
      ).problems.map(({ message }) => message);
    expect(told(['cut', 'bent'])).toEqual(['bent', 'cut']);
    expect(told(['bent', 'cut'])).toEqual(['bent', 'cut']);
  });

  it('are located, and those of files that are gone are none', () => {
    const problems = [{ message: 'no name', line: 7 }, { message: 'cut' }];
    const { problems: found } = findOwners(
      imageOf({ facts: [facts('db', { problems }), facts('gone', { problems }, { live: false })] }),
    );
    expect(found).toMatchObject([
      { code: 'package-database-damaged', message: 'cut', where: { file: 'db' } },
      { code: 'package-database-damaged', message: 'no name', where: { file: 'db', line: 7 } },
    ]);
  });

  it('are at most a hundred and a word on the rest', () => {
    const problems = Array.from({ length: 250 }, (_, line) => ({ message: 'broken', line: line + 1 }));
    const { problems: found } = findOwners(imageOf({ facts: [facts('db', { problems })] }));
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.message).toMatch(/^150 more places/);
  });
});
