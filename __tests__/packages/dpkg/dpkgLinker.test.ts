import { describe, expect, it } from '@jest/globals';
import { dpkgLinker } from '../../../src/packages/dpkg/dpkgLinker.ts';
import { dpkgStatusReader } from '../../../src/packages/dpkg/statusReader.ts';
import { factsWith } from '../support/readWith.ts';

/** The links between the packages of a status file, as `a -> b`. */
async function links(status: string): Promise<string[]> {
  const { packages } = await factsWith(dpkgStatusReader, 'var/lib/dpkg/status', status);
  const place = 'var/lib/dpkg#'.length;
  return dpkgLinker
    .link(packages)
    .map(
      ({ from, to, recommended }) =>
        `${from.slice(place)} -> ${to.slice(place)}${recommended ? ' recommended' : ''}`,
    );
}

describe('dpkgLinker', () => {
  it('takes of alternatives the first that is there', async () => {
    expect(await links('Package: a\nDepends: x | c | b\n\nPackage: b\n\nPackage: c\n')).toEqual(['a -> c']);
  });

  it('tells what is recommended from what is required by any of the fields', async () => {
    const text = 'Package: a\nRecommends: b | c, d, e\nDepends: d\n\nPackage: c\n\nPackage: d\n';
    expect(await links(text)).toEqual(['a -> d', 'a -> c recommended']);
  });

  it('finds virtual packages, but prefers a real one of that name', async () => {
    const text = 'Package: a\nDepends: mta, awk\n\nPackage: b\nProvides: mta, awk (= 1)\n\nPackage: awk\n';
    expect(await links(text)).toEqual(['a -> b', 'a -> awk']);
  });

  it('needs nobody for what it provides itself, and itself neither', async () => {
    expect(await links('Package: a\nDepends: v, a\nProvides: v\n\nPackage: b\nProvides: v\n')).toEqual([]);
  });

  it('stays in the asking package’s architecture', async () => {
    const one = (name: string, architecture: string, rest = '') =>
      `Package: ${name}\nArchitecture: ${architecture}\nMulti-Arch: same\n${rest}\n`;
    const text = [
      ...[one('lib', 'i386'), one('lib', 'amd64'), one('app', 'amd64', 'Depends: lib\n')],
      ...[one('old', 'i386', 'Depends: lib\n'), one('mix', 'amd64', 'Depends: lib:i386, shared\n')],
      'Package: shared\nArchitecture: all\n',
    ].join('\n');
    expect(await links(text)).toEqual([
      ...['app:amd64 -> lib:amd64', 'old:i386 -> lib:i386'],
      ...['mix:amd64 -> lib:i386', 'mix:amd64 -> shared'],
    ]);
  });
});
