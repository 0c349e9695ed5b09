import { realpathSync } from 'node:fs';

/** Where a path leads after all links; the path itself where that can't be told. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
