import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CandidateScan, type Wanted } from '../../../src/packages/elf/candidateScan.ts';
import { elfSegments } from '../../../src/packages/elf/elfSegments.ts';
import { fixture } from '../support/fixture.ts';

/** The head of a big-endian program for a machine of 32 bits, with one segment that can be written and one that can't. */
function bigEndian(): Buffer {
  const head = Buffer.alloc(64 + 2 * 32);
  head.write('\x7fELF\x01\x02', 'latin1');
  head.writeUInt32BE(64, 28);
  head.writeUInt16BE(32, 42);
  head.writeUInt16BE(2, 44);
  for (const [index, [start, size, flags]] of [[0, 500, 5] as const, [500, 70, 6] as const].entries()) {
    const at = 64 + 32 * index;
    head.writeUInt32BE(1, at);
    head.writeUInt32BE(start, at + 4);
    head.writeUInt32BE(size, at + 16);
    head.writeUInt32BE(flags, at + 24);
  }
  return head;
}

describe('elfSegments', () => {
  it('reads heads of both lengths and byte orders', () => {
    expect(elfSegments(bigEndian())).toEqual([
      { start: 0, end: 500, writable: false },
      { start: 500, end: 570, writable: true },
    ]);
    // As readelf -l tells them of the fixture.
    expect(elfSegments(fixture('rust', 'shop.gz').subarray(0, 4096))).toEqual([
      { start: 0, end: 0xd350, writable: false },
      { start: 0xd350, end: 0xd350 + 0x366e0, writable: false },
      { start: 0x43a30, end: 0x43a30 + 0x1af0, writable: true },
      { start: 0x45520, end: 0x45520 + 0x9a8, writable: true },
    ]);
  });

  it('waits for as many bytes as it needs, and no longer', () => {
    const head = bigEndian();
    for (let bytes = 0; bytes < head.length; bytes += 1)
      expect(elfSegments(head.subarray(0, bytes))).toBe('more');
    expect(elfSegments(Buffer.from('\x7fELX'))).toBeNull();
    head.writeUInt32BE(1_000_000, 28);
    expect(elfSegments(head)).toBeNull();
  });
});

describe('CandidateScan', () => {
  /** Finds `ab`, a digit, and so many `c`: what it finds is where and how many. */
  const wanted: Wanted<string> = {
    needles: [Buffer.from('ab'), Buffer.from('AB')],
    maxBytes: 12,
    maxTries: 50,
    judge: (bytes, offset) => {
      if (bytes.length < 3) return 'more';
      const count = (bytes[2] as number) - 0x30;
      if (count < 0 || count > 9) return 'no';
      if (bytes.length < 3 + count) return 'more';
      return bytes.toString('latin1', 3, 3 + count) === 'c'.repeat(count)
        ? { found: `${offset}:${count}` }
        : 'no';
    },
  };

  it('finds the first that holds, however the bytes are cut', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'ab', 'AB', '3', 'ab5cc', 'ab3ccc', 'c', 'x'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (content, cuts) => {
        const scan = new CandidateScan(wanted);
        for (let at = 0, turn = 0; at < content.length; turn += 1) {
          const length = cuts[turn % cuts.length] as number;
          scan.push(Buffer.from(content.slice(at, at + length)));
          at += length;
        }
        const first = [...content.matchAll(/(?:ab|AB)(?:0|3ccc|5ccccc)/g)][0];
        const found = first === undefined ? null : `${first.index}:${first[0][2]}`;
        if ((content.match(/ab/gi) ?? []).length < 50) expect(scan.end()).toBe(found);
      }),
    );
  });

  it('counts places from where its first bytes are', () => {
    const scan = new CandidateScan(wanted, 1000);
    scan.push(Buffer.from('xxab0'));
    expect(scan.end()).toBe('1002:0');
  });

  it('gives up after so many tries', () => {
    const scan = new CandidateScan(wanted);
    scan.push(Buffer.from(`${'abx'.repeat(50)}ab0`));
    expect(scan.end()).toBeNull();
  });
});
