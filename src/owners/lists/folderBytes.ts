import type { FolderBytes } from '../../nouns/index.ts';
import { compareText } from '../candidates.ts';
import type { FolderTree } from '../folderTree.ts';
import type { LiveFile } from '../types.ts';

/** Folders with less than this part of the image are left out. */
const leastPart = 1 / 400;
const mostFolders = 300;

/** The folders that matter, the root first, then by bytes; a folder always comes after the one it is in. */
export function folderBytes(files: readonly LiveFile[], tree: FolderTree): readonly FolderBytes[] {
  const bytes = new Float64Array(tree.size);
  const counts = new Float64Array(tree.size);
  files.forEach((file, index) => {
    const folder = tree.ofFile[index] as number;
    bytes[folder] = (bytes[folder] as number) + file.bytes;
    counts[folder] = (counts[folder] as number) + 1;
  });
  // Parents have smaller numbers, so that backwards each folder is complete before it is added to its parent.
  for (let folder = tree.size - 1; folder > 0; folder -= 1) {
    const parent = tree.parents[folder] as number;
    bytes[parent] = (bytes[parent] as number) + (bytes[folder] as number);
    counts[parent] = (counts[parent] as number) + (counts[folder] as number);
  }
  const least = Math.max(1, (bytes[0] as number) * leastPart);
  return tree.paths
    .map((path, folder) => ({ path, bytes: bytes[folder] as number, files: counts[folder] as number }))
    .filter((each) => each.path === '' || each.bytes >= least)
    .sort((a, b) => b.bytes - a.bytes || compareText(a.path, b.path))
    .slice(0, mostFolders);
}
