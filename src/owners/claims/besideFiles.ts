import type { ImageFileSystem } from '../types.ts';
import { none } from './applyClaims.ts';

/** Byte code of `x.py` as Python writes it (PEP 3147): `__pycache__/x.cpython-311.opt-1.pyc`. */
const byteCode = /^(.*)__pycache__\/([^/.]+)\.[^/]*\.pyc$/;

/** Whatever dpkg keeps of a package: `curl.postinst`. */
const dpkgFile = /^((?:.*\/)?info\/[^/]+)\.[^/.]+$/;

/**
 * Gives files to the owner of the one they were made from or belong to: byte code to that of its source, dpkg's
 * scripts and sums to that of the list beside them. Databases don't name these.
 */
export function besideFiles(
  fs: ImageFileSystem,
  stems: ReadonlyMap<string, number>,
  ownerOfFile: Int32Array,
): void {
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    if (ownerOfFile[file] !== none) continue;
    const path = fs.files[file]?.paths[0] ?? '';
    if (path.endsWith('.pyc')) ownerOfFile[file] = ownerOfSource(fs, path, ownerOfFile);
    else if (stems.size > 0 && path.includes('info/')) {
      ownerOfFile[file] = stems.get(dpkgFile.exec(path)?.[1] ?? '') ?? none;
    }
  }
}

function ownerOfSource(fs: ImageFileSystem, path: string, ownerOfFile: Int32Array): number {
  const found = byteCode.exec(path);
  const source = found ? fs.find(`${found[1]}${found[2]}.py`) : null;
  return source === null ? none : (ownerOfFile[source] ?? none);
}
