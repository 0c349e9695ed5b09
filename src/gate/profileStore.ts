import { join } from 'node:path';
import envPaths from 'env-paths';
import { openProfileStore, type ProfileStore } from '../image/index.ts';
import type { CacheOptions } from '../nouns/index.ts';

/**
 * Runs `work` with the profiles of earlier runs, and brings them back below their size afterwards. Without a folder
 * in `cache` they are in the user's cache folder; with `maxBytes` Infinity none is removed. What goes wrong with the disk is a warning of the store.
 */
export async function withProfileStore<T>(
  cache: CacheOptions,
  work: (store: ProfileStore) => Promise<T>,
): Promise<T> {
  const directory = cache.directory ?? join(envPaths('size-gate', { suffix: '' }).cache, 'profiles');
  const store = await openProfileStore({ directory, maxBytes: cache.maxBytes });
  try {
    return await work(store);
  } finally {
    await store.trim();
  }
}
