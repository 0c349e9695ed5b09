import { describe, expect, it } from '@jest/globals';
import { dpkgControlReader } from '../../../src/packages/dpkg/controlReader.ts';
import { dpkgListReader } from '../../../src/packages/dpkg/listReader.ts';
import { dpkgStatusFolderReader } from '../../../src/packages/dpkg/statusFolderReader.ts';
import { dpkgStatusReader } from '../../../src/packages/dpkg/statusReader.ts';
import { factsWith, readWith } from '../support/readWith.ts';
import { survives } from '../support/survives.ts';

const status = `Package: libshop1
Status: install ok installed
Architecture: amd64
Multi-Arch: same
Version: 1:2.0-3
Depends: libc6 (>= 2.36), default-mta | mail-transport-agent (<< 9) [amd64], python3:any, perl:i386
Pre-Depends: dpkg (>= 1.20)
Recommends: ca-certificates, gpg (>= 2) | pgp
Provides: libshop, libshop-abi (= 2)
Conffiles:
 /etc/shop.conf 0123456789abcdef0123456789abcdef
 /etc/old.conf 0123456789abcdef0123456789abcdef obsolete
Description: a shop
 Package: not-one
 .

Package: gone
Status: deinstall ok config-files
Version: 1

Package: half
Status: install reinstreq half-installed
Architecture: all
VERSION: 3
`;

describe('dpkgStatusReader', () => {
  it('gives the packages that have files, with what they need and provide', async () => {
    const found = await factsWith(dpkgStatusReader, 'var/lib/dpkg/status', status);
    expect(found.packages).toEqual([
      {
        ...{ key: 'var/lib/dpkg#libshop1:amd64', type: 'deb', name: 'libshop1', version: '1:2.0-3' },
        requires: [
          { anyOf: ['dpkg'] },
          { anyOf: ['libc6'] },
          { anyOf: ['default-mta', 'mail-transport-agent'] },
          { anyOf: ['python3'] },
          { anyOf: ['perl:i386'] },
          { anyOf: ['ca-certificates'], recommended: true },
          { anyOf: ['gpg', 'pgp'], recommended: true },
        ],
        provides: ['libshop1:amd64', 'libshop', 'libshop-abi'],
      },
      { key: 'var/lib/dpkg#half', type: 'deb', name: 'half', version: '3', requires: [], provides: [] },
    ]);
    expect(found.claims).toEqual([
      { key: 'var/lib/dpkg#libshop1:amd64', paths: ['etc/shop.conf', 'etc/old.conf'] },
    ]);
    expect(found.problems).toEqual([]);
  });

  it('reads on where a line or a paragraph is broken, and says where', async () => {
    const text = 'Version: 1\n\nPackage: a\nno field\n: x\nVersion: 2\n';
    const found = await factsWith(dpkgStatusReader, 'var/lib/dpkg/status', text);
    expect(found.packages).toMatchObject([{ name: 'a', version: '2' }]);
    expect(found.problems).toEqual([
      { message: 'not a field of a control file', line: 4 },
      { message: 'not a field of a control file', line: 5 },
      { message: 'a package without a name', line: 1 },
    ]);
  });

  it('tells of no more than twenty broken lines', async () => {
    const found = await factsWith(dpkgStatusReader, 'var/lib/dpkg/status', 'x\n'.repeat(100_000));
    expect(found.problems).toHaveLength(21);
    expect(found.problems.at(-1)).toEqual({ message: '99981 more places like these' });
  });

  it('is the only reader of the file, and reads no other', async () => {
    expect(await readWith(dpkgStatusReader, 'var/lib/dpkg/status-old', status)).toBeUndefined();
    expect(await readWith(dpkgStatusReader, 'srv/var/lib/dpkg/status', status)).toBeUndefined();
  });

  it('survives anything', () => survives(dpkgStatusReader, 'var/lib/dpkg/status', status));
});

describe('dpkgListReader', () => {
  it('gives all paths but folders that have something in them, and the list itself', async () => {
    const list =
      '/.\n/usr\n/usr/bin\n/usr/bin/shop\n/usr/bin/shop keeper\n/usr/share\n/usr/share/empty\n/usr/sharex\n';
    const path = 'var/lib/dpkg/info/libshop1:amd64.list';
    const found = await factsWith(dpkgListReader, path, list);
    const paths = [path, 'usr/bin/shop', 'usr/bin/shop keeper', 'usr/share/empty', 'usr/sharex'];
    expect(found.claims).toEqual([{ key: 'var/lib/dpkg#libshop1:amd64', paths }]);
  });

  it('survives anything', () =>
    survives(dpkgListReader, 'var/lib/dpkg/info/a.list', '/.\n/etc\n/etc/a\n/usr\n/usr/bin\n/usr/bin/a\n'));
});

describe('dpkgControlReader', () => {
  it('says of dpkg’s files for a package that they are the package’s', async () => {
    const path = 'var/lib/dpkg/info/libc6:amd64.postinst';
    const found = await factsWith(dpkgControlReader, path, '#!/bin/sh');
    expect(found.claims).toEqual([{ key: 'var/lib/dpkg#libc6:amd64', paths: [path] }]);
  });

  it('leaves lists to their reader, and other files alone', async () => {
    for (const path of ['a.list', 'format', 'a/b.postinst', '.md5sums', 'x.postinst.bak']) {
      expect(await readWith(dpkgControlReader, `var/lib/dpkg/info/${path}`, '1')).toBeUndefined();
    }
  });
});

describe('dpkgStatusFolderReader', () => {
  const folder = 'var/lib/dpkg/status.d';

  it('joins a package of a distroless image and its files by the name of the file', async () => {
    const text = 'Package: tzdata\nVersion: 2024a\nArchitecture: all\nProvides: tzdata-trixie\n';
    const found = await factsWith(dpkgStatusFolderReader, `${folder}/dHpkYXRh`, text);
    expect(found.packages).toMatchObject([{ key: `${folder}/dHpkYXRh`, name: 'tzdata', version: '2024a' }]);
    const sums = `${'a'.repeat(32)}  usr/share/zoneinfo/Europe/Oslo\n${'b'.repeat(32)}  ./usr/x y\n\n${'c'.repeat(32)} *z\n`;
    const files = await factsWith(dpkgStatusFolderReader, `${folder}/dHpkYXRh.md5sums`, sums);
    const paths = [`${folder}/dHpkYXRh.md5sums`, 'usr/share/zoneinfo/Europe/Oslo', 'usr/x y', 'z'];
    expect(files.claims).toEqual([{ key: `${folder}/dHpkYXRh`, paths }]);
    expect(files.problems).toEqual([]);
  });

  it('says which lines are none', async () => {
    const found = await factsWith(dpkgStatusFolderReader, `${folder}/a.md5sums`, 'nonsense\n');
    expect(found.problems).toEqual([{ message: 'not a line of md5sums', line: 1 }]);
    const empty = await factsWith(dpkgStatusFolderReader, `${folder}/a`, '\n');
    expect(empty.problems).toEqual([{ message: 'a package without a name' }]);
    const two = await factsWith(dpkgStatusFolderReader, `${folder}/a`, 'Package: a\n\nPackage: b\n');
    expect(two.problems).toEqual([{ message: 'more than one package in a file', line: 3 }]);
  });

  it('survives anything', async () => {
    await survives(dpkgStatusFolderReader, `${folder}/a`, status);
    await survives(dpkgStatusFolderReader, `${folder}/a.md5sums`, `${'a'.repeat(32)}  usr/bin/a\n`.repeat(3));
  });
});
