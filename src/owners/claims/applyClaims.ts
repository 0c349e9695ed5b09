import type { RankedClaim } from '../candidates.ts';
import { baseName, type FolderTree, folderName } from '../folderTree.ts';
import type { ImageFileSystem } from '../types.ts';

/** Nobody. */
export const none = -1;

/** Claims of one strength (live, or hidden), led through the image's links. */
export interface Resolved {
  /** Owner of each file by an exact path, by index in `fs.files`. */
  readonly exact: Int32Array;
  /** Owner of each folder by its real path. */
  readonly folders: ReadonlyMap<string, number>;
  /** Owner of paths that lead to no file of the finished image. */
  readonly gone: ReadonlyMap<string, number>;
}

/** Leads claims to files. `wanted`: the paths that are worth remembering though no file is there. */
export function resolveClaims(
  fs: ImageFileSystem,
  claims: readonly RankedClaim[],
  wanted: ReadonlySet<string>,
): Resolved {
  const exact = new Int32Array(fs.files.length).fill(none);
  const folders = new Map<string, number>();
  const gone = new Map<string, number>();
  const realFolder = remembered(fs.realFolder);
  for (const { owner, claim } of claims) {
    for (const path of claim.paths ?? []) {
      const file = fs.find(path);
      if (file !== null) {
        const before = exact[file] as number;
        if (before === none || owner < before) exact[file] = owner;
      } else if (wanted.size > 0) rememberGone(gone, wanted, path, owner, realFolder);
    }
    for (const folder of claim.folders ?? []) {
      const real = realFolder(folder) ?? folder;
      // Nothing that is packaged is the whole image.
      if (real !== '') keepSmaller(folders, real, owner);
    }
  }
  return { exact, folders, gone };
}

/** Gives each file that nobody has yet to who claims its path. */
export function applyExact({ exact }: Resolved, ownerOfFile: Int32Array): void {
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    if (ownerOfFile[file] === none) ownerOfFile[file] = exact[file] as number;
  }
}

/** Gives each file that nobody has yet to who claims the longest folder that it is in. */
export function applyFolders(
  fs: ImageFileSystem,
  tree: FolderTree,
  { folders }: Resolved,
  ownerOfFile: Int32Array,
): void {
  if (folders.size === 0) return;
  const ownerOfFolder = folderOwners(tree, folders);
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    if (ownerOfFile[file] === none)
      ownerOfFile[file] = byFolder(fs.files[file]?.paths ?? [], tree, ownerOfFolder);
  }
}

interface FolderOwner {
  readonly owner: number;
  /** Depth of the claim: length of the claimed path. */
  readonly length: number;
}

const nobody: FolderOwner = { owner: none, length: -1 };

/** The owner of a folder: of the nearest claimed one above it, itself included. */
export function folderOwners(
  tree: FolderTree,
  claimed: ReadonlyMap<string, number>,
): (folder: number) => FolderOwner {
  const known: FolderOwner[] = [];
  return (folder) => {
    const open: number[] = [];
    let at = folder;
    while (at >= 0 && known[at] === undefined) {
      open.push(at);
      at = tree.parents[at] as number;
    }
    let owner = at < 0 ? nobody : (known[at] as FolderOwner);
    for (let i = open.length - 1; i >= 0; i -= 1) {
      const path = tree.paths[open[i] as number] as string;
      const own = claimed.get(path);
      if (own !== undefined) owner = { owner: own, length: path.length };
      known[open[i] as number] = owner;
    }
    return owner;
  };
}

/** Of all names of a file the one in the longest claimed folder decides. */
function byFolder(
  paths: readonly string[],
  tree: FolderTree,
  ownerOfFolder: (folder: number) => FolderOwner,
): number {
  let best = nobody;
  for (const path of paths) {
    const found = ownerOfFolder(tree.folderOf(path));
    if (found.length > best.length || (found.length === best.length && found.owner < best.owner))
      best = found;
  }
  return best.owner;
}

function rememberGone(
  gone: Map<string, number>,
  wanted: ReadonlySet<string>,
  path: string,
  owner: number,
  realFolder: (path: string) => string | null,
): void {
  if (wanted.has(path)) keepSmaller(gone, path, owner);
  const folder = realFolder(folderName(path));
  if (folder === null) return;
  const real = folder === '' ? baseName(path) : `${folder}/${baseName(path)}`;
  if (real !== path && wanted.has(real)) keepSmaller(gone, real, owner);
}

function keepSmaller(map: Map<string, number>, key: string, owner: number): void {
  const before = map.get(key);
  if (before === undefined || owner < before) map.set(key, owner);
}

function remembered(realFolder: (path: string) => string | null): (path: string) => string | null {
  const known = new Map<string, string | null>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const real = realFolder(path);
    known.set(path, real);
    return real;
  };
}
