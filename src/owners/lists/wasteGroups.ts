import { compareText } from '../candidates.ts';
import { folderName } from '../folderTree.ts';
import type { FoundWaste, ImageFileSystem, WastedFile } from '../types.ts';

const mostListed = 10;

interface Group {
  readonly first: WastedFile;
  folder: string;
  sameContent: boolean;
  bytes: number;
  files: number;
  largest: WastedFile[];
}

/** Wasted files by the layer that brought them and the one that hid them, most bytes first. */
export function wasteGroups(fs: ImageFileSystem): readonly FoundWaste[] {
  const groups = new Map<string, Group>();
  const copies = copiesByPath(fs.wasted);
  for (const wasted of fs.wasted) {
    const key = `${wasted.layer} ${wasted.hiddenBy} ${wasted.how}`;
    let group = groups.get(key);
    if (group === undefined) {
      const folder = folderName(wasted.path);
      group = { first: wasted, folder, sameContent: true, bytes: 0, files: 0, largest: [] };
      groups.set(key, group);
    }
    group.bytes += wasted.bytes;
    group.files += 1;
    group.folder = commonFolder(group.folder, wasted.path);
    group.sameContent = group.sameContent && cameBackTheSame(fs, copies, wasted);
    keepLargest(group.largest, wasted);
  }
  return [...groups.values()]
    .filter(({ bytes }) => bytes > 0)
    .map(toFound)
    .sort((a, b) => b.bytes - a.bytes || a.layer - b.layer || a.hiddenBy - b.hiddenBy);
}

function toFound({ first, folder, sameContent, bytes, files, largest }: Group): FoundWaste {
  const { layer, hiddenBy, how } = first;
  const listed = largest.map((each) => ({ path: each.path, bytes: each.bytes }));
  return { layer, hiddenBy, how, sameContent, folder, bytes, files, largest: listed };
}

/** All wasted copies of paths that have several. */
function copiesByPath(wasted: readonly WastedFile[]): ReadonlyMap<string, readonly WastedFile[]> {
  const copies = new Map<string, WastedFile[]>();
  for (const each of wasted) {
    const known = copies.get(each.path);
    if (known) known.push(each);
    else copies.set(each.path, [each]);
  }
  return copies;
}

/** Whether what overwrote a file has the same bytes: only its owner, mode or time changed. */
function cameBackTheSame(
  fs: ImageFileSystem,
  copies: ReadonlyMap<string, readonly WastedFile[]>,
  file: WastedFile,
): boolean {
  if (file.how !== 'overwritten' || file.crc === null) return false;
  const later = (copies.get(file.path) ?? []).find((each) => each !== file && each.layer === file.hiddenBy);
  const live = fs.find(file.path);
  const next = later ?? (live === null ? undefined : fs.files[live]);
  return next?.layer === file.hiddenBy && next.bytes === file.bytes && next.crc === file.crc;
}

function commonFolder(folder: string, path: string): string {
  let common = folder;
  while (common !== '' && !path.startsWith(`${common}/`)) common = folderName(common);
  return common;
}

function keepLargest(largest: WastedFile[], file: WastedFile): void {
  const last = largest.at(-1);
  if (largest.length >= mostListed && last !== undefined && byBytes(last, file) <= 0) return;
  let at = largest.length;
  while (at > 0 && byBytes(largest[at - 1] as WastedFile, file) > 0) at -= 1;
  largest.splice(at, 0, file);
  if (largest.length > mostListed) largest.pop();
}

function byBytes(a: WastedFile, b: WastedFile): number {
  return b.bytes - a.bytes || compareText(a.path, b.path);
}
