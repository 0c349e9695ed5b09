import type { Readable } from 'node:stream';
import { freeMemory } from '../blob/freeMemory.ts';
import { inflatedStream } from '../blob/inflatedStream.ts';
import { sniff } from '../blob/sniff.ts';
import { blockBytes } from '../tar/header.ts';

/**
 * The bytes of an archive that may itself be gzip or zstd, uncompressed. A chunk is gone when the next is asked for.
 * Rejects with `image-blob-damaged`.
 */
export async function* inflated(stream: AsyncIterable<Uint8Array> | Readable): AsyncGenerator<Buffer> {
  const chunks = asBuffers(stream);
  const head = await firstBytes(chunks);
  const kind = sniff(head);
  if (kind !== 'gzip' && kind !== 'zstd') {
    if (head.length > 0) yield head;
    for await (const chunk of chunks) {
      yield chunk;
      freeMemory(chunk);
    }
    return;
  }
  yield* inflatedStream(kind, joined(head, chunks));
}

async function* joined(head: Buffer, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* chunks;
}

async function firstBytes(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  while (length < blockBytes) {
    const next = await chunks.next();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
}

async function* asBuffers(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    if (Buffer.isBuffer(chunk)) yield chunk;
    else if (chunk instanceof Uint8Array) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    else throw new TypeError('a stream of bytes is needed, not of strings or objects');
  }
}
