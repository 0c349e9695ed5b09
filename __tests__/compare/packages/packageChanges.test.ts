import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packageChanges } from '../../../src/compare/packages/packageChanges.ts';
import type { OwnedPackage } from '../../../src/nouns/index.ts';
import { arbitraryContents, owned } from '../support/arbitraryContents.ts';

const short = (before: readonly OwnedPackage[], after: readonly OwnedPackage[]) =>
  packageChanges(before, after).map(
    ({ kind, name, versionBefore, versionAfter, step, deltaBytes }) =>
      `${kind} ${name} ${versionBefore} → ${versionAfter} ${step} ${deltaBytes}`,
  );
const node = (place: string, version: string, bytes: number) =>
  owned('ms', bytes, { type: 'npm', version, place: `${place}/node_modules/ms` });

describe('packageChanges', () => {
  it('tells added, removed, upgraded, downgraded and changed packages, the largest change first', () => {
    const before = [
      owned('numpy', 100, { version: '1.26.4' }),
      owned('scipy', 50, { version: '1.11.0' }),
      owned('gone', 7),
      owned('same', 5),
      owned('stripped', 30),
    ];
    const after = [
      owned('scipy', 40, { version: '1.10.1' }),
      owned('stripped', 10),
      owned('same', 5),
      owned('numpy', 160, { version: '2.0.0' }),
      owned('new', 8),
    ];
    expect(short(before, after)).toEqual([
      'upgraded numpy 1.26.4 → 2.0.0 major 60',
      'changed stripped 1.0.0 → 1.0.0 null -20',
      'downgraded scipy 1.11.0 → 1.10.1 minor -10',
      'added new null → 1.0.0 null 8',
      'removed gone 1.0.0 → null null -7',
    ]);
  });

  it('finds a package of an npm tree by its place first, then by its version', () => {
    const before = [node('app', '2.0.0', 10), node('app/node_modules/debug', '2.1.3', 11)];
    const hoisted = [node('app', '2.1.3', 11), node('app/node_modules/debug', '2.1.3', 11)];
    expect(short(before, hoisted)).toEqual(['upgraded ms 2.0.0 → 2.1.3 minor 1']);
    const moved = [node('srv', '2.1.3', 11), node('srv/node_modules/send', '2.0.0', 10)];
    expect(short(before, moved)).toEqual([]);
    expect(short(before, [...before, node('app/node_modules/send', '2.1.3', 11)])).toEqual([
      'added ms null → 2.1.3 null 11',
    ]);
  });

  it('takes names of Python that are written in several ways for one', () => {
    const before = [owned('Flask_Cors', 3, { place: 'a/Flask_Cors-1.0.0.dist-info' })];
    expect(short(before, [owned('flask-cors', 3, { version: null, place: 'a/flask_cors' })])).toEqual([]);
  });

  it('says a version that is not known is no upgrade, but its bytes count', () => {
    expect(short([owned('a', 1)], [owned('a', 2, { version: null })])).toEqual([
      'changed a 1.0.0 → null null 1',
    ]);
    expect(short([owned('a', 1, { version: null })], [owned('a', 1, { version: null })])).toEqual([]);
  });

  it('gives the package’s index now, and null for one that is gone', () => {
    const changes = packageChanges([owned('gone', 9)], [owned('x', 0), owned('new', 8)]);
    expect(changes.map((change) => change.package)).toEqual([null, 1, 0]);
  });

  it('accounts for every byte, changes nothing where nothing changed, and turns around', () => {
    fc.assert(
      fc.property(arbitraryContents, arbitraryContents, ({ packages: a }, { packages: b }) => {
        const sum = (list: readonly OwnedPackage[]) => list.reduce((all, each) => all + each.ownedBytes, 0);
        const changes = packageChanges(a, b);
        expect(changes.reduce((all, { deltaBytes }) => all + deltaBytes, 0)).toBe(sum(b) - sum(a));
        expect(packageChanges(a, a)).toEqual([]);
        expect(packageChanges(a, a.toReversed())).toEqual([]);
        const back = packageChanges(b, a);
        expect(back.map(({ deltaBytes }) => 0 - deltaBytes).sort()).toEqual(
          changes.map(({ deltaBytes }) => deltaBytes).sort(),
        );
        for (const change of changes) {
          const now = change.package === null ? null : b[change.package];
          expect(now?.ownedBytes ?? 0).toBe(change.afterBytes);
          expect(now === null).toBe(change.kind === 'removed');
          expect(change.deltaBytes).toBe(change.afterBytes - change.beforeBytes);
        }
      }),
    );
  });

  it('does not depend on the order of packages', () => {
    fc.assert(
      fc.property(arbitraryContents, arbitraryContents, ({ packages: a }, { packages: b }) => {
        const plain = (list: ReturnType<typeof packageChanges>) =>
          list.map((change) => JSON.stringify({ ...change, package: null })).sort();
        expect(plain(packageChanges(a.toReversed(), b.toReversed()))).toEqual(plain(packageChanges(a, b)));
      }),
    );
  });

  it('pairs more packages than a call takes arguments', () => {
    const image = (version: string) =>
      Array.from({ length: 140_000 }, (_, at) => owned(`p${at}`, 1, { version, place: 'app' }));
    expect(packageChanges(image('1'), image('2'))).toHaveLength(140_000);
  });

  it('pairs a tree of 20,000 packages of one name in no time', () => {
    const tree = (version: string) =>
      Array.from({ length: 20_000 }, (_, at) => node(`app/node_modules/p${at}`, version, at));
    const begin = performance.now();
    expect(packageChanges(tree('1.0.0'), tree('1.0.1'))).toHaveLength(20_000);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
