import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inflatedStream } from '../../src/image/blob/inflatedStream.ts';
import { createInflater } from '../../src/image/blob/inflater.ts';
import { PortableZstd } from '../../src/image/blob/portableZstd.ts';
import { sniff } from '../../src/image/blob/sniff.ts';
import { chunkSize } from '../../src/image/blob/zstd.ts';
import { ZstdFrames } from '../../src/image/blob/zstdFrames.ts';
import { codesOf, pieces } from './support/scratch.ts';
import { writeTar } from './support/tarWriter.ts';
import { skippableFrame, storeZstd } from './support/zstdWriter.ts';

const damaged = ['image-blob-damaged'];
const text = (words: string) => Buffer.from(words);

/** Decompressed in pieces of `step` bytes, by the pushing and by the pulling way, which must agree. */
async function inflate(kind: 'gzip' | 'zstd', data: Buffer, step = 10): Promise<string> {
  let pushed = '';
  const inflater = createInflater(kind, (chunk) => {
    pushed += chunk.toString('latin1');
  });
  for await (const piece of pieces(data, step)) await inflater.write(piece);
  await inflater.end();
  let pulled = '';
  for await (const chunk of inflatedStream(kind, pieces(data, step))) pulled += chunk.toString('latin1');
  expect(pulled).toBe(pushed);
  return pushed;
}

/** The same by the decoder in JavaScript, whatever this Node has. */
function portable(data: Buffer, step: number): string {
  let out = '';
  const frames = new ZstdFrames();
  const decoder = new PortableZstd((chunk) => {
    out += chunk.toString('latin1');
  });
  for (let at = 0; at < data.length; at += step) {
    for (const piece of frames.split(data.subarray(at, at + step))) decoder.push(piece);
  }
  frames.finish();
  return out;
}

describe('decompressing', () => {
  const frames = Buffer.concat([
    skippableFrame(text('first')),
    storeZstd(text('hello ')),
    skippableFrame(text('')),
    storeZstd(text('')),
    storeZstd(text('world')),
    skippableFrame(text('table of contents')),
  ]);

  it.each([1, 2, 3, 5, 7, 1000])('reads zstd of several frames in pieces of %d bytes', async (step) => {
    expect(await inflate('zstd', frames, step)).toBe('hello world');
    expect(portable(frames, step)).toBe('hello world');
  });

  it.each(['gzip', 'zstd'] as const)('frees a whole piece of %s once it was looked at', async (kind) => {
    const data = Buffer.from(Array.from({ length: 400_000 }, (_, i) => (i * i) % 251));
    const seen: Buffer[] = [];
    const kept: Buffer[] = [];
    const inflater = createInflater(kind, (piece) => {
      seen.push(Buffer.from(piece));
      kept.push(piece);
    });
    await inflater.write(kind === 'gzip' ? gzipSync(data) : storeZstd(data));
    await inflater.end();
    expect(Buffer.concat(seen).equals(data)).toBe(true);
    const isWhole = (_: Buffer, i: number) => seen[i]?.length === chunkSize;
    const whole = kept.filter(isWhole);
    expect(whole.length).toBeGreaterThan(1);
    const canFree = Reflect.has(ArrayBuffer.prototype, 'transfer');
    if (canFree) expect(whole.filter(({ length }) => length > 0)).toEqual([]);
  });

  it.each([1, 30, 1000])('reads gzip of several members in pieces of %d bytes', async (step) => {
    const members = Buffer.concat([gzipSync('hello '), gzipSync(''), gzipSync('world')]);
    expect(await inflate('gzip', members, step)).toBe('hello world');
  });

  it('reads what was really compressed', async () => {
    // Level 19, with content size and checksum: 'size gate ' 400 times.
    const real = Buffer.from('KLUv/WSgDo0AAFBzaXplIGdhdGUgAQCTr1+QDDg9RQ==', 'base64');
    expect(await inflate('zstd', real, 9)).toBe('size gate '.repeat(400));
    expect(portable(Buffer.concat([real, real]), 9)).toBe('size gate '.repeat(800));
  });

  it('joins frames of any sizes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        (parts, step) => {
          const data = Buffer.concat(parts.map(storeZstd));
          expect(portable(data, step)).toBe(
            Buffer.concat(parts.map((part) => Buffer.from(part))).toString('latin1'),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['gzip', gzipSync('hello').subarray(0, 12)],
    ['gzip', Buffer.concat([gzipSync('hello'), gzipSync('world').subarray(0, 5)])],
    ['zstd', storeZstd(text('hello')).subarray(0, 12)],
    ['zstd', Buffer.concat([storeZstd(text('hello')), storeZstd(text('world')).subarray(0, 5)])],
    ['zstd', Buffer.concat([storeZstd(text('hello')), text('garbage')])],
  ] as const)('refuses %s that is cut short or followed by something else', async (kind, data) => {
    expect(await codesOf(() => inflate(kind, data, 1000))).toEqual(damaged);
  });

  it('refuses zstd that asks for gigabytes of memory', async () => {
    const greedy = storeZstd(text('x'));
    greedy[5] = 0xff;
    expect(await codesOf(() => inflate('zstd', greedy))).toEqual(['image-unsupported']);
  });

  it('hands on what the output throws', async () => {
    for (const [kind, data] of [
      ['gzip', gzipSync('x')],
      ['zstd', storeZstd(text('x'))],
    ] as const) {
      const inflater = createInflater(kind, () => {
        throw new RangeError('enough');
      });
      await expect(inflater.write(data).then(() => inflater.end())).rejects.toThrow('enough');
    }
  });
});

describe('sniff', () => {
  it.each([
    ['tar', writeTar([{ name: 'a' }])],
    ['tar', writeTar([{ name: '{"manifests":[]}' }])],
    ['tar', writeTar([])],
    ['tar', Buffer.alloc(0)],
    ['gzip', gzipSync('')],
    ['zstd', storeZstd(text(''))],
    ['zstd', skippableFrame(text(''))],
    ['json', text(' \n{"a":1}')],
    ['json', text('[1]')],
    ['other', text('hello')],
    ['other', text(' ')],
  ])('tells %s', (kind, data) => {
    expect(sniff(data.subarray(0, 512))).toBe(kind);
  });
});
