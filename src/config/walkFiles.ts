import { readdirSync } from 'node:fs';
import { isOffLimits } from './offLimits.ts';

/**
 * All files under a folder but those inside node_modules, vendor and .git. Relative, with forward slashes, in
 * no order. Links are listed and not followed; folders that can't be read are left out.
 */
export function walkFiles(root: string): string[] {
  const files: string[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(`${root}/${folder}`)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) files.push(path);
      else if (!isOffLimits(`${path}/`)) pending.push(path);
    }
  }
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
