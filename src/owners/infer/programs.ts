import type { Candidate } from '../candidates.ts';
import { none } from '../claims/applyClaims.ts';
import { folderName } from '../folderTree.ts';
import type { ImageFileSystem } from '../types.ts';
import { distributionOfProgram, normalName } from './distributions.ts';

/** `usr/local/bin/uvicorn`. */
const program = /^(.*\/)?bin\/([^/]+)$/;

/** `usr/local/lib/python3.11/site-packages` is for `usr/local/bin`. */
const pythonFolder = /^(.*\/)?lib(?:64)?\/(?:python|pypy)[^/]*\/(?:site|dist)-packages$/;

/** Gives programs that nobody owns to the Python package of the same name beside them: pip wrote them both. */
export function claimPrograms(
  fs: ImageFileSystem,
  list: readonly Candidate[],
  ownerOfFile: Int32Array,
): void {
  const byProgram = new Map<string, number>();
  list.forEach(({ type, name, place, known }, index) => {
    if (type !== 'pypi') return;
    const found = pythonFolder.exec(known === 'folder' ? place : folderName(place));
    const key = found && `${found[1] ?? ''}\n${normalName(name)}`;
    if (key !== null && !byProgram.has(key)) byProgram.set(key, index);
  });
  if (byProgram.size === 0) return;
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    if (ownerOfFile[file] !== none) continue;
    const found = program.exec(fs.files[file]?.paths[0] ?? '');
    if (!found) continue;
    const key = `${found[1] ?? ''}\n${distributionOfProgram(found[2] as string)}`;
    ownerOfFile[file] = byProgram.get(key) ?? none;
  }
}
