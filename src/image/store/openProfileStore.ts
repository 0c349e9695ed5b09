import { resolve } from 'node:path';
import { DiskStore } from './diskStore.ts';
import { noStore, type ProfileStore } from './profileStore.ts';
import { unwritable } from './unwritable.ts';

/** Below these nothing can be kept, and Node 20's recursive mkdir never returns there (seen with 20.20). */
const kernelFolders = /^\/(proc|sys)(\/|$)/;

/**
 * The profiles in `directory` (made when something is first written). A null directory or `maxBytes` 0 gives a store
 * that remembers nothing. Never throws because of the disk: see `ProfileStore`.
 */
export async function openProfileStore(options: {
  readonly directory: string | null;
  /** The most that the profiles may take on disk, in bytes; Infinity where this run must not remove any. */
  readonly maxBytes: number;
}): Promise<ProfileStore> {
  if (options.directory === null || options.maxBytes <= 0) return noStore();
  if (kernelFolders.test(resolve(options.directory))) {
    const store = noStore();
    store.warn(unwritable(null));
    return store;
  }
  // Loaded only where it is used, because it costs more than all the rest of the start-up.
  const { default: cacache } = await import('cacache');
  return new DiskStore(cacache, options.directory, options.maxBytes);
}
