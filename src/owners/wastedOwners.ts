import { folderOwners, none, type Resolved } from './claims/applyClaims.ts';
import type { FolderTree } from './folderTree.ts';
import { placedName } from './infer/inferOwners.ts';
import type { Spots } from './infer/spots.ts';
import type { ImageFileSystem } from './types.ts';

/** What tells whose a file was that is gone. */
export interface WasteHints {
  readonly ownerOfFile: Int32Array;
  /** Live claims, then hidden ones. */
  readonly claims: readonly Resolved[];
  readonly tree: FolderTree;
  readonly spots: Spots;
  readonly ownerOfSpot: ReadonlyMap<string, number>;
  /** Python packages by folder and name. */
  readonly byName: ReadonlyMap<string, number>;
  /** Whether a package still is in the image. */
  readonly isThere: (owner: number) => boolean;
}

/**
 * Owner of each wasted file: that of what is at its path now, or else who claimed it, or whose folder it was in, as
 * long as that package is in the image at all.
 */
export function wastedOwners(fs: ImageFileSystem, hints: WasteHints): Int32Array {
  const byFolder = hints.claims.map(({ folders }) => folderOwners(hints.tree, folders));
  const owners = new Int32Array(fs.wasted.length).fill(none);
  fs.wasted.forEach(({ path }, index) => {
    const live = fs.find(path);
    const owner = live === null ? none : (hints.ownerOfFile[live] as number);
    owners[index] = owner !== none ? owner : byTrace(path, hints, byFolder);
  });
  return owners;
}

function byTrace(
  path: string,
  hints: WasteHints,
  byFolder: readonly ((folder: number) => { readonly owner: number })[],
): number {
  const folder = hints.tree.folderOf(path);
  for (let strength = 0; strength < hints.claims.length; strength += 1) {
    const exact = hints.claims[strength]?.gone.get(path);
    if (exact !== undefined && hints.isThere(exact)) return exact;
    const owner = byFolder[strength]?.(folder).owner ?? none;
    if (owner !== none && hints.isThere(owner)) return owner;
  }
  const spot = hints.spots.ofPath(path);
  if (spot === null) return none;
  const owner = hints.ownerOfSpot.get(spot.key) ?? hints.byName.get(placedName(spot.place, spot.name));
  return owner !== undefined && hints.isThere(owner) ? owner : none;
}
