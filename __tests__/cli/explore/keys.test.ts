import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { createModel } from '../../../src/cli/explore/model/createModel.ts';
import { helpKeys } from '../../../src/cli/explore/model/helpKeys.ts';
import { initialState } from '../../../src/cli/explore/model/initialState.ts';
import { layoutOf } from '../../../src/cli/explore/model/layout.ts';
import { reduce, resize } from '../../../src/cli/explore/model/reduce.ts';
import { helpLines } from '../../../src/cli/explore/view/helpLines.ts';
import { contents, seen } from '../../report/inspect/support/seen.ts';
import { largeModel, model, press, treeOf } from './support/image.ts';

jest.setTimeout(60_000);

describe('layers', () => {
  it('begin with the base, which adds all that it has, folders closed', () => {
    expect(treeOf(press([]))).toEqual(['+/usr']);
  });

  it.each([['down'], ['j']])('go on with %s', (key) => {
    const state = press([key]);
    expect(state.layers.cursor).toBe(1);
    expect(treeOf(state)).toEqual(['+/app', '~/usr']);
  });

  it('show what several do together with ctrl-a, and one again with ctrl-l', () => {
    const third = press(['down', 'down', 'tab', 'ctrl-space', 'tab']);
    expect(treeOf(third)).toContain('~/app/model.bin');
    expect(treeOf(press(['ctrl-a'], third))).toContain('+/app/model.bin');
    expect(treeOf(press(['ctrl-a', 'ctrl-l'], third))).toContain('~/app/model.bin');
  });

  it('stop at both ends', () => {
    expect(press(['up']).layers.cursor).toBe(0);
    expect(press(['end', 'down']).layers.cursor).toBe(2);
    expect(press(['G', 'g']).layers.cursor).toBe(0);
  });
});

describe('the tree', () => {
  const inTree = ['down', 'tab'];

  it('opens and closes folders', () => {
    const open = press([...inTree, 'down', ' ']);
    expect(treeOf(open)).toEqual(['+/app', '~/usr', '=/usr/lib'.replace('=', '~'), '=/usr/share']);
    expect(treeOf(press([' '], open))).toEqual(['+/app', '~/usr']);
  });

  it('goes in with right and out with left', () => {
    const inside = press([...inTree, 'home', 'right', 'right']);
    expect(treeOf(inside)[inside.tree.cursor]).toBe('+/app/model.bin');
    const out = press(['left'], inside);
    expect(treeOf(out)[out.tree.cursor]).toBe('+/app');
    expect(treeOf(press(['left'], out))).toEqual(['+/app', '~/usr']);
  });

  it.each([
    ['ctrl-a', '+/app'],
    ['ctrl-u', '=/usr/share'],
    ['enter', '~/x'],
    ['ctrl-m', '~/x'],
  ])('hides with %s, and shows again', (key, path) => {
    const all = press([...inTree, 'ctrl-space']);
    expect(treeOf(press([key], all))).not.toContain(path);
    expect(treeOf(press([key, key], all))).toEqual(treeOf(all));
  });

  it('shows with ctrl-u only what the layer does', () => {
    const rows = treeOf(press([...inTree, 'ctrl-space', 'ctrl-u']));
    expect(rows.filter((row) => row.startsWith('='))).toEqual([]);
    expect(rows).toContain('+/app/model.bin');
  });

  it('keeps its place when another layer is looked at', () => {
    const state = press([...inTree, 'home', 'right', 'right', 'tab', 'down']);
    expect(treeOf(state)[state.tree.cursor]).toBe('~/app/model.bin');
  });

  it('sorts by size', () => {
    const rows = treeOf(press([...inTree, 's']));
    expect(rows).toEqual(['~/usr', '+/app']);
  });

  it('filters as one types, and shows everything again with esc', () => {
    const typed = press([...inTree, 'f', ...'SKL']);
    expect(treeOf(typed).at(-1)).toBe('+/usr/lib/python3/site-packages/sklearn/a.so');
    expect(press(['enter'], typed).prompt).toBeNull();
    expect(treeOf(press(['enter', 'esc'], typed))).toEqual(['+/app', '~/usr']);
    expect(treeOf(press(['backspace', 'backspace', 'backspace', 'enter'], typed))).toEqual([
      '+/app',
      '~/usr',
    ]);
  });

  it('finds what is looked for in closed folders, the next, and the one before', () => {
    const found = press([...inTree, '/', ...'.so', 'enter']);
    const at = (state: typeof found) => treeOf(state)[state.tree.cursor];
    expect(at(found)).toBe('=/usr/lib/libc.so.6');
    const second = press(['n'], found);
    expect(at(second)).toBe('+/usr/lib/python3/site-packages/scipy/b.so');
    expect(at(press(['N'], second))).toBe('=/usr/lib/libc.so.6');
    expect(at(press(['n', 'n', 'n'], found))).toBe('=/usr/lib/libc.so.6');
  });

  it('says where nothing is found', () => {
    expect(press([...inTree, '/', ...'nowhere', 'enter']).note).toContain('not found');
    expect(press([...inTree, 'n']).note).toContain('nothing to look for');
    expect(press([...inTree, 'n', 'j']).note).toBe('');
  });
});

describe('packages', () => {
  it('are listed largest first, filtered, and explained', () => {
    const state = press(['2']);
    expect(model.packages(state)).toEqual([2, 3, 5, 4, 1, 0]);
    const one = press(['f', ...'numpy', 'enter', 'enter'], state);
    expect(one.why).toEqual({ index: 4, top: 0 });
    expect(model.why(4, 100).join('\n')).toContain('← scipy');
    expect(press(['esc'], one)).toMatchObject({ why: null, view: 'packages', packagesText: 'numpy' });
    expect(press(['esc', 'esc'], one).packagesText).toBe('');
  });

  it('are searched: the next, the one before, around the ends', () => {
    const at = (state: ReturnType<typeof press>) =>
      contents.packages[model.packages(state)[state.packages.cursor] ?? -1]?.name;
    const found = press(['2', '/', ...'SUTRA', 'enter']);
    const others = [press(['n'], found), press(['N'], found), press(['n', 'N'], found)].map(at);
    expect([at(found), ...others]).toEqual(['sutra-hybrid', 'sutra-api', 'sutra-api', 'sutra-hybrid']);
    expect(found).toMatchObject({ view: 'packages', packagesText: '', prompt: null });
    expect(press(['2', '/', ...'nowhere', 'enter']).note).toContain('not found');
    expect(press(['2', 'n']).note).toContain('nothing to look for');
  });

  it('scroll a long explanation to its end and no further', () => {
    const small = press(['2', 'enter'], initialState(60, 8));
    const end = press(['end', 'down'], small);
    expect(end.why?.top).toBe(model.why(2, 60).length - layoutOf(end, 3).list);
  });
});

describe('waste', () => {
  it('lists groups, and the files of one', () => {
    const state = press(['3', 'enter', 'down']);
    expect(state.wasteFiles).toMatchObject({ index: 0, scroll: { cursor: 1 } });
    expect(press(['esc'], state).wasteFiles).toBeNull();
  });

  it('bears an image without any', () => {
    const clean = createModel('x', { ...seen.profile, contents: { ...contents, waste: [] } }, seen.changes);
    expect(press(['3', 'enter', 'down', 'end'], initialState(80, 24), clean).wasteFiles).toBeNull();
  });
});

describe('everywhere', () => {
  it.each([['q'], ['ctrl-c']])('ends with %s', (key) => {
    expect(press([key]).done).toBe(true);
  });

  it('types q where something is typed, but ends with ctrl-c', () => {
    expect(press(['tab', '/', 'q'])).toMatchObject({ done: false, prompt: { text: 'q' } });
    expect(press(['tab', '/', 'ctrl-c']).done).toBe(true);
  });

  it('shows help until a key ends it', () => {
    expect(press(['?']).help).toBe(0);
    expect(press(['?', 'j'], initialState(40, 10)).help).toBe(1);
    expect(press(['?', 'j'], initialState(80, 40)).help).toBe(0);
    expect(press(['?', 'esc']).help).toBeNull();
    expect(press(['?', 'q'])).toMatchObject({ help: null, done: false });
  });

  it.each([[20], [40], [65], [66], [110]])('tells all of its help in %i columns', (columns) => {
    const rows = helpLines(0, 1000, columns).map((line) => line.map(({ text }) => text).join(''));
    expect(rows.filter((row) => row.length > Math.max(columns, 26))).toEqual([]);
    const told = rows.join(' ').replace(/\s+/g, ' ');
    for (const [, what] of helpKeys) expect(told).toContain(what);
    expect(press(['?', 'end'], initialState(columns, 10)).help).toBe(rows.length - 7);
  });

  const keys = fc.constantFrom(
    ...[
      'up',
      'down',
      'left',
      'right',
      'pageup',
      'pagedown',
      'home',
      'end',
      'tab',
      'enter',
      'esc',
      ' ',
      'backspace',
    ],
    ...[
      'ctrl-a',
      'ctrl-r',
      'ctrl-m',
      'ctrl-u',
      'ctrl-l',
      'ctrl-space',
      'ctrl-f',
      'ctrl-b',
      '/',
      'n',
      'N',
      'f',
      's',
    ],
    ...['1', '2', '3', '?', 'a', 'o', 'x', '__proto__', 'constructor'],
  );

  it('keeps what is chosen on the screen, whatever is pressed and however small it is', () => {
    const size = fc.tuple(fc.integer({ min: 1, max: 130 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(fc.oneof(keys, size), { maxLength: 40 }), (steps) => {
        let state = initialState(40, 10);
        for (const step of steps) {
          state = typeof step === 'string' ? reduce(model, state, step) : resize(model, state, ...step);
          const layout = layoutOf(state, 3);
          const rows = model.treeRows(state);
          expect(state.layers.cursor - state.layers.top).toBeLessThan(layout.layers);
          expect(state.layers.top).toBeLessThanOrEqual(state.layers.cursor);
          expect(state.tree.cursor).toBeLessThan(Math.max(1, rows.length));
          expect(state.tree.top).toBeLessThanOrEqual(state.tree.cursor);
          expect(state.tree.cursor - state.tree.top).toBeLessThan(layout.list);
        }
      }),
    );
  });
});

const large = largeModel(75_000);

describe('an image of 75,000 entries', () => {
  const walk = [
    ...[
      'down',
      'down',
      'tab',
      'ctrl-space',
      'pagedown',
      'down',
      'end',
      'home',
      'ctrl-u',
      'ctrl-u',
      'ctrl-a',
      'ctrl-a',
    ],
    ...[
      's',
      's',
      'down',
      ' ',
      ' ',
      'left',
      'right',
      '/',
      ...'file74',
      'enter',
      'n',
      'N',
      'f',
      ...'part7',
      'enter',
      'esc',
    ],
    ...['tab', 'down', 'ctrl-a', 'end', 'ctrl-l', 'up', '2', 'down', 'enter', 'esc', '3', 'enter', 'end'],
  ];

  it('lets no key wait', () => {
    const rounds = [1, 2, 3, 4].map(() => spentMs(walk));
    // The best of some: what the first call compiles and what is swept up in between is not the key's.
    const slow = walk.filter((_, at) => Math.min(...rounds.map((spent) => spent[at] ?? 0)) > 50);
    expect(slow).toEqual([]);
    expect(large.tree.size).toBeGreaterThan(50_000);
  });
});

/** What each key of a walk costs, in milliseconds of the processor: other work on the machine is not the key's. */
function spentMs(walk: readonly string[]): readonly number[] {
  let state = initialState(200, 60);
  return walk.map((key) => {
    const before = process.cpuUsage();
    state = reduce(large, state, key);
    large.treeRows(state);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
}
