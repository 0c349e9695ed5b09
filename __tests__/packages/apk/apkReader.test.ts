import { describe, expect, it } from '@jest/globals';
import { apkLinker } from '../../../src/packages/apk/apkLinker.ts';
import { apkReader } from '../../../src/packages/apk/apkReader.ts';
import { factsWith, readWith } from '../support/readWith.ts';
import { survives } from '../support/survives.ts';

// Written by the format's description, with the names of Alpine 3.20.
const installed = `C:Q1abc=
P:busybox
V:1.36.1-r29
A:x86_64
S:509600
I:962560
T:Size optimized toolbox of many common UNIX utilities
D:so:libc.musl-x86_64.so.1
p:cmd:busybox=1.36.1-r29
r:busybox-initscripts
F:bin
R:busybox
a:0:0:755
Z:Q1def=
F:etc
F:etc/busybox-paths.d
R:busybox

P:musl
V:1.2.5-r0
p:so:libc.musl-x86_64.so.1=1
F:lib
R:ld-musl-x86_64.so.1
F:
R:readme

P:busybox-binsh
V:1.36.1-r29
D:busybox=1.36.1-r29 !dash curl@edge>1 /etc/passwd~3
p:/bin/sh cmd:sh=1.36.1-r29
`;

describe('apkReader', () => {
  it('gives packages with their files, and what they need and provide', async () => {
    const found = await factsWith(apkReader, 'lib/apk/db/installed', installed);
    const key = (name: string) => `lib/apk/db#${name}`;
    expect(found.packages).toEqual([
      {
        ...{ key: key('busybox'), type: 'apk', name: 'busybox', version: '1.36.1-r29' },
        ...{ requires: [{ anyOf: ['so:libc.musl-x86_64.so.1'] }], provides: ['cmd:busybox'] },
      },
      {
        ...{ key: key('musl'), type: 'apk', name: 'musl', version: '1.2.5-r0' },
        ...{ requires: [], provides: ['so:libc.musl-x86_64.so.1'] },
      },
      {
        ...{ key: key('busybox-binsh'), type: 'apk', name: 'busybox-binsh', version: '1.36.1-r29' },
        requires: [{ anyOf: ['busybox'] }, { anyOf: ['curl'] }, { anyOf: ['/etc/passwd'] }],
        provides: ['/bin/sh', 'cmd:sh'],
      },
    ]);
    expect(found.claims).toEqual([
      { key: key('busybox'), paths: ['bin/busybox', 'etc/busybox-paths.d/busybox'] },
      { key: key('musl'), paths: ['lib/ld-musl-x86_64.so.1', 'readme'] },
      { key: key('busybox-binsh'), paths: [] },
    ]);
    expect(found.problems).toEqual([]);
  });

  it('links packages by names, libraries, commands and paths', async () => {
    const text = `${installed}\nP:script\nV:1\nD:/bin/sh cmd:busybox !musl\n`;
    const { packages } = await factsWith(apkReader, 'usr/lib/apk/db/installed', text);
    const links = apkLinker.link(packages).map(({ from, to }) => [from.split('#')[1], to.split('#')[1]]);
    expect(links).toEqual([
      ['busybox', 'musl'],
      ['busybox-binsh', 'busybox'],
      ['script', 'busybox-binsh'],
      ['script', 'busybox'],
    ]);
  });

  it('reads on where a line is broken, and says where', async () => {
    const found = await factsWith(apkReader, 'lib/apk/db/installed', 'V:1\n\nP:a\nnonsense\nV:2\n');
    expect(found.packages).toMatchObject([{ name: 'a', version: '2' }]);
    expect(found.problems).toEqual([
      { message: 'a package without a name', line: 1 },
      { message: 'not a line of an installed database', line: 4 },
    ]);
  });

  it('makes no more of a long folder with many files than the database could hold', async () => {
    const long = `P:a\nF:${'x'.repeat(4000)}\n${'R:y\n'.repeat(100_000)}F:${'x'.repeat(5000)}\nR:y\n`;
    const found = await factsWith(apkReader, 'lib/apk/db/installed', long);
    const bytes = (found.claims[0]?.paths ?? []).reduce((sum, path) => sum + path.length, 0);
    expect(bytes).toBeLessThanOrEqual(2 ** 26);
    expect(found.problems).toEqual([
      { message: expect.stringMatching(/^\d+ paths are too long or too many$/) },
    ]);
  });

  it('wants the database alone', async () => {
    expect(await readWith(apkReader, 'srv/lib/apk/db/installed', installed)).toBeUndefined();
    expect(await readWith(apkReader, 'lib/apk/db/triggers', installed)).toBeUndefined();
  });

  it('survives anything', () => survives(apkReader, 'lib/apk/db/installed', installed));
});
