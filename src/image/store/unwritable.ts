import type { Problem } from '../../nouns/index.ts';

/** The one warning of a cache that can't be written: the run is right without it. */
export function unwritable(error: unknown): Problem {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  return {
    code: 'profile-cache-unwritable',
    message: `the cache of layer profiles can't be written${code === null ? '' : ` (${code})`}; this run is right, the next one will be slower`,
    fix: 'name a writable folder with free space, or turn the cache off: cache.max-size: 0B',
  };
}
