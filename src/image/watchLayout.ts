import { type FSWatcher, watch } from 'node:fs';
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderSource } from './blob/folderSource.ts';
import type { BlobLibrary } from './blob/library.ts';
import { digestHex } from './digest.ts';

export interface LayoutWatch {
  /** Resolves when the blobs that were begun are read. What was missed, `weighLayout` reads. Never rejects. */
  stop(): Promise<void>;
}

/**
 * Reads each blob of `directory/blobs/sha256` once it is there under its final name, so that hashing goes on while the
 * rest is still exported. Exporters write blobs elsewhere and rename them (containerd's content store), so that a
 * blob with its digest for a name is whole. Damage is not reported here but by `weighLayout`.
 *
 * With `truncate` a blob that was read gives way to an empty file, which saves the disk the size of the image. It is
 * safe for folders that only this gate reads: the exporter looks at nothing but the name afterwards, and the file
 * is replaced by renaming, so that whoever has it open still sees the whole.
 */
export function watchLayout(directory: string, library: BlobLibrary, truncate: boolean): LayoutWatch {
  const folder = join(directory, 'blobs', 'sha256');
  const source = folderSource(directory);
  const begun = new Map<string, Promise<void>>();

  const take = async (digest: string): Promise<void> => {
    const size = await source.size(digest);
    if (!size || (await library.holds(digest, size))) return;
    const blob = await library.read(source, digest, 'gzip');
    if (truncate && blob.layer !== null) await replaceByEmpty(join(folder, digestHex(digest)));
  };
  const see = (name: string | null) => {
    const digest = name !== null && /^[0-9a-f]{64}$/.test(name) ? `sha256:${name}` : null;
    if (digest === null || begun.has(digest)) return;
    begun.set(
      digest,
      take(digest).catch(() => {}),
    );
  };

  const starting = begin(folder, see);
  return {
    async stop() {
      (await starting)?.close();
      await Promise.all(begun.values());
    },
  };
}

/** Watches the folder (made if need be) and looks at what is in it already. Null where the disk can't be watched. */
async function begin(folder: string, see: (name: string | null) => void): Promise<FSWatcher | null> {
  try {
    await mkdir(folder, { recursive: true });
    const watcher = watch(folder, (_event, name) => see(name));
    watcher.on('error', () => watcher.close());
    for (const name of await readdir(folder)) see(name);
    return watcher;
  } catch {
    return null;
  }
}

async function replaceByEmpty(path: string): Promise<void> {
  const before = await stat(path);
  const empty = `${path}.weighed`;
  await writeFile(empty, '', { mode: before.mode });
  await rename(empty, path);
}
