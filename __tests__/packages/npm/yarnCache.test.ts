import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { yarnCacheReader } from '../../../src/packages/npm/yarnCacheReader.ts';
import { factsWith, readWith } from '../support/readWith.ts';
import { survives } from '../support/survives.ts';

/** Folders have entries of their own, as in Yarn's archives. */
const zip = (path: string) => {
  const parts = path.split('/');
  const folders = parts
    .slice(0, -1)
    .map((_, index) => [`${parts.slice(0, index + 1).join('/')}/`, new Uint8Array()]);
  return Buffer.from(
    zipSync({ ...Object.fromEntries(folders), [path]: strToU8('x'.repeat(2000)) }, { level: 0 }),
  );
};

describe('yarnCacheReader', () => {
  it.each([
    ['lodash-npm-4.17.21-6382451519-10c0.zip', 'lodash', '4.17.21'],
    ['lodash-npm-4.17.21-638245.zip', 'lodash', undefined],
    ['lodash-npm-4.17.21-6382451519-c08619c038.zip', 'lodash', '4.17.21'],
    ['@my-org-core-npm-7.24.0-rc.1-1a9a1b277f-3963eff3eb.zip', '@my-org/core', '7.24.0-rc.1'],
    ['a-npm-1.0.0-1a9a1b277f.zip', 'a', '1.0.0'],
  ])('takes %s as %s %s', async (file, name, version) => {
    const key = `app/.yarn/cache/${file}`;
    const found = await readWith(yarnCacheReader, key, zip(`node_modules/${name}/package.json`), 7);
    if (version === undefined) expect(found).toBeUndefined();
    else {
      expect(found?.packages).toEqual([{ key, type: 'npm', name, version, requires: [], provides: [] }]);
      expect(found?.claims).toEqual([{ key, paths: [key] }]);
    }
  });

  const path = 'root/.yarn/berry/cache/a-npm-1.0.0-1a9a1b277f-3963eff3eb.zip';

  it('says nothing of other archives', async () => {
    expect(await readWith(yarnCacheReader, path, zip('a/package.json'))).toBeNull();
    expect(await readWith(yarnCacheReader, path, zip('node_modules/../x/package.json'))).toBeNull();
    expect(await readWith(yarnCacheReader, path, 'PK')).toBeNull();
    expect((await factsWith(yarnCacheReader, path, zip('node_modules/b/'))).packages[0]?.name).toBe('b');
  });

  it('survives whatever is in the file', () =>
    survives(yarnCacheReader, path, zip('node_modules/a/x').toString('latin1').slice(0, 60)));
});
