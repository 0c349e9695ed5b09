import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';
import { ArchiveScan } from '../../../src/packages/java/archiveScan.ts';
import { jarReader } from '../../../src/packages/java/jarReader.ts';
import { Limits } from '../../../src/packages/java/limits.ts';
import { damaged, feed, lengths } from '../support/feed.ts';
import { fixture } from '../support/fixture.ts';

const door = fixture('java', 'shop-door-2.1.0.jar');

const pom = (group: string, name: string, version: string): Zippable => ({
  [`META-INF/maven/${group}/${name}/pom.properties`]: strToU8(
    `#Generated\ngroupId=${group}\r\nartifactId=${name}\nversion=${version}\n`,
  ),
});
const manifest = (text: string): Zippable => ({ 'META-INF/MANIFEST.MF': strToU8(text) });
const jar = (...parts: Zippable[]) => Buffer.from(zipSync(Object.assign({}, ...parts)));

/** Names and versions of what is in an archive, its own first. */
async function inside(path: string, bytes: Buffer): Promise<[string, string | null][]> {
  const found = await feed(jarReader, path, bytes);
  expect(found?.problems).toEqual([]);
  expect(found?.claims).toEqual([{ key: `${path}#main`, paths: [path] }]);
  return (found?.packages ?? []).map(({ name, version }) => [name, version]);
}

describe('jarReader', () => {
  it('gives the artifact of a jar that Maven made, and what is shaded into it', async () => {
    const found = await feed(jarReader, 'app/shop-door-2.1.0.jar', door);
    const shaded = 'app/shop-door-2.1.0.jar#com.google.code.findbugs:jsr305@3.0.2';
    expect(found).toEqual({
      packages: [
        {
          ...{ key: 'app/shop-door-2.1.0.jar#main', type: 'maven', name: 'shop-door', version: '2.1.0' },
          ...{ requires: [{ anyOf: [shaded] }], provides: ['org.example.shop:shop-door'] },
        },
        {
          ...{ key: shaded, type: 'maven', name: 'jsr305', version: '3.0.2' },
          ...{ requires: [], provides: ['com.google.code.findbugs:jsr305'] },
        },
      ],
      claims: [{ key: 'app/shop-door-2.1.0.jar#main', paths: ['app/shop-door-2.1.0.jar'] }],
      problems: [],
    });
  });

  it('tells an artifact from what is packed into it by the name of the file, the longest that fits', async () => {
    const poms = [pom('g', 'shop', '9'), pom('g', 'shop-web', '2'), pom('g', 'other', '3')];
    expect((await inside('shop-web-2.jar', jar(...poms)))[0]).toEqual(['shop-web', '2']);
    expect(await inside('shop-door_1.0.jar', jar(pom('g', 'shop.door_1.0', '3')))).toEqual([
      ['shop.door_1.0', '3'],
    ]);
    expect((await inside('shop-webby-2.jar', jar(...poms)))[0]).toEqual(['shop', '9']);
  });

  it('takes the only artifact there is, unless the manifest names another', async () => {
    const one = pom('org.shop', 'backend', '1.2');
    expect(await inside('app.jar', jar(one))).toEqual([['backend', '1.2']]);
    expect(await inside('app.jar', jar(one, manifest('Implementation-Title: backend\n')))).toEqual([
      ['backend', '1.2'],
    ]);
    const other = manifest('Bundle-SymbolicName: com.google.in\n ject;x=1\nBundle-Version: 4.2\n\nName: x\n');
    expect(await inside('guice.jar', jar(one, other))).toEqual([
      ['guice', '4.2'],
      ['backend', '1.2'],
    ]);
  });

  it('goes by the file’s name, and by the manifest where it has no version', async () => {
    const empty = { 'a/B.class': strToU8('x') };
    const titled = manifest(
      'Manifest-Version: 1.0\r\nImplementation-Title: Shop Door\r\nImplementation-Version: 7\r\n',
    );
    expect(await inside('lib/log4j-1.2-api-2.17.1.jar', jar(empty))).toEqual([['log4j-1.2-api', '2.17.1']]);
    expect(await inside('lib/door.jar', jar(empty, titled))).toEqual([['door', '7']]);
    expect(await inside('lib/door.jar', jar(empty))).toEqual([['door', null]]);
  });

  it.each([
    ['guava-33.0.0-jre.jar', 'guava', '33.0.0-jre'],
    ['spring-core-5.3.0.RELEASE.jar', 'spring-core', '5.3.0.RELEASE'],
    ['a-1.0-20200101.120000-1.jar', 'a', '1.0-20200101.120000-1'],
    ['a-2-b.jar', 'a-2-b', null],
    ['jsr305-0.1~+svn49.jar', 'jsr305', '0.1~+svn49'],
    ['jersey-server-2.0-rc1.war', 'jersey-server', '2.0-rc1'],
    ['netty-tcnative-boringssl-static-2.0.61.Final.jar', 'netty-tcnative-boringssl-static', '2.0.61.Final'],
    ['1.0.jar', '1.0', null],
    ['snapshot.jar', 'snapshot', null],
  ])('reads the name %s', async (file, name, version) => {
    expect(await inside(file, jar({ x: strToU8('x') }))).toEqual([[name, version]]);
  });

  it('gives archives in archives, to a depth of three', async () => {
    let bytes = jar({ x: strToU8('x') });
    for (const name of ['e-5', 'd-4', 'c-3', 'b-2'])
      bytes = jar({ [`lib/${name}.jar`]: new Uint8Array(bytes) });
    const names = ['a', 'b', 'c', 'd'];
    expect((await inside('a-1.ear', bytes)).map(([name]) => name)).toEqual(names);
    const stored = jar({ 'BOOT-INF/lib/b-2.jar': [new Uint8Array(door), { level: 0 }] });
    expect(await inside('app-1.jar', stored)).toEqual([
      ['app', '1'],
      ['b', '2'],
      ['shop-door', '2.1.0'],
      ['jsr305', '3.0.2'],
    ]);
  });

  it('reads archives whose entries say their length behind them', async () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((error, data) => {
      if (error) throw error;
      pieces.push(data);
    });
    const entries = Object.entries({ ...manifest('Implementation-Version: 3\n'), ...pom('g', 'shop', '4') });
    for (const [name, text] of [
      ['big', new Uint8Array(300_000).map((_, at) => at * at)] as const,
      ...entries,
    ]) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(text as Uint8Array, true);
    }
    zip.end();
    expect(await inside('shop.jar', Buffer.concat(pieces))).toEqual([['shop', '4']]);
  });

  it('says what is wrong with an archive, and still whose it is', async () => {
    const problems = async (bytes: Buffer) => {
      const found = await feed(jarReader, 'shop-1.jar', bytes);
      expect(found?.packages[0]).toMatchObject({ name: 'shop', version: '1' });
      return found?.problems;
    };
    expect(await problems(Buffer.from('no zip file'))).toEqual([{ message: 'not a zip file' }]);
    const cut = Buffer.from(zipSync({ a: [new Uint8Array(50_000), { level: 0 }] })).subarray(0, 30_000);
    expect(await problems(cut)).toEqual([{ message: 'the archive is cut' }]);
    const other = jar({ a: [strToU8('x'), { level: 0 }] });
    other.writeUInt16LE(12, 8);
    expect(await problems(other)).toEqual([
      { message: 'an entry is compressed by method 12, which Java does not know' },
    ]);
  });

  it('stops where more is packed into it than any archive holds', () => {
    const inner = zipSync({ zeros: [new Uint8Array(50_000), { level: 0 }] });
    const scan = new ArchiveScan(new Limits(100, 80_000));
    scan.push(jar({ 'a.jar': inner, 'b.jar': inner, 'c.jar': inner }));
    scan.end();
    expect(scan.problems.all()).toEqual([
      { message: 'more than 80000 bytes are packed into it: the rest is not read' },
    ]);
    expect(scan.archive.nested.map(({ path }) => path)).toEqual(['a.jar', 'b.jar']);
  });

  it('unpacks of a small file no more than its length allows, nested bombs included', async () => {
    const zeros = zipSync({ 'a.jar': [new Uint8Array(2 ** 26), { level: 9 }] });
    const bomb = jar({ 'b.jar': [zeros, { level: 9 }] });
    expect(bomb.length).toBeLessThan(100_000);
    const [scan, before] = [
      jarReader.open({ path: 'x.jar', bytes: bomb.length, executable: false }),
      process.cpuUsage(),
    ];
    scan.push(bomb);
    const found = await scan.end();
    expect(found?.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^more than \d+ bytes are packed into it/),
    ]);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });

  it('keeps the beginning of a manifest that unpacks to megabytes', () => {
    const scan = new ArchiveScan(new Limits());
    scan.push(jar(manifest(`A: b\n${'x'.repeat(2_000_000)}`)));
    scan.end();
    expect(scan.archive.manifest.get('a')).toBe('b');
    expect(scan.problems.all()).toEqual([]);
  });

  it('stops at too many entries', () => {
    const entry = Buffer.from(zipSync({ a: [new Uint8Array(0), { level: 0 }] })).subarray(0, 31);
    const scan = new ArchiveScan(new Limits(5000));
    scan.push(Buffer.concat(Array.from({ length: 5002 }, () => entry)));
    scan.end();
    expect(scan.problems.all()).toEqual([{ message: 'more than 5000 entries: the rest is not read' }]);
  });

  it('gives the same however the stream is cut', async () => {
    const whole = await feed(jarReader, 'shop-door-2.1.0.jar', door);
    await fc.assert(
      fc.asyncProperty(lengths(1), async (cuts) => {
        expect(await feed(jarReader, 'shop-door-2.1.0.jar', door, cuts)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('survives files that are cut or have bits turned over', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(door), async (bytes) => {
        if (bytes.length === 0) return;
        const found = await feed(jarReader, 'shop-door-2.1.0.jar', bytes);
        expect(found?.packages[0]).toMatchObject({ type: 'maven', name: expect.stringMatching(/./) });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });
});
