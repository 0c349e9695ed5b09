import { lstatSync } from 'node:fs';

/** True where a path has something, a link to nothing included: what is broken must be said, and not overlooked. */
export function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
