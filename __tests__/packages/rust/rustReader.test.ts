import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { auditJudge } from '../../../src/packages/rust/auditJudge.ts';
import { rustReader } from '../../../src/packages/rust/rustReader.ts';
import { damaged, feed, lengths } from '../support/feed.ts';
import { fixture } from '../support/fixture.ts';

const shop = fixture('rust', 'shop.gz');
/** Where the fixture's section begins: it is what follows the version of the compiler. */
const section = shop.indexOf(Buffer.from([0x78, 0x9c]), shop.indexOf('rustc version'));

/** The fixture with another list of crates. */
function withList(list: unknown): Buffer {
  return Buffer.concat([shop.subarray(0, section), deflateSync(JSON.stringify(list)), Buffer.alloc(500)]);
}

const shopFacts = {
  packages: [
    {
      ...{ key: 'bin/shop#itoa@1.0.15', type: 'cargo', name: 'itoa', version: '1.0.15' },
      ...{ requires: [], provides: [] },
    },
    {
      ...{ key: 'bin/shop#main', type: 'cargo', name: 'shop', version: '0.3.0' },
      ...{ requires: [{ anyOf: ['bin/shop#itoa@1.0.15'] }], provides: [] },
    },
  ],
  claims: [{ key: 'bin/shop#main', paths: ['bin/shop'] }],
  problems: [],
};

describe('rustReader', () => {
  it('gives the crates in a program, and not those that only built it', async () => {
    expect(await feed(rustReader, 'bin/shop', shop)).toEqual(shopFacts);
  });

  it('reads all heads that zlib streams have', async () => {
    const list = { packages: [{ name: 'a', version: '1.0.0', root: true }] };
    for (const level of [0, 1, 6, 9]) {
      const bytes = Buffer.concat([
        shop.subarray(0, section),
        deflateSync(JSON.stringify(list), { level }),
        Buffer.alloc(300),
      ]);
      const found = await feed(rustReader, 'a', bytes);
      // Level 0 packs nothing, which cargo-auditable never does.
      expect(found?.packages.map(({ name }) => name)).toEqual(level === 0 ? undefined : ['a']);
    }
  });

  it('says what is wrong with a list', async () => {
    const problems = async (list: unknown) => (await feed(rustReader, 'x', withList(list)))?.problems;
    expect(await problems({ packages: [{ name: 'a', version: '1' }] })).toEqual([
      { message: 'the list of crates in section .dep-v0 has no root' },
    ]);
    expect(await problems({ packages: [{ name: 7 }] })).toEqual([
      { message: 'the list of crates in section .dep-v0 is broken' },
    ]);
  });

  it('reads names beyond ASCII as their bytes, and indices that lead nowhere as nothing', async () => {
    const list = { packages: [{ name: 'é漢', version: '1', root: true, dependencies: [0, 5, -1, 1e9] }] };
    const found = await feed(rustReader, 'x', withList(list));
    expect(Buffer.from(found?.packages[0]?.name ?? '', 'latin1').toString()).toBe('é漢');
  });

  it('reads a list of a thousand crates', async () => {
    const packages = Array.from({ length: 1000 }, (_, index) => ({
      ...{ name: `crate-${(index * 7919) % 1000}`, version: `${index % 7}.${index % 13}.${index}` },
      ...{ root: index === 0, dependencies: [index + 1, (index * 31) % 1000] },
    }));
    const found = await feed(rustReader, 'x', withList({ packages }), [1000, 7]);
    expect(found?.packages).toHaveLength(1000);
  });

  it('gives the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(lengths(200), async (cuts) => {
        expect(await feed(rustReader, 'bin/shop', shop, cuts)).toEqual(shopFacts);
      }),
      { numRuns: 20 },
    );
    const bytewise = [section - 10, ...Array.from({ length: 300 }, () => 1)];
    expect(await feed(rustReader, 'bin/shop', shop, bytewise)).toEqual(shopFacts);
  });

  it('survives files that are cut or have bits turned over', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(shop, { from: section, to: section + 146 }), async (bytes) => {
        const found = await feed(rustReader, 'bin/shop', bytes);
        expect([null, shopFacts]).toContainEqual(found);
      }),
    );
  });

  it('gives up on a file that is full of beginnings', () => {
    const garbage = Buffer.concat([Buffer.from([0x78, 0x9c, 0x05]), Buffer.alloc(300, 0xee)]);
    const list = deflateSync(JSON.stringify({ packages: [{ name: 'a', version: '1', root: true }] }));
    const judge = auditJudge(10);
    for (let turn = 0; turn < 9; turn += 1) expect(judge(garbage)).toBe('no');
    expect(judge(list)).toMatchObject({ found: expect.stringContaining('"a"') });
    expect(judge(list)).toBe('no');
  });

  it('unpacks no more than twenty beginnings of lists', () => {
    const list = deflateSync(`{"packages":[${'"x",'.repeat(2000)}`);
    const judge = auditJudge();
    for (let turn = 0; turn < 20; turn += 1) expect(judge(list.subarray(0, -4))).toBe('more');
    expect(judge(list)).toBe('no');
  });
});
