import { statSync } from 'node:fs';

/** True for a regular file, or a link to one; false also for a link in a circle or behind a closed folder. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
