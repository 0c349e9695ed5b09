import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { foldersTree } from '../../../src/report/html/page/map/foldersTree.ts';
import { layoutMap, type Tile } from '../../../src/report/html/page/map/layoutMap.ts';
import type { MapNode } from '../../../src/report/html/page/map/mapNode.ts';
import { nearest } from '../../../src/report/html/page/map/nearest.ts';
import { byLayer, byType } from '../../../src/report/html/page/map/ownersTree.ts';
import { pageImage } from '../../../src/report/html/pageData.ts';
import { richReport } from './support/richReport.ts';

// Property tests on a busy machine.
jest.setTimeout(60_000);

const [first] = richReport({ packages: 500 }).images;
if (!first?.profile?.contents) throw new Error('unreachable');
const image = pageImage(first);
const contents = image.profile?.contents ?? first.profile.contents;

function leaves(node: MapNode): readonly MapNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leaves);
}

const sum = (nodes: readonly MapNode[]) => nodes.reduce((total, { bytes }) => total + bytes, 0);

describe('the trees of the map', () => {
  it.each([
    ['type', byType(contents)],
    ['layer', byLayer(image, contents)],
  ])('hold every byte of the image, by %s', (_, tree) => {
    expect(tree.bytes).toBe(first.profile?.unpackedBytes);
    expect(sum(leaves(tree))).toBe(tree.bytes);
  });

  it('put packages below what brought them', () => {
    const names = byLayer(image, contents).children.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Base image',
        'line 13: RUN pip install --no-cache-dir ./packages/sutra-api',
        'Without a package',
      ]),
    );
  });

  it('tell whose copies the waste is', () => {
    const waste = byType(contents)
      .children.flatMap(({ children }) => children)
      .find(({ look }) => look === 'waste');
    expect(waste?.children.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['cryptography, wasted copy', 4_050_000],
    ]);
  });

  it('put folders into folders, and what is in none of them into “files here”', () => {
    const tree = foldersTree([
      { path: 'usr/lib/x', bytes: 30, files: 1 },
      { path: '', bytes: 100, files: 9 },
      { path: 'usr', bytes: 80, files: 5 },
      { path: 'usr-local', bytes: 5, files: 1 },
    ]);
    const say = (node: MapNode): unknown => [node.name, node.bytes, ...node.children.map(say)];
    expect(say(tree)).toEqual([
      '/',
      100,
      ['usr/', 80, ['files here', 50], ['lib/x/', 30]],
      ['files here', 15],
      ['usr-local/', 5],
    ]);
  });

  it('bear folders of any depth', () => {
    const folders = Array.from({ length: 3000 }, (_, depth) => ({
      path: Array.from({ length: depth }, () => 'a').join('/'),
      bytes: 5000 - depth,
      files: 1,
    }));
    expect(foldersTree(folders).bytes).toBe(5000);
  });
});

const node: fc.Arbitrary<MapNode> = fc
  .array(fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 60 }), { maxLength: 9 })
  .map((groups) => treeOf(groups));

function treeOf(groups: readonly (readonly number[])[]): MapNode {
  const made = (key: string, bytes: number, children: readonly MapNode[]): MapNode => ({
    ...{ key, name: key, look: 'pypi', about: { kind: 'group' }, bytes },
    children: children.filter((each) => each.bytes > 0).toSorted((a, b) => b.bytes - a.bytes),
  });
  const children = groups.map((sizes, at) => {
    const inside = sizes.map((bytes, index) => made(`${at}.${index}`, bytes, []));
    return made(`${at}`, sum(inside), inside);
  });
  return made('root', sum(children), children);
}

const overlap = (a: Tile, b: Tile) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('layoutMap', () => {
  it('keeps tiles inside and apart, and holds every byte once', () => {
    fc.assert(
      fc.property(
        node,
        fc.integer({ min: 120, max: 1400 }),
        fc.integer({ min: 100, max: 700 }),
        (tree, width, height) => {
          const tiles = layoutMap(tree, width, height, 2);
          const shown = tiles.filter(({ open }) => !open);
          expect(sum(shown.map((tile) => tile.node))).toBe(tree.bytes);
          for (const tile of tiles) {
            expect(Math.min(tile.left, tile.top, tile.width, tile.height)).toBeGreaterThanOrEqual(0);
            expect(tile.left + tile.width).toBeLessThanOrEqual(width);
            expect(tile.top + tile.height).toBeLessThanOrEqual(height);
          }
          const large = shown.filter((tile) => tile.width > 0 && tile.height > 0);
          expect(large.some((a, at) => large.slice(at + 1).some((b) => overlap(a, b)))).toBe(false);
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it('draws few of many, and the rest as one tile that opens', () => {
    const tree = treeOf([Array.from({ length: 3000 }, () => 4096)]);
    const tiles = layoutMap(tree, 800, 400, 2);
    expect(tiles.length).toBeLessThan(450);
    const rest = tiles.find((tile) => tile.node.about.kind === 'rest');
    const opened = rest ? layoutMap(rest.node, 800, 400, 2) : [];
    expect(opened.length).toBeGreaterThan(20);
  });

  it('is empty for nothing', () => {
    expect(layoutMap(treeOf([]), 800, 400, 2)).toEqual([]);
    expect(layoutMap(treeOf([[5]]), 0, 0, 2)).toEqual([]);
  });
});

describe('nearest', () => {
  const box = (left: number, top: number) => ({ left, top, width: 10, height: 10 });
  const grid = [box(0, 0), box(20, 0), box(40, 0), box(0, 20), box(20, 20)];

  it.each([
    [0, 'right', 1],
    [1, 'right', 2],
    [2, 'right', null],
    [1, 'down', 4],
    [2, 'down', 4],
    [4, 'up', 1],
    [3, 'left', null],
    [9, 'left', null],
  ] as const)('from %s %s is %s', (from, direction, to) => {
    expect(nearest(grid, from, direction)).toBe(to);
  });
});
