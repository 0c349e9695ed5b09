import type { FileHandle } from 'node:fs/promises';
import { readChunkBytes } from '../limits.ts';

/**
 * Reads `length` bytes of a file from `offset` on and gives them to `use` in large pieces; the next piece is read while
 * this one is used. `use` may return a promise to keep the piece's memory. Returns how many bytes there were, which
 * is less than `length` where the file ends early. Rejects with what reading or `use` throws.
 */
export async function readRange(
  file: FileHandle,
  offset: number,
  length: number,
  use: (chunk: Buffer) => Promise<void> | null,
): Promise<number> {
  const size = Math.min(readChunkBytes, Math.max(length, 1));
  const buffers = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(length > size ? size : 0)] as const;
  let done = 0;
  let turn = 0;
  const readInto = (which: number, from: number) =>
    file.read(buffers[which % 2] as Buffer, 0, Math.min(size, length - from), offset + from);
  let reading = length > 0 ? readInto(0, 0) : null;
  while (reading !== null) {
    const { bytesRead } = await reading;
    if (bytesRead === 0) return done;
    done += bytesRead;
    const chunk = (buffers[turn % 2] as Buffer).subarray(0, bytesRead);
    turn += 1;
    reading = done < length ? readInto(turn, done) : null;
    // A failing `use` leaves a read under way, whose outcome then matters to nobody.
    reading?.catch(() => {});
    const busy = use(chunk);
    if (busy !== null) await busy;
  }
  return done;
}
