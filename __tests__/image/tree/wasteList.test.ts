import { expect, it } from '@jest/globals';
import type { Inode } from '../../../src/image/tree/node.ts';
import { WasteList } from '../../../src/image/tree/wasteList.ts';

const inode = (bytes: number, layer: number): Inode => ({
  ...{ bytes, layer, crc: 7, names: 0, hiddenBy: -1, at: -1 },
});

it('sums up by layers what goes beyond its limit, so that no byte is lost', () => {
  const list = new WasteList(2);
  const inodes = [inode(1, 0), inode(2, 0), inode(4, 0), inode(8, 0), inode(16, 1)];
  for (const [i, each] of inodes.entries()) list.add(each, `p${i}`, 2, 'deleted');
  expect(list.all().map(({ path, bytes, layer, crc }) => [path, bytes, layer, crc])).toEqual([
    ...[
      ['p0', 1, 0, 7],
      ['p1', 2, 0, 7],
    ],
    ...[
      ['p2', 12, 0, null],
      ['p4', 16, 1, null],
    ],
  ]);
  expect(inodes.map(({ at, hiddenBy }) => [at, hiddenBy])).toEqual([
    ...[
      [0, 2],
      [1, 2],
    ],
    ...[
      [-1, 2],
      [-1, 2],
      [-1, 2],
    ],
  ]);
});
