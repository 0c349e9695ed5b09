import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder as texts, by their paths from there. */
export function textsBelow(
  root: string,
  folder = '',
  found: Record<string, string> = {},
): Record<string, string> {
  for (const name of readdirSync(join(root, folder))) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) textsBelow(root, path, found);
    else found[path] = readFileSync(join(root, path), 'utf8');
  }
  return found;
}
