import { describe, expect, it } from '@jest/globals';
import { findOwners } from '../../src/owners/index.ts';
import { facts, imageOf, packageOf, type Written } from './support/imageOf.ts';

const site = 'usr/local/lib/python3.11/site-packages';

/** By name and version the lowest layer whose image had the package. */
function since(written: Written): Record<string, number | null> {
  const { packages } = findOwners(imageOf(written));
  return Object.fromEntries(packages.map(({ name, version, since }) => [`${name} ${version}`, since]));
}

/** A file of each layer that tells of packages: of several at one path the last is live. */
function told(path: string, ...layers: readonly (readonly ReturnType<typeof packageOf>[])[]) {
  return layers.map((packages, layer) =>
    facts(path, { packages }, { layer, live: layer === layers.length - 1 }),
  );
}

describe('a package is there since the first layer', () => {
  const curl = packageOf('var/lib/dpkg#curl');
  const wget = packageOf('var/lib/dpkg#wget');
  const claims = [{ key: curl.key, paths: ['usr/bin/curl'] }];

  it('whose database tells of it, whatever later ones do to its files', () => {
    const status = told('var/lib/dpkg/status', [curl], [curl, wget]);
    const list = facts('var/lib/dpkg/info/curl.list', { claims });
    const files = { 'usr/bin/curl': { bytes: 9, layer: 1 } };
    const wasted = [{ path: 'usr/bin/curl', bytes: 9, layer: 0 }];
    expect(since({ files, wasted, facts: [...status, list] })).toEqual({ 'curl 1.0': 0, 'wget 1.0': 1 });
  });

  it('though it has no bytes at all', () => {
    expect(since({ facts: told('var/lib/dpkg/status', [curl], [curl, wget]) })).toEqual({
      'curl 1.0': 0,
      'wget 1.0': 1,
    });
  });

  it('that had it in an earlier version', () => {
    const at = (version: string) => {
      const key = `${site}/six-${version}.dist-info`;
      return {
        found: packageOf(key, { type: 'pypi', name: 'six', version }),
        claims: [{ key, paths: [`${site}/six.py`] }],
      };
    };
    const [old, now] = [at('1.15'), at('1.16')];
    const said = ({ found, claims }: ReturnType<typeof at>, layer: number) =>
      facts(`${found.key}/METADATA`, { packages: [found], claims }, { layer, live: layer === 1 });
    const written = {
      files: { [`${site}/six.py`]: { bytes: 5, layer: 1 } },
      wasted: [{ path: `${site}/six.py`, bytes: 4, layer: 0 }],
      facts: [said(old, 0), said(now, 1)],
    };
    expect(since(written)).toEqual({ 'six 1.16': 0 });
  });

  it('that brought its files, where its metadata is gone', () => {
    const files = {
      [`${site}/numpy/core.py`]: { bytes: 50, layer: 1 },
      [`${site}/numpy/more.py`]: { bytes: 5, layer: 0 },
    };
    expect(since({ files })).toEqual({ 'numpy null': 0 });
  });
});

describe('a package is not there since a layer', () => {
  it('that has another copy of it elsewhere', () => {
    const copy = (folder: string, layer: number) => {
      const key = `${folder}/node_modules/semver`;
      return facts(
        `${key}/package.json`,
        {
          packages: [packageOf(key, { type: 'npm', version: `${layer}` })],
          claims: [{ key, folders: [key] }],
        },
        { layer },
      );
    };
    const files = {
      'usr/lib/node_modules/semver/index.js': { bytes: 1, layer: 0 },
      'app/node_modules/semver/index.js': { bytes: 1, layer: 1 },
    };
    expect(since({ files, facts: [copy('usr/lib', 0), copy('app', 1)] })).toEqual({
      'semver 0': 0,
      'semver 1': 1,
    });
  });

  it('of which it overwrites a file of another package', () => {
    const curl = packageOf('var/lib/dpkg#curl');
    const own = packageOf('var/lib/dpkg#own-curl');
    const claims = [{ key: own.key, paths: ['usr/bin/curl'] }];
    const written = {
      files: { 'usr/bin/curl': { bytes: 9, layer: 1 } },
      wasted: [{ path: 'usr/bin/curl', bytes: 9, layer: 0 }],
      facts: [
        ...told('var/lib/dpkg/status', [curl], [curl, own]),
        facts('var/lib/dpkg/info/own-curl.list', { claims }, { layer: 1 }),
      ],
    };
    expect(since(written)).toEqual({ 'own-curl 1.0': 1, 'curl 1.0': 0 });
  });
});
