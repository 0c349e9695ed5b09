import { describe, expect, it } from '@jest/globals';
import { npmReader } from '../../../src/packages/npm/npmReader.ts';
import { factsWith, readWith } from '../support/readWith.ts';
import { survives } from '../support/survives.ts';

const manifest = JSON.stringify({
  name: 'react-dom',
  version: '19.1.0',
  dependencies: { scheduler: '^0.26', __proto__: 'x' },
  optionalDependencies: { fsevents: '*', scheduler: '1' },
  peerDependencies: { react: '^19' },
  devDependencies: { jest: '*' },
});

describe('npmReader', () => {
  it('reads a package, its folder and what it needs to run', async () => {
    const key = 'app/node_modules/react-dom';
    expect(await factsWith(npmReader, `${key}/package.json`, manifest)).toEqual({
      packages: [
        {
          key,
          type: 'npm',
          name: 'react-dom',
          version: '19.1.0',
          requires: [{ anyOf: ['scheduler'] }, { anyOf: ['fsevents'] }, { anyOf: ['react'] }],
          provides: [],
        },
      ],
      claims: [{ key, folders: [key] }],
      problems: [],
    });
  });

  it.each([
    'node_modules/a',
    'node_modules/@types/node',
    'usr/local/lib/node_modules/npm',
    'usr/local/lib/node_modules/npm/node_modules/semver',
    'app/node_modules/.pnpm/a@1.0.0/node_modules/a',
    'app/node_modules/.pnpm/@s+a@1.0.0_b@2/node_modules/@s/a',
  ])('wants the package in %s', async (key) => {
    expect((await factsWith(npmReader, `${key}/package.json`, manifest)).packages[0]?.key).toBe(key);
  });

  it.each([
    'package.json',
    'app/package.json',
    'app/node_modules/package.json',
    'app/node_modules/@types/package.json',
    'app/node_modules/a/dist/esm/package.json',
    'app/node_modules/@types/node/ts/package.json',
    'app/node_modules/.cache/package.json',
    'app/not_node_modules/a/package.json',
    'app/xnode_modules/a/package.json',
    'app/node_modules/a/package-lock.json',
  ])('does not want %s', async (path) => {
    expect(await readWith(npmReader, path, manifest)).toBeUndefined();
  });

  it.each(['{"type":"module"}', '[]', 'null', '{"name":" "}', '{"name":{}}'])(
    'says nothing of %s',
    async (text) => {
      expect(await readWith(npmReader, 'node_modules/a/package.json', text)).toBeNull();
    },
  );

  it('says of a broken one that it is', async () => {
    const found = await factsWith(npmReader, 'node_modules/a/package.json', '{"name":');
    expect(found).toEqual({ packages: [], claims: [], problems: [{ message: 'not JSON' }] });
  });

  it('bears a byte order mark, and fields of other kinds', async () => {
    const text = '\uFEFF{"name":"a","version":1,"dependencies":["b"],"peerDependencies":null}';
    const found = await factsWith(npmReader, 'node_modules/a/package.json', text);
    expect(found.packages[0]).toMatchObject({ name: 'a', version: null, requires: [] });
  });

  it('cuts endless names', async () => {
    const found = await factsWith(npmReader, 'node_modules/a/package.json', `{"name":"${'a'.repeat(1e5)}"}`);
    expect(found.packages[0]?.name).toHaveLength(214);
  });

  it('survives whatever is in the file', () => survives(npmReader, 'node_modules/a/package.json', manifest));
});
