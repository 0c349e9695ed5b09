import { randomUUID } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { GateError } from '../nouns/index.ts';
import { systemReason } from './systemReason.ts';

/**
 * Writes a file whole or not at all: a reader never sees half of it, and a full disk leaves the old one in place.
 * Folders on the way are made. Something that is no regular file (`/dev/stdout`, a pipe) is written to as it is,
 * because replacing it would destroy it.
 * @param what the file in words, for the message
 * @throws GateError when it can't be written.
 */
export async function writeWhole(file: string, text: string, what: string): Promise<void> {
  try {
    await makeFolder(dirname(file));
    const found = await stat(file).catch(() => null);
    if (found && !found.isFile()) await writeFile(file, text);
    else await replace(found ? await realpath(file) : file, text);
  } catch (cause) {
    throw new GateError(
      {
        code: 'output-unwritable',
        message: `${what} could not be written to ${file}: ${systemReason(cause)}`,
        fix: 'name a file in a folder that can be written, on a disk with room',
      },
      { cause },
    );
  }
}

/** Not by mkdir's own `recursive`, which never ends in a folder that can't have any, such as /proc. */
async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder).catch((error: NodeJS.ErrnoException) => error);
  if (made === undefined || made.code === 'EEXIST') return;
  if (made.code !== 'ENOENT' || dirname(folder) === folder) throw made;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

/** The new file is written beside the old one, and takes its place when all of it is on the disk. */
async function replace(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
