import { describe, expect, it } from '@jest/globals';
import { attribute, type FoundFacts } from '../../src/owners/index.ts';
import { facts, imageOf, packageOf, type Written } from './support/imageOf.ts';

/** The name of each live file's owner, or null. */
function ownersOf(written: Written): Record<string, string | null> {
  const fs = imageOf(written);
  const { owners, ownerOfFile } = attribute(fs);
  return Object.fromEntries(
    fs.files.map(({ paths }, index) => [
      paths[0],
      owners.packages[ownerOfFile[index] as number]?.name ?? null,
    ]),
  );
}

const curl = packageOf('var/lib/dpkg#curl');
const wget = packageOf('var/lib/dpkg#wget');
const site = 'usr/lib/python3/dist-packages';

describe('a file that a database names', () => {
  it('belongs to the package that names it', () => {
    const said = { packages: [curl], claims: [{ key: curl.key, paths: ['usr/bin/curl', 'usr/bin/gone'] }] };
    expect(
      ownersOf({ files: { 'usr/bin/curl': 5, 'usr/bin/x': 1 }, facts: [facts('status', said)] }),
    ).toEqual({ 'usr/bin/curl': 'curl', 'usr/bin/x': null });
  });

  it('belongs to the first by type where two name it, then by key', () => {
    const node = packageOf('app/a#node', { type: 'npm' });
    const paths = ['x'];
    const said = {
      packages: [node, wget, curl],
      claims: [node, wget, curl].map(({ key }) => ({ key, paths })),
    };
    expect(ownersOf({ files: { x: 5 }, facts: [facts('db', said)] })).toEqual({ x: 'curl' });
    const without = { ...said, packages: [node, wget] };
    expect(ownersOf({ files: { x: 5 }, facts: [facts('db', without)] })).toEqual({ x: 'wget' });
  });

  it('is found through links of folders, as in a merged /usr', () => {
    const said = { packages: [curl], claims: [{ key: curl.key, paths: ['lib/libcurl.so'] }] };
    const links = { lib: 'usr/lib' };
    const files = { 'usr/lib/libcurl.so': 9 };
    expect(ownersOf({ files, links, facts: [facts('db', said)] })).toEqual({ 'usr/lib/libcurl.so': 'curl' });
  });

  it('has one owner though it has several names', () => {
    const said = {
      packages: [curl, wget],
      claims: [
        { key: wget.key, paths: ['a'] },
        { key: curl.key, paths: ['b'] },
      ],
    };
    const fs = imageOf({ files: { a: { bytes: 7, paths: ['b'] } }, facts: [facts('db', said)] });
    const bytes = attribute(fs).owners.packages.map(({ name, ownedBytes }) => [name, ownedBytes]);
    expect(bytes).toEqual([
      ['curl', 7],
      ['wget', 0],
    ]);
  });
});

describe('a folder that a database claims', () => {
  const outer = packageOf('app/node_modules/a', { type: 'npm' });
  const inner = packageOf('app/node_modules/a/node_modules/b', { type: 'npm' });
  const said = {
    packages: [outer, inner],
    claims: [outer, inner].map(({ key }) => ({ key, folders: [key] })),
  };
  const files = {
    'app/node_modules/a/index.js': 1,
    'app/node_modules/a/node_modules/b/index.js': 2,
    'app/index.js': 3,
  };

  it('gives its files to the package, and those of a deeper one to the deeper', () => {
    expect(ownersOf({ files, facts: [facts('x', said)] })).toEqual({
      'app/node_modules/a/index.js': 'a',
      'app/node_modules/a/node_modules/b/index.js': 'b',
      'app/index.js': null,
    });
  });

  it('is weaker than a path, whatever the type', () => {
    const exact = packageOf('x#main', { type: 'cargo' });
    const bin = { packages: [exact], claims: [{ key: exact.key, paths: ['app/node_modules/a/index.js'] }] };
    expect(ownersOf({ files, facts: [facts('x', said), facts('y', bin)] })).toMatchObject({
      'app/node_modules/a/index.js': 'main',
    });
  });

  it('is followed where it is a link', () => {
    const links = { 'app/link': 'app/node_modules/a' };
    const linked = { packages: [curl], claims: [{ key: curl.key, folders: ['app/link'] }] };
    expect(ownersOf({ files, links, facts: [facts('x', linked)] })).toMatchObject({
      'app/node_modules/a/index.js': 'curl',
      'app/index.js': null,
    });
  });

  it('is never the whole image', () => {
    const greedy = { packages: [curl], claims: [{ key: curl.key, folders: [''] }] };
    expect(ownersOf({ files: { 'app/x': 1 }, facts: [facts('x', greedy)] })).toEqual({ 'app/x': null });
  });
});

describe('the files of a database', () => {
  it('belong to a package where they speak of that one only', () => {
    const status = facts('var/lib/dpkg/status', { packages: [curl, wget] });
    const list = facts('var/lib/dpkg/info/curl.list', { claims: [{ key: curl.key, paths: [] }] });
    expect(
      ownersOf({
        files: { 'var/lib/dpkg/status': 9, 'var/lib/dpkg/info/curl.list': 1 },
        facts: [status, list],
      }),
    ).toEqual({ 'var/lib/dpkg/status': null, 'var/lib/dpkg/info/curl.list': 'curl' });
  });

  it('of a Python package are the whole folder', () => {
    const key = `${site}/six-1.16.0.dist-info`;
    const six = packageOf(key, { type: 'pypi' });
    const files = { [`${key}/METADATA`]: 5, [`${key}/LICENSE`]: 5 };
    expect(
      Object.values(ownersOf({ files, facts: [facts(`${key}/METADATA`, { packages: [six] })] })),
    ).toEqual(['six', 'six']);
  });
});

describe('byte code that no list names', () => {
  it('belongs to the owner of its source, before any folder', () => {
    const key = `${site}/apt-2.6.egg-info`;
    const py = packageOf(key, { type: 'pypi', name: 'python-apt' });
    const deb = packageOf('var/lib/dpkg#python3-apt');
    const claims = [
      { key: deb.key, paths: [`${site}/apt/cache.py`] },
      { key, folders: [`${site}/apt`] },
    ];
    const files = { [`${site}/apt/cache.py`]: 4, [`${site}/apt/__pycache__/cache.cpython-311.pyc`]: 6 };
    expect(Object.values(ownersOf({ files, facts: [facts('x', { packages: [py, deb], claims })] }))).toEqual([
      'python3-apt',
      'python3-apt',
    ]);
  });
});

describe('a package that several files speak of', () => {
  it('is one, with all that they say', () => {
    const key = `${site}/a-1.0.egg-info`;
    const named = packageOf(key, { type: 'pypi', name: 'a', requires: [{ anyOf: ['b'] }] });
    const more = packageOf(key, { type: 'pypi', name: 'a', version: null, requires: [{ anyOf: ['c'] }] });
    const others = ['b', 'c'].map((name) =>
      packageOf(`${site}/${name}-1.0.dist-info`, { type: 'pypi', name }),
    );
    const { packages } = attribute(
      imageOf({
        facts: [
          facts(`${key}/requires.txt`, { packages: [more] }),
          facts(`${key}/PKG-INFO`, { packages: [named, ...others] }),
        ],
      }),
    ).owners;
    const a = packages.find(({ name }) => name === 'a');
    expect(a).toMatchObject({ version: '1.0', inferred: false });
    expect(a?.requires.map(({ to }) => packages[to]?.name).sort()).toEqual(['b', 'c']);
    expect(packages).toHaveLength(3);
  });
});

describe('a project that was built in place', () => {
  const source = 'src/app/app.egg-info';
  const built = (name: string, version: string, place = source) =>
    facts(`${place}/PKG-INFO`, { packages: [packageOf(place, { type: 'pypi', name, version })] });
  const files = { [`${source}/PKG-INFO`]: 5, [`${site}/my_app-1.0.dist-info/METADATA`]: 7 };
  const installed = facts(`${site}/my_app-1.0.dist-info/METADATA`, {
    packages: [packageOf(`${site}/my_app-1.0.dist-info`, { type: 'pypi', name: 'my_app', version: '1.0' })],
  });
  const placesOf = (...all: FoundFacts[]) =>
    attribute(imageOf({ files: all.length > 1 ? files : {}, facts: all })).owners.packages.map(
      ({ place }) => place,
    );

  it('is installed once: what is left beside its source is no package', () => {
    const owners = ownersOf({ files, facts: [built('My.App', '1.0'), installed] });
    expect(Object.values(owners)).toEqual([null, 'my_app']);
    expect(placesOf(built('My.App', '1.0'), installed)).toEqual([`${site}/my_app-1.0.dist-info`]);
  });

  it('is one where nothing else is installed, or another version or name', () => {
    expect(placesOf(built('my-app', '1.0'))).toEqual([source]);
    expect(placesOf(built('my-app', '2.0'), installed)).toHaveLength(2);
    expect(placesOf(built('other', '1.0'), installed)).toHaveLength(2);
  });

  it('keeps what is in a `site-packages` beside another', () => {
    const other = 'venv/lib/python3.11/site-packages/my_app.egg-info';
    expect(placesOf(built('my_app', '1.0', other), installed)).toHaveLength(2);
  });
});

describe('what the finished image no longer says', () => {
  const said = { packages: [curl], claims: [{ key: curl.key, paths: ['usr/bin/curl'] }] };
  const hidden = facts('var/lib/dpkg/status', said, { live: false });

  it('still tells whose files are left, as inferred', () => {
    const { packages } = attribute(imageOf({ files: { 'usr/bin/curl': 5 }, facts: [hidden] })).owners;
    expect(packages).toMatchObject([{ name: 'curl', version: '1.0', ownedBytes: 5, inferred: true }]);
  });

  it('tells of no package of which nothing is left', () => {
    expect(attribute(imageOf({ files: { x: 5 }, facts: [hidden] })).owners.packages).toEqual([]);
  });

  it('is weaker than what a live folder says', () => {
    const npm = packageOf('usr/bin', { type: 'npm', name: 'npm' });
    const live = facts('x', { packages: [npm], claims: [{ key: npm.key, folders: ['usr/bin'] }] });
    expect(ownersOf({ files: { 'usr/bin/curl': 5 }, facts: [hidden, live] })).toEqual({
      'usr/bin/curl': 'npm',
    });
  });

  it('of the topmost layer counts', () => {
    const older = facts(
      'var/lib/dpkg/status',
      { packages: [{ ...curl, version: '0.9' }] },
      { live: false, layer: 0 },
    );
    const newer = { ...hidden, layer: 1 };
    const { packages } = attribute(imageOf({ files: { 'usr/bin/curl': 5 }, facts: [older, newer] })).owners;
    expect(packages).toMatchObject([{ version: '1.0' }]);
  });
});

describe('wasted files', () => {
  const said = {
    packages: [curl],
    claims: [{ key: curl.key, paths: ['usr/bin/curl', 'usr/share/doc/curl/x'] }],
  };
  const live = facts('db', said);

  it('are told by the owner of what is there now, or by who claims them', () => {
    const wasted = [
      { path: 'usr/bin/curl', bytes: 3 },
      { path: 'usr/share/doc/curl/x', bytes: 4 },
      { path: 'y', bytes: 5 },
    ];
    const fs = imageOf({ files: { 'usr/bin/curl': 5 }, wasted, facts: [live] });
    const { owners, ownerOfWasted } = attribute(fs);
    expect(owners.packages).toMatchObject([{ name: 'curl', ownedBytes: 5, wastedBytes: 7 }]);
    expect([...ownerOfWasted]).toEqual([0, 0, -1]);
    expect(owners.unowned).toMatchObject([{ kind: 'waste', bytes: 12, files: 3 }]);
  });

  it('are nobody’s where their package is gone', () => {
    const fs = imageOf({ wasted: [{ path: 'usr/bin/curl', bytes: 3 }], facts: [{ ...live, live: false }] });
    expect([...attribute(fs).ownerOfWasted]).toEqual([-1]);
  });

  it('follow links as long as their folder is there', () => {
    const merged = { packages: [curl], claims: [{ key: curl.key, paths: ['lib/libcurl.so'] }] };
    const fs = imageOf({
      files: { 'usr/lib/other.so': 1 },
      links: { lib: 'usr/lib' },
      wasted: [{ path: 'usr/lib/libcurl.so', bytes: 3 }],
      facts: [facts('db', merged)],
    });
    expect(attribute(fs).owners.packages).toMatchObject([{ name: 'curl', wastedBytes: 3 }]);
  });

  it('of a wiped package are told by their folder', () => {
    const place = 'usr/lib/python3.11/site-packages';
    const fs = imageOf({
      files: { [`${place}/sklearn/a.py`]: 8 },
      wasted: [
        { path: `${place}/sklearn/tests/t.py`, bytes: 3 },
        { path: `${place}/gone/x.py`, bytes: 4 },
      ],
    });
    expect(attribute(fs).owners.packages).toMatchObject([
      { name: 'scikit-learn', ownedBytes: 8, wastedBytes: 3, inferred: true },
    ]);
  });
});
