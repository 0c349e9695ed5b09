import fc from 'fast-check';
import type { FileFacts, Reader } from '../../../src/packages/index.ts';

/**
 * What a reader says of an executable file whose bytes come in pieces of these lengths, over and over. Throws where
 * the reader doesn't want it. Every piece is overwritten after it was given, as the tar's buffers are.
 */
export async function feed(
  reader: Reader,
  path: string,
  bytes: Buffer,
  lengths: readonly number[] = [65_536],
): Promise<FileFacts | null> {
  const file = { path, bytes: bytes.length, executable: true };
  if (!reader.wants(file)) throw new Error(`${reader.id} does not want ${path}`);
  const reading = reader.open(file);
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] as number;
    const piece = Buffer.from(bytes.subarray(at, at + length));
    reading.push(piece);
    piece.fill(0x78);
    at += length;
  }
  return reading.end();
}

/** Lengths of pieces, none of them too short for megabytes to go by in time. */
export const lengths = (least: number) =>
  fc.array(fc.integer({ min: least, max: 70_000 }), { minLength: 1, maxLength: 6 });

/** The bytes of a file cut off somewhere, with some bits turned over. */
export function damaged(bytes: Buffer, around?: { from: number; to: number }): fc.Arbitrary<Buffer> {
  const place = fc.integer({ min: around?.from ?? 0, max: (around?.to ?? bytes.length) - 1 });
  const bits = fc.array(fc.tuple(place, fc.nat({ max: 7 })), { maxLength: 8 });
  const end = fc.oneof(fc.constant(bytes.length), place);
  return fc.tuple(bits, end).map(([flips, cut]) => {
    const copy = Buffer.from(bytes.subarray(0, cut));
    for (const [at, bit] of flips) if (at < copy.length) copy[at] = (copy[at] as number) ^ (1 << bit);
    return copy;
  });
}
