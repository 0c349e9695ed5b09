import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goReader } from '../../../src/packages/go/goReader.ts';
import { linkers, type PackageFacts } from '../../../src/packages/index.ts';
import { damaged, feed, lengths } from '../support/feed.ts';
import { fixture } from '../support/fixture.ts';

const shop = fixture('go', 'shop.gz');
const magic = shop.indexOf(Buffer.from('\xff Go buildinf:', 'latin1'));
const named = (packages: readonly PackageFacts[] = []) =>
  packages.map(({ name, version }) => [name, version]);

describe('goReader', () => {
  it('gives the main module, what replaced a module, and the standard library', async () => {
    const found = await feed(goReader, 'usr/bin/shop', shop);
    expect(named(found?.packages)).toEqual([
      ['example.org/shop', null],
      ['github.com/google/uuid', 'v1.5.0'],
      ['golang.org/x/text', 'v0.21.0'],
      ['stdlib', 'go1.26.8'],
    ]);
    expect(found?.claims).toEqual([{ key: 'usr/bin/shop#main', paths: ['usr/bin/shop'] }]);
    expect(found?.problems).toEqual([]);
  });

  it('links the main module to all others', async () => {
    const packages = (await feed(goReader, 'shop', shop))?.packages ?? [];
    const links = linkers.find(({ types }) => types.includes('golang'))?.link(packages);
    expect(links).toEqual(packages.slice(1).map(({ key }) => ({ from: 'shop#main', to: key })));
  });

  it('names a program that was made of a file alone by the file', async () => {
    const found = await feed(goReader, 'opt/alone', fixture('go', 'alone.gz'));
    expect(named(found?.packages)).toEqual([
      ['alone', null],
      ['stdlib', 'go1.26.8'],
    ]);
  });

  it('wants executables and libraries, but no small ones', () => {
    const wants = (path: string, bytes: number, executable: boolean) =>
      goReader.wants({ path, bytes, executable });
    expect(wants('bin/x', 100_000, true)).toBe(true);
    expect(wants('bin/x', 99_999, true)).toBe(false);
    expect(wants('lib/x.so', 100_000, false)).toBe(true);
    expect(wants('data/x', 1e9, false)).toBe(false);
  });

  it('says nothing of other files', async () => {
    expect(await feed(goReader, 'x', Buffer.alloc(200_000))).toBeNull();
    const script = Buffer.from(`#!/bin/sh\n${'\xff Go buildinf:'.repeat(10_000)}`, 'latin1');
    expect(await feed(goReader, 'x', script)).toBeNull();
  });

  it('looks on behind letters that only look like build info', async () => {
    const copy = Buffer.from(shop);
    const room = copy.subarray(magic + 4096, magic + 65_536);
    shop.copy(room, 1024, magic, magic + 2048);
    copy.fill(0xee, magic + 14, magic + 48);
    const found = await feed(goReader, 'shop', copy);
    expect(found?.packages).toHaveLength(4);
  });

  it('says so of a program whose build info is behind pointers', async () => {
    const old = Buffer.from(shop);
    old[magic + 14] = 8;
    old[magic + 15] = 0;
    const found = await feed(goReader, 'shop', old);
    expect(found?.packages).toEqual([]);
    expect(found?.problems).toEqual([{ message: 'built by a Go before 1.18: its modules are not read' }]);
  });

  it('gives the same however the stream is cut', async () => {
    const whole = await feed(goReader, 'shop', shop);
    await fc.assert(
      fc.asyncProperty(lengths(500), async (cuts) => {
        expect(await feed(goReader, 'shop', shop, cuts)).toEqual(whole);
      }),
      { numRuns: 15 },
    );
    const near = shop.subarray(0, magic + 5000);
    expect(await feed(goReader, 'shop', near, [magic - 20, ...Array.from({ length: 400 }, () => 1)])).toEqual(
      whole,
    );
  });

  it('survives files that are cut or have bits turned over', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(shop, { from: magic, to: magic + 2000 }), async (bytes) => {
        const found = await feed(goReader, 'shop', bytes);
        expect(found === null || found.packages.every(({ type }) => type === 'golang')).toBe(true);
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(damaged(shop, { from: 0, to: 1200 }), async (bytes) => {
        if (bytes.length >= 100_000) await expect(feed(goReader, 'shop', bytes)).resolves.toBeDefined();
      }),
      { numRuns: 60 },
    );
  });

  it('gives up on a file that is full of beginnings', async () => {
    const bytes = Buffer.concat([shop, Buffer.alloc(2_000_000)]);
    for (let at = magic; at + 64 < bytes.length; at += 48) shop.copy(bytes, at, magic, magic + 32 + 9);
    const started = performance.now();
    await feed(goReader, 'shop', bytes);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
