import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rpmLinker } from '../../../src/packages/rpm/rpmLinker.ts';
import { rpmReader } from '../../../src/packages/rpm/rpmReader.ts';
import { damaged } from '../support/feed.ts';
import { fixture } from '../support/fixture.ts';
import { factsWith, readWith } from '../support/readWith.ts';
import { headersOf, ndbOf } from './ndbOf.ts';
import { recordOf, repeatingBerkeley, repeatingSqlite } from './repeatingOf.ts';

const sqlite = fixture('rpm', 'rpmdb.sqlite.gz');
const berkeley = fixture('rpm', 'Packages.gz');
const ndb = ndbOf(headersOf(sqlite));

const places: readonly [string, string, Buffer][] = [
  ['SQLite', 'var/lib/rpm/rpmdb.sqlite', sqlite],
  ['Berkeley DB', 'var/lib/rpm/Packages', berkeley],
  ['ndb', 'var/lib/rpm/Packages.db', ndb],
];
const byKey = <T extends { readonly key: string }>(list: readonly T[]) =>
  [...list].sort((one, other) => (one.key < other.key ? -1 : 1));

describe('rpmReader', () => {
  it.each(places)(
    'gives the packages of a %s database, and the files that were installed',
    async (_, path, bytes) => {
      const found = await factsWith(rpmReader, path, bytes);
      expect(byKey(found.packages)).toEqual([
        {
          ...{ key: 'var/lib/rpm#shop-2:1.4-3.x86_64', type: 'rpm', name: 'shop', version: '2:1.4-3' },
          requires: [{ anyOf: ['/usr/bin/paint'] }, { anyOf: ['shop-colours'] }],
          provides: ['shop', 'shop(door)', 'shop(x86-64)'],
        },
        {
          ...{
            key: 'var/lib/rpm#shop-colours-1.4-3.noarch',
            type: 'rpm',
            name: 'shop-colours',
            version: '1.4-3',
          },
          ...{ requires: [], provides: ['config(colours)', 'shop-colours', '/usr/bin/paint'] },
        },
      ]);
      const blue = Buffer.from('usr/share/shop/blå.txt').toString('latin1');
      expect(byKey(found.claims)).toEqual([
        // Neither the folder nor the document, which was left out.
        { key: 'var/lib/rpm#shop-2:1.4-3.x86_64', paths: ['etc/shop.lock', 'usr/bin/shop'] },
        { key: 'var/lib/rpm#shop-colours-1.4-3.noarch', paths: ['usr/bin/paint', blue] },
      ]);
      expect(found.problems).toEqual([]);
    },
  );

  it('links packages by capabilities and files', async () => {
    const { packages } = await factsWith(rpmReader, 'usr/lib/sysimage/rpm/rpmdb.sqlite', sqlite);
    const place = 'usr/lib/sysimage/rpm#';
    expect(rpmLinker.link(packages)).toEqual([
      { from: `${place}shop-2:1.4-3.x86_64`, to: `${place}shop-colours-1.4-3.noarch` },
    ]);
  });

  it('knows the databases by their first bytes, whatever their names', async () => {
    for (const [, , bytes] of places) {
      expect((await factsWith(rpmReader, 'var/lib/rpm/Packages', bytes)).packages).toHaveLength(2);
    }
    const found = await factsWith(rpmReader, 'var/lib/rpm/Packages', Buffer.alloc(4096));
    expect(found.problems).toEqual([{ message: 'neither an SQLite nor an ndb nor a Berkeley DB database' }]);
  });

  it('takes a public key for no package', async () => {
    const [header] = headersOf(sqlite);
    const key = Buffer.from(header as Buffer);
    const at = key.indexOf('shop-colours\0');
    key.write('gpg-pubkey\0', at);
    const found = await factsWith(rpmReader, 'var/lib/rpm/Packages.db', ndbOf([key]));
    expect(found).toEqual({ packages: [], claims: [], problems: [] });
  });

  it('gives what is readable of a broken database, and says what is not', async () => {
    const cut = await factsWith(
      rpmReader,
      'var/lib/rpm/Packages',
      berkeley.subarray(0, berkeley.length - 4097),
    );
    expect(cut.problems.map(({ message }) => message)).toContain(
      'the Berkeley DB database is cut within a page',
    );
    const [one, other] = headersOf(sqlite) as [Buffer, Buffer];
    const half = ndbOf([one.subarray(0, 100), other]);
    const found = await factsWith(rpmReader, 'var/lib/rpm/Packages.db', half);
    expect(found.packages).toHaveLength(1);
    expect(found.problems).toEqual([{ message: 'a package whose header is broken' }]);
  });

  it('does not follow pages in circles', async () => {
    const pageBytes = sqlite.readUInt16BE(16);
    const circle = Buffer.from(sqlite);
    // Every page claims to be an interior one whose only child is itself.
    for (let page = 2; page * pageBytes <= circle.length; page += 1) {
      const at = (page - 1) * pageBytes;
      circle.fill(0, at, at + 12);
      circle[at] = 5;
      circle.writeUInt32BE(page, at + 8);
    }
    const found = await factsWith(rpmReader, 'var/lib/rpm/rpmdb.sqlite', circle);
    expect(found.packages).toEqual([]);
    const messages = found.problems.map(({ message }) => message);
    expect(messages.at(-1)).toBe('an SQLite database without a table Packages');
    expect(messages[0]).toMatch(/^page \d+ of the SQLite database is no page of a table$/);
  });

  it('gives the bytes of a database once, however many slots lead to them', async () => {
    const [one] = headersOf(sqlite) as [Buffer];
    const many = ndbOf([one], 200);
    const found = await factsWith(rpmReader, 'var/lib/rpm/Packages.db', many);
    expect(found.packages.length).toBeLessThan(10);
    expect(found.problems.length).toBeGreaterThan(0);
  });

  const [header] = headersOf(sqlite) as [Buffer];
  const long = Buffer.concat([header, Buffer.alloc(60_000 - header.length)]);
  it.each([
    ['a Berkeley DB hash', repeatingBerkeley(header, 1000), 2],
    ['an SQLite table', repeatingSqlite(recordOf([1, long]), 1000), 2],
    ['an SQLite table with many columns', repeatingSqlite(recordOf(Array(30_000).fill(1)), 1000), 0],
  ])('reads no more bytes than it has, though every entry of %s is the same', async (_, bytes, most) => {
    const found = await factsWith(rpmReader, 'var/lib/rpm/Packages', bytes);
    expect(found.packages).toHaveLength(most);
    expect(found.problems.at(-1)).toEqual({ message: 'its packages have more bytes than the database' });
  });

  it('wants the databases alone', async () => {
    for (const path of ['var/lib/rpm/Name', 'var/lib/rpm/rpmdb.sqlite-wal', 'srv/var/lib/rpm/Packages']) {
      expect(await readWith(rpmReader, path, sqlite)).toBeUndefined();
    }
  });

  it.each(places)('survives a %s database that is cut or has bits turned over', async (_, path, bytes) => {
    await fc.assert(
      fc.asyncProperty(damaged(bytes), fc.integer({ min: 1000, max: 100_000 }), async (broken, size) => {
        const found = await factsWith(rpmReader, path, broken);
        expect(await readWith(rpmReader, path, broken, size)).toEqual(found);
        expect(found.packages.length).toBeLessThan(10);
        for (const { name } of found.packages) expect(name).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});
