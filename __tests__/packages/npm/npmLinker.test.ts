import { describe, expect, it } from '@jest/globals';
import { npmLinker } from '../../../src/packages/npm/npmLinker.ts';
import type { PackageFacts } from '../../../src/packages/types.ts';

function npm(key: string, ...requires: string[]): PackageFacts {
  const name = key.replace(/^.*node_modules\//, '');
  return {
    key,
    type: 'npm',
    name,
    version: '1',
    requires: requires.map((one) => ({ anyOf: [one] })),
    provides: [],
  };
}

const targets = (packages: PackageFacts[], real?: (path: string) => string | null) =>
  npmLinker.link(packages, real).map(({ to }) => to);

describe('npmLinker', () => {
  it('takes the nearest copy upwards', () => {
    const copies = [
      npm('app/node_modules/b'),
      npm('app/node_modules/a/node_modules/b'),
      npm('node_modules/b'),
    ];
    expect(targets([npm('app/node_modules/a', 'b'), ...copies])).toEqual([
      'app/node_modules/a/node_modules/b',
    ]);
    expect(targets([npm('app/node_modules/c', 'b'), ...copies])).toEqual(['app/node_modules/b']);
    expect(targets([npm('srv/node_modules/c', 'b'), ...copies])).toEqual(['node_modules/b']);
    expect(targets([npm('app/node_modules/c', 'd'), ...copies])).toEqual([]);
  });

  it('never looks sideways', () => {
    expect(targets([npm('app/node_modules/c', 'b'), npm('app/node_modules/a/node_modules/b')])).toEqual([]);
  });

  it('knows scopes and aliases by their folders', () => {
    const alias = { ...npm('app/node_modules/strip-cjs'), name: 'strip-ansi' };
    expect(
      targets([npm('app/node_modules/@s/a', '@s/b', 'strip-cjs'), npm('app/node_modules/@s/b'), alias]),
    ).toEqual(['app/node_modules/@s/b', 'app/node_modules/strip-cjs']);
  });

  it('ends on circles and links nothing to itself', () => {
    expect(targets([npm('node_modules/a', 'a', 'b'), npm('node_modules/b', 'a')])).toEqual([
      'node_modules/b',
      'node_modules/a',
    ]);
  });

  const store = 'app/node_modules/.pnpm';
  const [a, one, two] = [
    `${store}/a@1/node_modules/a`,
    `${store}/b@1/node_modules/b`,
    `${store}/b@2/node_modules/b`,
  ];

  it("follows pnpm's links", () => {
    const real = (path: string) => {
      if (path === `${store}/a@1/node_modules/b`) return two;
      return path === `${store}/a@1/node_modules` ? path : null;
    };
    expect(targets([npm(a, 'b'), npm(one), npm(two)], real)).toEqual([two]);
  });

  it('guesses by the name where it cannot follow them and there is only one', () => {
    expect(targets([npm(a, 'b'), npm(one)])).toEqual([one]);
    expect(targets([npm(a, 'b'), npm(one), npm(two)])).toEqual([]);
  });
});
