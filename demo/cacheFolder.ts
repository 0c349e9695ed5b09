import { join } from 'node:path';
import envPaths from 'env-paths';

/** The demo's folder among the user's caches: the private engine, its images, and the compiled test tools. */
export function cacheFolder(): string {
  return join(envPaths('size-gate', { suffix: '' }).cache, 'demo');
}
