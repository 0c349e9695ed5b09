import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { chunkSize, damaged, nativeZstd } from './zstd.ts';

/** Bytes of zstd decompressed at once by fzstd. Four bytes may stand for 128 KiB, so that this bounds memory. */
const portableStep = 1024;

/**
 * Compressed chunks as uncompressed ones, at the pace at which they are asked for. Rejects with
 * `image-blob-damaged` where the data is wrong or cut short.
 */
export async function* inflatedStream(
  kind: 'gzip' | 'zstd',
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const native = kind === 'gzip' ? () => createGunzip({ chunkSize }) : nativeZstd();
  if (native === null) {
    yield* portable(chunks);
    return;
  }
  const input = Readable.from(chunks, { objectMode: true, highWaterMark: 1 });
  const output = native();
  let broken: unknown = null;
  input.on('error', (error) => {
    broken = error;
    output.destroy(error);
  });
  input.pipe(output);
  try {
    for await (const chunk of output) yield chunk;
  } catch (error) {
    throw broken ?? damaged(kind, error);
  } finally {
    input.destroy();
  }
}

async function* portable(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Uint8Array[] = [];
  const stream = new Decompress((piece) => pieces.push(piece));
  const take = (input: Uint8Array, last: boolean) => {
    try {
      stream.push(input, last);
    } catch (error) {
      throw damaged('zstd', error);
    }
    const done = pieces.map((piece) => Buffer.from(piece.buffer, piece.byteOffset, piece.length));
    pieces = [];
    return done;
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += portableStep) {
      yield* take(chunk.subarray(at, at + portableStep), false);
    }
  }
  yield* take(new Uint8Array(0), true);
}
