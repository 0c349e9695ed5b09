import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numericStep } from '../../../src/compare/packages/versions/numericStep.ts';
import { versionOrder } from '../../../src/compare/packages/versions/versionOrder.ts';
import { type PackageType, packageTypes } from '../../../src/nouns/index.ts';

/** Each row from the oldest to the newest. */
const rows: readonly (readonly [PackageType, string])[] = [
  // Debian Policy 5.6.12: "~~, ~~a, ~, the empty part, a".
  ['deb', '1.0~~ 1.0~~a 1.0~ 1.0 1.0a 1.0+b1 1.0.1'],
  ['deb', '7.88.1-10+deb12u5 7.88.1-10+deb12u6 7.88.1-11 8.0-1 1:0.1-1 2:0.1-1'],
  ['deb', '0-1 1 1.0 1.0-1~bpo12+1 1.0-1 1.0-1.1 1.0-9 1.0-10'],
  ['deb', '1.2-3 1.2-3-1'],
  ['rpm', '1.0~rc1 1.0 1.0^git1 1.0.1 1.1a 1.1.0 1.10 1.10-1.el9 1.10-2.el9 1:0.1'],
  ['rpm', '2.0.a 2.0.1 2.0001.1'],
  ['apk', '1.0_alpha 1.0_alpha2 1.0_beta1 1.0_pre1 1.0_rc1 1.0 1.0_git20240101 1.0_p1 1.0a 1.0.1 1.10'],
  ['apk', '1.2.3-r0 1.2.3-r1 1.2.3-r10 1.2.4-r0 10.0-r0'],
  ['pypi', '1.0.dev1 1.0a1 1.0b2 1.0rc1 1.0 1.0.post1 1.1 1.10 1!0.1'],
  ['conda', '2.9 2.10 2024.1'],
  ['npm', '1.0.0-alpha 1.0.0-alpha.1 1.0.0-beta 1.0.0 1.0.1 1.10.0 2.0.0'],
  ['cargo', '0.9.0 0.10.0 1.0.0-rc.1 1.0.0'],
  [
    'golang',
    'v0.0.0-20200101000000-abcdefabcdef v0.0.0-20210101000000-abcdefabcdef v0.1.0 v1.0.0+incompatible v2.0.0',
  ],
  ['gem', '1.0.a 1.0.b2 1.0.rc1 1.0 1.0.1 1.9 1.10'],
  ['maven', '1.0-alpha-1 1.0-beta-2 1.0-rc1 1.0-SNAPSHOT 1.0 1.0-sp1 1.0.1 1.1 10'],
];

const equal: readonly (readonly [PackageType, string, string])[] = [
  ['deb', '1.0', '0:1.0'],
  ['deb', '1.0', '1.0-0'],
  ['deb', '1.00', '1.0'],
  ['rpm', '1.05', '1.5'],
  ['rpm', '1..0', '1.0'],
  ['pypi', '1.0', '1.0.0'],
  ['npm', 'v1.2.3', '=1.2.3'],
  ['gem', '1.0.0', '1'],
  ['maven', '1.0', '1.0.Final'],
];

const versionText = fc.oneof(
  fc.constantFrom('1.0', '1.0.0', '1.0~rc1', '1.0-1', '1:1.0', '2', '1.0a', '', '__proto__', '1.0_p1'),
  fc.string({ unit: fc.constantFrom(...'0129.~^-+:_abr'), maxLength: 12 }),
  fc.string({ maxLength: 8 }),
);

describe('versionOrder', () => {
  it.each(rows)('%s: %s', (type, row) => {
    const versions = row.split(' ');
    for (const [i, a] of versions.entries())
      for (const [j, b] of versions.entries())
        expect([a, b, Math.sign(versionOrder(type, a, b))]).toEqual([a, b, Math.sign(i - j)]);
  });

  it.each(equal)('%s: %s is as old as %s', (type, a, b) => expect(versionOrder(type, a, b) + 0).toBe(0));

  it.each(packageTypes)('of %s is an order, whatever the text is', (type) => {
    fc.assert(
      fc.property(versionText, versionText, (a, b) => {
        expect(Math.sign(versionOrder(type, a, b)) + Math.sign(versionOrder(type, b, a))).toBe(0);
        expect(versionOrder(type, a, a) + 0).toBe(0);
      }),
    );
  });

  it.each(['deb', 'rpm', 'gem'] as const)('of %s is transitive', (type) => {
    fc.assert(
      fc.property(versionText, versionText, versionText, (a, b, c) => {
        const [low, mid, high] = [a, b, c].sort((one, other) => versionOrder(type, one, other));
        expect(versionOrder(type, low ?? '', mid ?? '')).toBeLessThanOrEqual(0);
        expect(versionOrder(type, mid ?? '', high ?? '')).toBeLessThanOrEqual(0);
        expect(versionOrder(type, low ?? '', high ?? '')).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('is quick with versions that are megabytes long', () => {
    const long = ['1.'.repeat(1e6), '_a'.repeat(1e6), '0'.repeat(1e6), '1~'.repeat(1e6)];
    for (const type of packageTypes)
      for (const a of long) for (const b of long) expect(typeof versionOrder(type, a, b)).toBe('number');
  });
});

const hasDpkg = spawnSync('dpkg', ['--version']).status === 0;

(hasDpkg ? it : it.skip)('of deb is dpkg’s own', () => {
  const version = fc
    .tuple(
      fc.constantFrom('', '1:', '2:'),
      fc.nat({ max: 12 }),
      fc.string({ unit: fc.constantFrom(...'019.~+-ab'), maxLength: 6 }),
    )
    .map(([epoch, first, rest]) => `${epoch}${first}${rest}1`);
  const isOlder = (a: string, b: string) =>
    spawnSync('dpkg', ['--compare-versions', a, 'lt', b]).status === 0;
  fc.assert(
    fc.property(version, version, (a, b) => {
      const order = isOlder(a, b) ? -1 : isOlder(b, a) ? 1 : 0;
      expect([a, b, Math.sign(versionOrder('deb', a, b)) + 0]).toEqual([a, b, order]);
    }),
    { numRuns: 60 },
  );
});

describe('numericStep', () => {
  it.each([
    ['1.2.3', '2.0.0', 'major'],
    ['v1.2.3', 'v1.3.0', 'minor'],
    ['1.2.3', '1.2.10', 'patch'],
    ['1.2', '1.2.1', 'patch'],
    ['1.2.3.4', '1.2.3.5', 'other'],
    ['7.88.1-10+deb12u5', '7.88.1-10+deb12u6', 'other'],
    ['1:1.0', '2:0.1', 'other'],
    ['1!1.0', '1!1.1', 'minor'],
    ['1.0rc1', '1.0', 'other'],
    ['nonsense', 'sense', 'other'],
  ])('%s → %s is %s', (before, after, step) => expect(numericStep(before, after)).toBe(step));
});
