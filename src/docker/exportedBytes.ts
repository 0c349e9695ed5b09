import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Counts the bytes that an export into a layout folder has written so far. BuildKit's progress does not tell: each
 * blob grows in `ingest/<name>/data` and is then moved away, so the largest size seen of each is summed up.
 */
export function exportedBytes(layout: string): () => number {
  const seen = new Map<string, number>();
  return () => {
    for (const name of names(join(layout, 'ingest'))) {
      seen.set(name, Math.max(seen.get(name) ?? 0, sizeOf(join(layout, 'ingest', name, 'data'))));
    }
    return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0);
  };
}

function names(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
