import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestHex, isDigest } from '../digest.ts';
import { unreadable } from '../unreadable.ts';
import { readRange } from './readRange.ts';
import type { BlobSource } from './source.ts';

/** The blobs of an OCI layout folder: files `blobs/sha256/<hex>`. */
export function folderSource(directory: string): BlobSource {
  const path = (digest: string) => join(directory, 'blobs', 'sha256', digestHex(digest));
  return {
    what: 'the OCI layout',
    async size(digest) {
      if (!isDigest(digest)) return null;
      const found = await stat(path(digest)).catch(() => null);
      return found?.isFile() ? found.size : null;
    },
    read: (digest, use) => readFileWhole(path(digest), use),
  };
}

/** Reads one whole file; the length is what it was when it was opened. */
async function readFileWhole(path: string, use: (chunk: Buffer) => Promise<void> | null): Promise<void> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const read = await readRange(file, 0, size, use);
    if (read !== size) throw unreadable('image-blob-damaged', 'the file became shorter while it was read');
  } finally {
    await file.close();
  }
}
