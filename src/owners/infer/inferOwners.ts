import type { Candidate } from '../candidates.ts';
import { none } from '../claims/applyClaims.ts';
import { folderName } from '../folderTree.ts';
import type { ImageFileSystem, LiveFile } from '../types.ts';
import { normalName } from './distributions.ts';
import type { Spot, Spots } from './spots.ts';

/** The owner of each spot of which files were left over, by the spot's key. */
export type SpotOwners = ReadonlyMap<string, number>;

/**
 * Gives files that no database speaks of to the package that their folder is: to one with metadata that has the same
 * name or the most of that folder, or else to a new, inferred one, which is added to `list`.
 */
export function inferOwners(
  fs: ImageFileSystem,
  spots: Spots,
  list: Candidate[],
  ownerOfFile: Int32Array,
): SpotOwners {
  const leftOver = spotsOfUnowned(fs, spots, ownerOfFile);
  const byName = namesInPlaces(list);
  const strongest = strongestOwners(fs, spots, leftOver, ownerOfFile);
  const owners = new Map<string, number>();
  for (const [file, { key }] of leftOver) {
    let owner = owners.get(key);
    if (owner === undefined) {
      const spot = spots.latest(key) as Spot;
      owner = byName.get(placedName(spot.place, spot.name)) ?? strongest.get(key);
      owner ??= list.push(inferred(spot)) - 1;
      owners.set(key, owner);
    }
    ownerOfFile[file] = owner;
  }
  return owners;
}

function spotsOfUnowned(fs: ImageFileSystem, spots: Spots, ownerOfFile: Int32Array): Map<number, Spot> {
  const found = new Map<number, Spot>();
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    if (ownerOfFile[file] !== none) continue;
    const spot = spotOf(spots, file, fs.files[file] as LiveFile);
    if (spot !== null) found.set(file, spot);
  }
  return found;
}

/** What the first of a file's names tells that tells anything. */
function spotOf(spots: Spots, index: number, file: LiveFile): Spot | null {
  const first = spots.ofFile(index, file);
  if (first !== null || file.paths.length === 1) return first;
  return (
    file.paths
      .slice(1)
      .map((path) => spots.ofPath(path))
      .find((spot) => spot !== null) ?? null
  );
}

/** Who owns most files of a spot already. */
function strongestOwners(
  fs: ImageFileSystem,
  spots: Spots,
  leftOver: ReadonlyMap<number, Spot>,
  ownerOfFile: Int32Array,
): Map<string, number> {
  const votes = new Map<string, Map<number, number>>();
  for (const { key } of leftOver.values()) votes.set(key, new Map());
  if (votes.size > 0) {
    for (let file = 0; file < ownerOfFile.length; file += 1) {
      const owner = ownerOfFile[file] as number;
      const cast =
        owner === none ? undefined : votes.get(spots.ofFile(file, fs.files[file] as LiveFile)?.key ?? '');
      cast?.set(owner, (cast.get(owner) ?? 0) + 1);
    }
  }
  const strongest = new Map<string, number>();
  for (const [key, cast] of votes) {
    const best = [...cast].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (best) strongest.set(key, best[0]);
  }
  return strongest;
}

/** Python packages that have metadata, by folder and name: theirs is `sklearn` though nothing but their name says so. */
export function namesInPlaces(list: readonly Candidate[]): Map<string, number> {
  const byName = new Map<string, number>();
  list.forEach(({ type, name, place }, index) => {
    if (type !== 'pypi') return;
    const key = placedName(folderName(place), name);
    if (!byName.has(key)) byName.set(key, index);
  });
  return byName;
}

/** What is looked up in `namesInPlaces`: a folder of packages, and a name as written. */
export function placedName(folder: string, name: string): string {
  return `${folder}\n${normalName(name)}`;
}

function inferred({ key, type, name, version, place }: Spot): Candidate {
  const facts = { key, type, name, version, requires: [], provides: [] };
  return { key, type, name, version, place, facts, known: 'folder' };
}
