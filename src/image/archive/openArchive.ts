import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { BlobLibrary, LibraryOptions } from '../blob/library.ts';
import { sniff } from '../blob/sniff.ts';
import { readChunkBytes } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import type { ArchiveContents } from './contents.ts';
import { indexedArchive } from './indexedArchive.ts';
import { inflated } from './inflated.ts';
import { streamedArchive } from './streamedArchive.ts';

/** The buffers of a stream are given away: their memory is freed as soon as they are read. */
export type ArchiveSource =
  | { readonly file: string }
  | { readonly stream: AsyncIterable<Uint8Array> | Readable };

/**
 * Opens an archive, hands its contents to `use`, and closes it. A file that is a plain tar is read by seeking; a
 * stream, a pipe and a compressed file are read once from beginning to end. Throws `image-not-found`, `image-not-recognised`, or
 * what reading throws.
 */
export async function withArchive<T>(
  source: ArchiveSource,
  library: BlobLibrary,
  options: LibraryOptions,
  use: (contents: ArchiveContents) => Promise<T>,
): Promise<T> {
  if ('stream' in source) {
    return use(await streamedArchive(inflated(source.stream), library, options));
  }
  const file = await open(source.file, 'r').catch((cause: unknown) => {
    throw unreadable('image-not-found', 'the archive can not be opened', { cause });
  });
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw notRecognised();
    if (!stats.isFile()) {
      // A pipe can't be read twice, nor from the middle. It gives 64 KiB at a time, whatever is asked for.
      const stream = file.createReadStream({ highWaterMark: 65_536, autoClose: false });
      return await use(await streamedArchive(inflated(stream), library, options));
    }
    const head = Buffer.alloc(512);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    const kind = sniff(head.subarray(0, bytesRead));
    if (kind === 'tar') return await use(await indexedArchive(file, stats.size));
    if (kind === 'json' || kind === 'other') throw notRecognised();
    const stream = createReadStream(source.file, { highWaterMark: readChunkBytes });
    return await use(await streamedArchive(inflated(stream), library, options));
  } finally {
    await file.close();
  }
}

function notRecognised(): Error {
  return unreadable('image-not-recognised', 'the file is no image archive', {
    expected: 'what `docker save` writes, or an OCI image layout as a tar; plain, gzip or zstd',
  });
}
