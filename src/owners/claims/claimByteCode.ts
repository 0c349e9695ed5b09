import type { ImageFileSystem } from '../types.ts';
import { none } from './applyClaims.ts';

/** Byte code as Python writes it (PEP 3147): `__pycache__/x.cpython-311.opt-1.pyc`, made of `x.py`. */
const byteCode = /^((?:.*\/)?)__pycache__\/([^/.]+)\.[^/]*\.pyc$/;

/**
 * Gives byte code to the owner of its source. No list names it: Debian's packages compile theirs while they are
 * installed (py3compile).
 */
export function claimByteCode(fs: ImageFileSystem, ownerOfFile: Int32Array): void {
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    if (ownerOfFile[file] !== none) continue;
    const path = fs.files[file]?.paths[0] ?? '';
    if (path.endsWith('.pyc')) ownerOfFile[file] = ownerOfSource(fs, path, ownerOfFile);
  }
}

function ownerOfSource(fs: ImageFileSystem, path: string, ownerOfFile: Int32Array): number {
  const found = byteCode.exec(path);
  const source = found ? fs.find(`${found[1]}${found[2]}.py`) : null;
  return source === null ? none : (ownerOfFile[source] ?? none);
}
