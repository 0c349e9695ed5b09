import type { FileHandle } from 'node:fs/promises';
import { readRange } from '../blob/readRange.ts';
import { maxArchiveEntries, maxJsonBytes } from '../limits.ts';
import type { TarEntry } from '../tar/entry.ts';
import { TarParser } from '../tar/parser.ts';
import { entryPath } from '../tar/path.ts';
import { unreadable } from '../unreadable.ts';
import { type ArchiveContents, archivePath, linkedPath, resolveLinks } from './contents.ts';

interface Place {
  readonly offset: number;
  readonly bytes: number;
}

/** Bytes read per header while walking: a header and a small file behind it. */
const stepBytes = 16 * 1024;

/**
 * An uncompressed archive in a file. Only the headers are read, by seeking from one to the next; blobs are read when
 * asked for. Throws `image-archive-damaged` where the archive is cut short or its headers are wrong.
 */
export async function indexedArchive(file: FileHandle, size: number): Promise<ArchiveContents> {
  const { files, links } = await walk(file, size);
  const find = (name: string) => files.get(resolveLinks(links, archivePath(name))) ?? null;
  const read = async (place: Place, use: (chunk: Buffer) => Promise<void> | null) => {
    const done = await readRange(file, place.offset, place.bytes, use);
    if (done !== place.bytes) throw cutShort();
  };
  return {
    what: 'the archive',
    has: (path) => find(path) !== null,
    size: async (name) => find(name)?.bytes ?? null,
    digestOf: () => null,
    async read(name, use) {
      const place = find(name);
      if (place === null) throw unreadable('image-blob-missing', 'a blob is missing from the archive');
      await read(place, use);
    },
    async text(path) {
      const place = find(path);
      if (place === null || place.bytes > maxJsonBytes) return null;
      const pieces: Buffer[] = [];
      await read(place, (chunk) => {
        pieces.push(Buffer.from(chunk));
        return null;
      });
      return Buffer.concat(pieces).toString('utf8');
    },
  };
}

async function walk(file: FileHandle, size: number) {
  const files = new Map<string, Place>();
  const links = new Map<string, string>();
  const parser: TarParser = new TarParser({
    entry(entry: TarEntry) {
      const path = entryPath(entry.name);
      links.delete(path);
      files.delete(path);
      if (entry.kind === 'file') files.set(path, { offset: parser.offset, bytes: entry.dataBytes });
      if (entry.kind === 'symlink' || entry.kind === 'hardlink') {
        links.set(path, linkedPath(path, entry.linkName, entry.kind === 'symlink'));
      }
      if (files.size + links.size > maxArchiveEntries) throw tooMany();
      return null;
    },
  });
  const buffer = Buffer.alloc(stepBytes);
  while (!parser.ended && parser.offset < size) {
    const { bytesRead } = await file.read(buffer, 0, stepBytes, parser.offset);
    if (bytesRead === 0) break;
    parser.push(buffer.subarray(0, bytesRead));
    if (parser.skippable > 0) parser.skip(Math.min(parser.skippable, Math.max(0, size - parser.offset)));
  }
  parser.finish();
  return { files, links };
}

function tooMany(): Error {
  return unreadable('image-layer-hostile', `the archive holds more than ${maxArchiveEntries} files`);
}

function cutShort(): Error {
  return unreadable('image-archive-damaged', 'the archive is cut short');
}
