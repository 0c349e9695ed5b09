import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { GateError } from '../nouns/index.ts';

/**
 * Writes a file whole or not at all: a reader never sees half of it, and a full disk leaves the old one in place.
 * Folders on the way are made. Something that is no regular file (`/dev/stdout`, a pipe) is written to as it is,
 * because replacing it would destroy it.
 * @param what the file in words, for the message
 * @throws GateError when it can't be written.
 */
export async function writeWhole(file: string, text: string, what: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const found = await stat(file).catch(() => null);
    if (found && !found.isFile()) await writeFile(file, text);
    else await writeFileAtomic(file, text);
  } catch (cause) {
    throw new GateError(
      {
        code: 'output-unwritable',
        message: `${what} could not be written to ${file}: ${reason(cause)}`,
        fix: 'name a file in a folder that can be written, on a disk with room',
      },
      { cause },
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EROFS: 'the file system is read-only',
};

function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? (code || 'unknown reason');
}
