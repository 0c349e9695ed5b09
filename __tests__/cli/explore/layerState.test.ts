import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layerState, status } from '../../../src/cli/explore/model/layerState.ts';
import { pathTree } from '../../../src/cli/explore/model/pathTree.ts';
import type { FileChange } from '../../../src/nouns/index.ts';
import { change } from '../../report/inspect/support/seen.ts';

/** Every path of a state with its sign and bytes. */
function stateOf(changes: readonly FileChange[], from: number, to = from): Record<string, string> {
  const tree = pathTree(changes);
  const state = layerState(tree, from, to);
  const rows = Array.from({ length: tree.size }, (_, node) => node).filter(
    (node) => state.status[node] !== status.absent,
  );
  return Object.fromEntries(
    rows.map((node) => [
      tree.searchable[node] ?? '',
      `${' =+~-'[state.status[node] ?? 0]}${state.bytes[node]}`,
    ]),
  );
}

const folder = (path: string, layer: number) => change(path, layer, 0, { kind: 'folder' });
const removed = (path: string, layer: number) => change(path, layer, 0, { change: 'removed' });

describe('what a layer does', () => {
  const changes = [
    folder('app', 0),
    change('app/a', 0, 10),
    change('app/b', 0, 20),
    folder('app', 1),
    change('app/a', 1, 15, { change: 'changed' }),
    change('app/c', 1, 5),
    removed('app/b', 2),
  ];

  it('adds everything that the first layer has', () => {
    expect(stateOf(changes, 0)).toEqual({ '/': '+30', '/app': '+30', '/app/a': '+10', '/app/b': '+20' });
  });

  it('changes a folder by what becomes of the files in it', () => {
    expect(stateOf(changes, 1)).toEqual({
      '/': '~40',
      '/app': '~40',
      '/app/a': '~15',
      '/app/b': '=20',
      '/app/c': '+5',
    });
  });

  it('shows what it removed with the bytes that went, and does not count them', () => {
    expect(stateOf(changes, 2)).toEqual({
      '/': '~20',
      '/app': '~20',
      '/app/a': '=15',
      '/app/b': '-20',
      '/app/c': '=5',
    });
  });

  it('is the sum of several where they are looked at together', () => {
    expect(stateOf(changes, 1, 2)).toEqual({
      '/': '~20',
      '/app': '~20',
      '/app/a': '~15',
      '/app/b': '-20',
      '/app/c': '+5',
    });
  });

  it('removes with a folder all that is below, said so or not', () => {
    const before = [folder('x', 0), folder('x/y', 0), change('x/y/f', 0, 7), change('keep', 0, 1)];
    const gone = { '/': '~1', '/keep': '=1', '/x': '-7', '/x/y': '-7', '/x/y/f': '-7' };
    expect(stateOf([...before, removed('x', 1)], 1)).toEqual(gone);
    expect(stateOf([...before, removed('x/y/f', 1), removed('x/y', 1), removed('x', 1)], 1)).toEqual(gone);
    expect(stateOf([...before, removed('x', 1), change('z', 2, 2)], 2)).toEqual({
      '/': '~3',
      '/keep': '=1',
      '/z': '+2',
    });
  });

  it('lets a layer bring anew what it took away', () => {
    const again = [folder('x', 0), change('x/f', 0, 7), removed('x', 1), folder('x', 1), change('x/g', 1, 3)];
    expect(stateOf(again, 1)).toEqual({ '/': '~3', '/x': '~3', '/x/f': '-7', '/x/g': '+3' });
  });

  it('leaves nothing below a folder that became a file', () => {
    const replaced = [folder('x', 0), change('x/f', 0, 7), change('x', 1, 2, { change: 'changed' })];
    expect(stateOf(replaced, 1)).toMatchObject({ '/x': '~2', '/x/f': '-7' });
    expect(stateOf([...replaced, change('q', 2, 1)], 2)).toEqual({ '/': '~3', '/x': '=2', '/q': '+1' });
  });

  it('knows folders that no tar names', () => {
    expect(stateOf([change('a/b/c', 0, 3), removed('a/b/c', 1)], 0)).toEqual({
      '/': '+3',
      '/a': '+3',
      '/a/b': '+3',
      '/a/b/c': '+3',
    });
    expect(stateOf([change('a/b/c', 0, 3), removed('a/b/c', 1)], 1)).toEqual({
      '/': '-3',
      '/a': '-3',
      '/a/b': '-3',
      '/a/b/c': '-3',
    });
  });
});

it('counts for any changes the bytes of exactly those files that are there', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('/'));
  const event = fc.record({ path, bytes: fc.nat(9), what: fc.constantFrom('file', 'folder', 'removed') });
  fc.assert(
    fc.property(fc.array(fc.array(event, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), (layers) => {
      const changes = layers.flatMap((events, at) => [
        // A layer takes away before it brings, whatever the order in its tar.
        ...events.filter(({ what }) => what === 'removed').map((each) => removed(each.path, at)),
        ...firstOfEach(events.filter(({ what }) => what !== 'removed')).map((each) =>
          each.what === 'folder' ? folder(each.path, at) : change(each.path, at, each.bytes),
        ),
      ]);
      const tree = pathTree(changes);
      const state = layerState(tree, layers.length - 1, layers.length - 1);
      const expected = simulated(changes, layers.length);
      const total = [...expected.values()].reduce((sum, bytes) => sum + bytes, 0);
      const isThere = state.status[0] !== status.absent && state.status[0] !== status.removed;
      expect(isThere ? state.bytes[0] : 0).toBe(total);
    }),
    { numRuns: 2000 },
  );
});

function firstOfEach<Event extends { readonly path: string }>(events: readonly Event[]): readonly Event[] {
  // No path may be below another that is a file in the same layer: no tar is like that.
  const kept: Event[] = [];
  for (const event of events)
    if (
      !kept.some(
        ({ path }) =>
          path === event.path || event.path.startsWith(`${path}/`) || path.startsWith(`${event.path}/`),
      )
    )
      kept.push(event);
  return kept;
}

/** The same, done the slow way: files by their paths, one change after the other. */
function simulated(changes: readonly FileChange[], layers: number): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  const clear = (path: string) => {
    for (const each of [...files.keys()])
      if (each === path || each.startsWith(`${path}/`)) files.delete(each);
  };
  for (const { path, bytes, kind, change: what, layer } of changes) {
    if (layer >= layers) break;
    if (what === 'removed' || kind === 'file') clear(path);
    if (kind === 'folder') files.delete(path);
    for (let at = path; at.includes('/'); ) {
      at = at.slice(0, at.lastIndexOf('/'));
      if (what !== 'removed') files.delete(at);
    }
    if (what !== 'removed' && kind === 'file') files.set(path, bytes);
  }
  return files;
}
