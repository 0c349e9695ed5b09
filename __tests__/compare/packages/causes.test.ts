import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareProfiles } from '../../../src/compare/index.ts';
import type { Cause, ImageContents } from '../../../src/nouns/index.ts';
import { layer, MB, profile } from '../../report/support/story.ts';
import { arbitraryContents, contents, owned, sumOf } from '../support/arbitraryContents.ts';

const imageOf = (told: ImageContents, bytes = sumOf(told)) => profile([layer(bytes)], { contents: told });
const compare = (before: ImageContents, after: ImageContents) =>
  compareProfiles(imageOf(before), imageOf(after));
const sum = (list: readonly Cause[]) => list.reduce((all, { deltaBytes }) => all + deltaBytes, 0);

describe('causes', () => {
  it('are packages and unowned bytes by weight, and what is small together as other', () => {
    const waste = (bytes: number) => ({ kind: 'waste', place: null, bytes, files: 1 }) as const;
    const app = (place: string, bytes: number) => ({ kind: 'application', place, bytes, files: 1 }) as const;
    const before = contents([owned('a', 10 * MB), owned('tiny', 1)], [waste(5 * MB), app('srv', 2 * MB)]);
    const after = contents(
      [owned('a', 40 * MB), owned('tiny', 400)],
      [waste(15 * MB), app('srv', MB), app('app', 100)],
    );
    const { packages, causes } = compare(before, after);
    expect(packages.map(({ name }) => name)).toEqual(['a', 'tiny']);
    expect(causes).toEqual([
      { kind: 'package', change: 0, deltaBytes: 30 * MB },
      { kind: 'unowned', unowned: 'waste', place: null, deltaBytes: 10 * MB },
      { kind: 'unowned', unowned: 'application', place: 'srv', deltaBytes: -MB },
      { kind: 'other', count: 2, deltaBytes: 499 },
    ]);
  });

  it('add up to the change exactly, and are at most thirteen', () => {
    fc.assert(
      fc.property(arbitraryContents, arbitraryContents, (before, after) => {
        const { causes, packages, unpacked } = compare(before, after);
        const delta = unpacked.deltaBytes ?? 0;
        expect(sum(causes)).toBe(delta);
        expect(causes.length).toBeLessThanOrEqual(13);
        expect(causes.slice(0, -1).some(({ kind }) => kind === 'other')).toBe(false);
        for (const cause of causes) {
          if (cause.kind !== 'other')
            expect(Math.abs(cause.deltaBytes)).toBeGreaterThanOrEqual(Math.abs(delta) * 0.02);
          if (cause.kind === 'package') expect(packages[cause.change]?.deltaBytes).toBe(cause.deltaBytes);
        }
      }),
    );
  });

  it('are none where the size is the same, though packages changed', () => {
    const { packages, causes } = compare(
      contents([owned('a', 5), owned('b', 6)]),
      contents([owned('a', 6), owned('b', 5)]),
    );
    expect(packages).toHaveLength(2);
    expect(causes).toEqual([]);
  });

  it('call other what an earlier report’s owners do not account for', () => {
    const told = contents([owned('a', 5)]);
    const { causes } = compareProfiles(imageOf(told, 100), imageOf(contents([owned('a', 25)])));
    expect(causes).toEqual([
      { kind: 'package', change: 0, deltaBytes: 20 },
      { kind: 'other', count: 0, deltaBytes: -95 },
    ]);
  });

  it('are not known where one side’s owners are not', () => {
    for (const [before, after] of [
      [null, imageOf(contents([owned('a', 5)]))],
      [profile([layer(3)]), imageOf(contents([owned('a', 5)]))],
      [imageOf(contents([owned('a', 5)])), profile([layer(3)])],
    ] as const) {
      const { packages, causes } = compareProfiles(before, after);
      expect([packages, causes]).toEqual([[], []]);
    }
  });
});
