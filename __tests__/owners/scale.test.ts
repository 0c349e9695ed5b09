import { describe, expect, it } from '@jest/globals';
import { attribute, type ImageFileSystem } from '../../src/owners/index.ts';
import { facts, imageOf, packageOf, type Written } from './support/imageOf.ts';

const site = 'usr/local/lib/python3.11/site-packages';

/** Milliseconds that attribution takes. */
function timeOf(fs: ImageFileSystem): number {
  const begin = performance.now();
  attribute(fs);
  return performance.now() - begin;
}

/** An image of so many packages of 300 files each, with or without their metadata, and a wasted copy of each file. */
function large(packages: number, known: boolean): Written {
  const files: Record<string, { bytes: number; crc: number; layer: number }> = {};
  const all = [];
  for (let number = 0; number < packages; number += 1) {
    const key = `${site}/pkg${number}-1.0.dist-info`;
    const paths = Array.from({ length: 300 }, (_, file) => `${site}/pkg${number}/s${file % 9}/m${file}.py`);
    for (const path of paths) files[path] = { bytes: 5000, crc: number, layer: 1 };
    const requires = [{ anyOf: [`pkg${(number + 1) % packages}`] }];
    const found = packageOf(key, { type: 'pypi', name: `pkg${number}`, requires });
    const imports = [{ module: `${site}/pkg${number}`, imports: [`pkg${number + 1}`] }];
    const said = known ? { packages: [found], claims: [{ key, paths }] } : { imports };
    all.push(facts(`${key}/METADATA`, said));
  }
  const wasted = Object.keys(files).map((path) => {
    return { path, bytes: 5000, crc: 1, how: 'overwritten' as const };
  });
  return { files, facts: all, wasted };
}

describe('an image of 75,000 files and as many copies', () => {
  // Half a second on the machine this was written on; the bound leaves room for a busy one.
  it.each([true, false])('takes little time (with metadata: %s)', (known) => {
    expect(timeOf(imageOf(large(250, known)))).toBeLessThan(4000);
  });

  it('takes no more than in proportion', () => {
    const small = timeOf(imageOf(large(60, false)));
    const times = timeOf(imageOf(large(240, false))) / Math.max(small, 20);
    expect(times).toBeLessThan(16);
  });
});

describe('a hostile image', () => {
  it('costs little with folders as deep as Linux allows', () => {
    const files = Object.fromEntries(
      Array.from({ length: 2000 }, (_, depth) => [`${'d/'.repeat(depth)}f`, 1]),
    );
    expect(timeOf(imageOf({ files }))).toBeLessThan(4000);
  });

  it('costs little where thousands of packages claim everything and need each other', () => {
    const packages = Array.from({ length: 3000 }, (_, index) => {
      const requires = [{ anyOf: [`p${(index + 1) % 3000}`] }];
      return packageOf(`var/lib/dpkg#p${index}`, { name: `p${index}`, requires });
    });
    const claims = packages.map(({ key }) => ({ key, folders: ['', 'usr', 'app'], paths: ['usr/x', ''] }));
    const fs = imageOf({ files: { 'usr/x': 1, 'app/y': 2 }, facts: [facts('status', { packages, claims })] });
    const { owners } = attribute(fs);
    expect(owners.packages.slice(0, 1)).toMatchObject([{ name: 'p0', ownedBytes: 3 }]);
    expect(owners.packages.every(({ requires }) => requires.length === 1)).toBe(true);
  });

  it('costs little with names that are hard on patterns', () => {
    const names = [
      '-1'.repeat(2000),
      '_'.repeat(4000),
      '@1'.repeat(2000),
      '.'.repeat(4000),
      '-py3'.repeat(1000),
    ];
    const files = Object.fromEntries(
      names.flatMap((name) => [
        [`${site}/${name}/x`, 1],
        [`${site}/${name}.pth`, 1],
        [`${site}/${name}.dist-info`, 1],
        [`usr/gems/${name}/x`, 1],
        [`a/.pnpm/${name}/node_modules/a/x`, 1],
        [`__pycache__/${name}.pyc`, 1],
        [`${name}/bin/${name}`, 1],
      ]),
    );
    expect(timeOf(imageOf({ files }))).toBeLessThan(2000);
  });
});
