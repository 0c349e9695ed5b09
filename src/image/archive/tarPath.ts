import { entryPath } from '../tar/path.ts';

/** A path of `manifest.json` as the archive's entries are named: normalised, one character per byte of UTF-8. */
export function tarPath(path: string): string {
  return entryPath(Buffer.from(path, 'utf8').toString('latin1'));
}
