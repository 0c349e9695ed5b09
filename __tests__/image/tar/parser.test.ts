import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TarEntry } from '../../../src/image/tar/entry.ts';
import { TarParser } from '../../../src/image/tar/parser.ts';
import { codesOf } from '../support/scratch.ts';
import { meta, paxData, type TarSpec, withChecksum, writeTar } from '../support/tarWriter.ts';

/** All entries with their data, read in pieces of `step` bytes. */
function read(tar: Buffer, step = tar.length || 1): (TarEntry & { data: string })[] {
  const found: (TarEntry & { data: string })[] = [];
  const parser = new TarParser({
    entry(entry) {
      const one = { ...entry, data: '' };
      found.push(one);
      return (chunk) => {
        one.data += chunk.toString('latin1');
      };
    },
  });
  for (let at = 0; at < tar.length; at += step) parser.push(tar.subarray(at, at + step));
  parser.finish();
  return found;
}

const file = (name: string, text = 'x', more: Partial<TarSpec> = {}): TarSpec => ({
  name,
  data: Buffer.from(text),
  ...more,
});
const bytes = (text: string) => Buffer.from(text, 'latin1');
const broken = ['image-layer-damaged'];

describe('names', () => {
  it('reads the ustar prefix', () => {
    expect(read(writeTar([file('a/b/c', 'x', { naming: 'prefix' })]))[0]?.name).toBe('a/b/c');
  });

  it('does not take the times of a GNU header for a prefix', () => {
    const old = file('name', 'x', { naming: 'gnu', patch: [{ at: 345, bytes: bytes('12345670123\0') }] });
    expect(read(writeTar([old]))[0]?.name).toBe('name');
  });

  it.each(['pax', 'gnu'] as const)('reads names of 20,000 bytes (%s)', (naming) => {
    const name = 'd/'.repeat(900) + 'n'.repeat(18_200);
    const entry = read(writeTar([file(name, 'x', { naming }), file('next')]));
    expect(entry.map((each) => each.name)).toEqual([name, 'next']);
  });

  it.each(['pax', 'gnu'] as const)('reads long link targets (%s)', (naming) => {
    const link = 't'.repeat(5000);
    expect(read(writeTar([{ name: 'l', type: '2', link, naming }]))[0]?.linkName).toBe(link);
  });

  it('refuses names of more than 1 MiB before it holds them', async () => {
    const tar = writeTar([{ name: 'l', type: 'L', size: 2 ** 20 + 1 }], false);
    expect(await codesOf(() => read(tar))).toEqual(['image-layer-hostile']);
  });

  it('reads a name of 100 bytes without an end', () => {
    expect(read(writeTar([file('n'.repeat(100))]))[0]?.name).toBe('n'.repeat(100));
  });

  it('keeps bytes that are not UTF-8 apart', () => {
    const names = read(writeTar([file('\xff'), file('\xfe')])).map((each) => each.name);
    expect(names).toEqual(['\xff', '\xfe']);
  });

  it('lets PAX records of one entry end with it', () => {
    const names = read(writeTar([file('p'.repeat(120)), file('q')])).map((each) => each.name);
    expect(names).toEqual(['p'.repeat(120), 'q']);
  });

  it('drops global PAX records, as engines do', () => {
    const tar = Buffer.concat([
      ...meta('g', paxData({ path: 'all', size: '999' })),
      writeTar([file('one', 'abc')]),
    ]);
    expect(read(tar)).toMatchObject([{ name: 'one', size: 3, data: 'abc' }]);
  });

  it.each(['9 path=a', '6 path=ab\n', '12 =nothing\n', '99999999999 a=b\n', 'x a=b\n', '8 path=\0\n'])(
    'refuses the malformed PAX record %j',
    async (record) => {
      expect(
        await codesOf(() => read(Buffer.concat([...meta('x', bytes(record)), writeTar([file('a')])]))),
      ).toEqual(broken);
    },
  );
});

describe('sizes', () => {
  it('reads base-256', () => {
    expect(read(writeTar([file('a', 'abc', { base256: true })]))[0]?.size).toBe(3);
  });

  it('lets a PAX size win over the header', () => {
    const spec = file('a', 'abcdef', { pax: { size: '6' }, size: 1 });
    expect(read(writeTar([spec, file('b')]))).toMatchObject([{ size: 6, data: 'abcdef' }, { name: 'b' }]);
  });

  it.each(['-1', '1.5', '99999999999999999', 'ten', ' 6'])('refuses the PAX size %j', async (size) => {
    expect(await codesOf(() => read(writeTar([file('a', '', { pax: { size } })])))).toEqual(broken);
  });

  it.each([
    ['a negative base-256 size', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['a size of 2^64', [0x80, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['digits that are none', [0x39, 0x39, 0x39, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ])('refuses %s', async (_what, size) => {
    const tar = writeTar([file('a', '', { patch: [{ at: 124, bytes: Buffer.from(size) }] })]);
    expect(await codesOf(() => read(tar))).toEqual(broken);
  });

  it('takes no data after links, folders and devices, whatever their size says', () => {
    const specs = ['1', '2', '3', '4', '5', '6'].map(
      (type): TarSpec => ({ name: type, type, link: 't', size: 4096 }),
    );
    expect(read(writeTar([...specs, file('end')])).map((each) => [each.name, each.size])).toEqual([
      ...specs.map((spec) => [spec.name, 0]),
      ['end', 1],
    ]);
  });

  it('skips the data of unknown types and counts nothing', () => {
    expect(read(writeTar([file('v', 'volume', { type: 'V' }), file('end')]))).toMatchObject([
      { kind: 'other', size: 0 },
      { name: 'end', size: 1 },
    ]);
  });

  it('counts a contiguous file (7) and an old one (NUL), whose trailing slash makes a folder', () => {
    const specs = [
      file('c', 'abc', { type: '7' }),
      file('o', 'ab', { type: '\0' }),
      { name: 'd/', type: '\0' },
    ];
    expect(read(writeTar(specs)).map((each) => [each.kind, each.size])).toEqual([
      ['file', 3],
      ['file', 2],
      ['directory', 0],
    ]);
  });
});

describe('sparse files', () => {
  const real = (size: number, more: boolean) => [
    { at: 482, bytes: Buffer.from([more ? 1 : 0]) },
    { at: 483, bytes: bytes(`${size.toString(8).padStart(11, '0')}\0`) },
  ];

  it('counts the real size of an old GNU sparse file', () => {
    const spec = file('s', 'data', { type: 'S', patch: real(1_000_000, false) });
    expect(read(writeTar([spec, file('end')]))).toMatchObject([
      { kind: 'file', size: 1_000_000, dataBytes: 4, data: 'data' },
      { name: 'end' },
    ]);
  });

  it('skips the blocks in which an old sparse map goes on', () => {
    const more = Buffer.alloc(512);
    more[504] = 1;
    const spec = file('s', '', { type: 'S', size: 4, patch: real(5000, true) });
    const tar = Buffer.concat([
      writeTar([spec], false),
      more,
      Buffer.alloc(512),
      Buffer.concat([bytes('data'), Buffer.alloc(508)]),
      writeTar([file('end')]),
    ]);
    expect(read(tar, 100)).toMatchObject([{ size: 5000, data: 'data' }, { name: 'end' }]);
  });

  it.each([
    [
      '0.0',
      {
        'GNU.sparse.size': '7000',
        'GNU.sparse.numblocks': '1',
        'GNU.sparse.offset': '0',
        'GNU.sparse.numbytes': '4',
      },
    ],
    ['0.1', { 'GNU.sparse.size': '7000', 'GNU.sparse.map': '0,4', 'GNU.sparse.name': 'real' }],
    [
      '1.0',
      {
        'GNU.sparse.major': '1',
        'GNU.sparse.minor': '0',
        'GNU.sparse.realsize': '7000',
        'GNU.sparse.name': 'real',
      },
    ],
  ])('counts the real size of a PAX sparse file %s', (version, pax) => {
    const [entry, next] = read(writeTar([file('GNUSparseFile.0/s', 'data', { pax }), file('end')]));
    expect(entry).toMatchObject({
      size: 7000,
      dataBytes: 4,
      name: version === '0.0' ? 'GNUSparseFile.0/s' : 'real',
    });
    expect(next?.name).toBe('end');
  });

  it('takes an unknown sparse version for a plain file', () => {
    const pax = { 'GNU.sparse.major': '2', 'GNU.sparse.minor': '0', 'GNU.sparse.realsize': '7000' };
    expect(read(writeTar([file('s', 'data', { pax })]))[0]?.size).toBe(4);
  });
});

describe('the archive', () => {
  it('accepts a checksum over signed bytes', () => {
    expect(read(writeTar([file('\xe9\xe8', 'x', { signed: true })]))).toHaveLength(1);
  });

  it('refuses a wrong checksum', async () => {
    const tar = writeTar([file('a')]);
    tar[0] = 0x62;
    expect(await codesOf(() => read(tar))).toEqual(broken);
  });

  it('ends at the mark and ignores what follows', () => {
    expect(read(Buffer.concat([writeTar([file('a')]), Buffer.alloc(700, 0xaa)]))).toHaveLength(1);
  });

  it.each([
    ['no mark at all', writeTar([file('a')], false)],
    ['one zero block', Buffer.concat([writeTar([file('a')], false), Buffer.alloc(512)])],
    ['no padding after the last file', writeTar([file('a')], false).subarray(0, 513)],
    ['nothing', Buffer.alloc(0)],
  ])('accepts %s, as engines do', (_what, tar) => {
    expect(read(tar).length).toBe(tar.length === 0 ? 0 : 1);
  });

  it.each([
    ['half a header', writeTar([file('a')]).subarray(0, 300)],
    ['half a file', writeTar([file('a', 'x'.repeat(900))]).subarray(0, 1000)],
    ['half a long name', writeTar([file('n'.repeat(2000))]).subarray(0, 1000)],
    ['a file after one zero block', Buffer.concat([Buffer.alloc(512), writeTar([file('a')])])],
  ])('refuses %s', async (_what, tar) => {
    expect(await codesOf(() => read(tar))).toEqual(broken);
  });

  it('tells where data begins, and may be told to skip it', () => {
    const tar = writeTar([file('a', 'x'.repeat(5000)), file('b', 'y')]);
    const offsets: number[] = [];
    const parser: TarParser = new TarParser({
      entry: () => {
        offsets.push(parser.offset);
        return null;
      },
    });
    let at = 0;
    while (at < tar.length && !parser.ended) {
      parser.push(tar.subarray(at, at + 512));
      parser.skip(parser.skippable);
      at = parser.offset;
    }
    parser.finish();
    expect(offsets).toEqual([512, 512 + 5120 + 512]);
  });

  it('reads the same in pieces of any length', () => {
    const spec = fc.record({
      name: fc.string({ minLength: 1, maxLength: 250, unit: fc.constantFrom('a', '/', '.', 'é') }),
      data: fc.uint8Array({ maxLength: 1500 }),
      naming: fc.constantFrom('pax' as const, 'gnu' as const),
    });
    fc.assert(
      fc.property(fc.array(spec, { maxLength: 5 }), fc.integer({ min: 1, max: 1500 }), (specs, step) => {
        const tar = writeTar(specs);
        const whole = read(tar);
        expect(read(tar, step)).toEqual(whole);
        expect(whole.map((each) => each.name)).toEqual(specs.map((each) => each.name));
        expect(whole.map((each) => each.data)).toEqual(
          specs.map((each) => Buffer.from(each.data).toString('latin1')),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('never fails otherwise than with a GateError', () => {
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 8 }), async (flips) => {
        const tar = writeTar([
          file('n'.repeat(300), 'abc'),
          file('b', 'x', { pax: { size: '1' } }),
          file('c'),
        ]);
        for (const [at, value] of flips) tar[at % tar.length] = value;
        // Checksums made right again, so that what lies behind them is reached.
        for (let at = 0; at + 512 <= tar.length; at += 512) {
          if (tar.toString('latin1', at + 257, at + 262) === 'ustar')
            withChecksum(tar.subarray(at, at + 512), false);
        }
        await codesOf(() => read(tar, 700));
      }),
      { numRuns: 300 },
    );
  });
});
