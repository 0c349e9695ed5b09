import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project's clone: the demo reads its recipes and its example from there, bundled or not. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'examples/sutra-models')) && dirname(folder) !== folder)
    folder = dirname(folder);
  return folder;
}
