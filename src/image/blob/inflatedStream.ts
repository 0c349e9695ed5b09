import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { PortableZstd } from './portableZstd.ts';
import { chunkSize, damaged, nativeZstd } from './zstd.ts';
import { ZstdFrames } from './zstdFrames.ts';

/** Bytes of zstd decompressed at once in JavaScript. Four bytes may stand for 128 KiB, so that this bounds memory. */
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
  let broken: unknown = null;
  const input = Readable.from(kind === 'gzip' ? chunks : frameData(chunks), { highWaterMark: 1 });
  const output = native();
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

async function* frameData(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const frames = new ZstdFrames();
  for await (const chunk of chunks) for (const { data } of frames.split(chunk)) yield data;
  frames.finish();
}

async function* portable(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const frames = new ZstdFrames();
  let out: Buffer[] = [];
  const decoder = new PortableZstd((piece) => out.push(piece));
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += portableStep) {
      for (const piece of frames.split(chunk.subarray(at, at + portableStep))) decoder.push(piece);
      yield* out;
      out = [];
    }
  }
  frames.finish();
}
