import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inflated } from '../../../src/image/archive/inflated.ts';
import { pieces } from '../support/scratch.ts';
import { writeTar } from '../support/tarWriter.ts';

const tar = writeTar([{ name: 'a', data: Buffer.alloc(500_000, 'a') }]);
const canFree = Reflect.has(ArrayBuffer.prototype, 'transfer');

describe('the bytes of an archive', () => {
  it('are freed once read, so that V8 need not look for them', async () => {
    const given: Buffer[] = [];
    async function* stream() {
      for await (const piece of pieces(tar, 65_536)) {
        given.push(piece);
        yield piece;
      }
    }
    const lengths: number[] = [];
    for await (const chunk of inflated(stream())) lengths.push(chunk.length);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(tar.length);
    // The first decides what the archive is, and goes as garbage does.
    const left = given.slice(1).filter(({ length }) => length > 0);
    expect(left).toHaveLength(canFree ? 0 : given.length - 1);
  });

  it('are left alone where they share their memory with others', async () => {
    const whole = Buffer.from(tar);
    async function* stream() {
      for (let at = 0; at < whole.length; at += 16_384) yield whole.subarray(at, at + 16_384);
    }
    for await (const chunk of inflated(stream())) expect(chunk.length).toBeGreaterThan(0);
    expect(whole.equals(tar)).toBe(true);
  });

  it('are whole when they come compressed', async () => {
    const out: Buffer[] = [];
    for await (const chunk of inflated(pieces(gzipSync(tar), 1000))) out.push(Buffer.from(chunk));
    expect(Buffer.concat(out).equals(tar)).toBe(true);
  });
});
