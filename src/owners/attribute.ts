import { compareText } from './candidates.ts';
import { none } from './claims/applyClaims.ts';
import { firstLayers } from './firstLayers.ts';
import { importLinks } from './infer/importLinks.ts';
import { findNeeds, type Needs } from './links.ts';
import { folderBytes } from './lists/folderBytes.ts';
import { identicalFiles } from './lists/identicalFiles.ts';
import { readProblems } from './lists/readProblems.ts';
import { wasteGroups } from './lists/wasteGroups.ts';
import { type OwnedFiles, ownFiles } from './ownFiles.ts';
import { layerParts, mainLayer, type Tally, tallyOwners } from './tally.ts';
import { findTwins } from './twins.ts';
import type { FoundPackage, ImageFileSystem, Owners } from './types.ts';
import { unownedBytes } from './unowned/unownedBytes.ts';

/** Whose an image's bytes are, and whose each file is. */
export interface Attribution {
  readonly owners: Owners;
  /** For each of `fs.files` the index in `owners.packages`, or -1. */
  readonly ownerOfFile: Int32Array;
  /** The same for each of `fs.wasted`. */
  readonly ownerOfWasted: Int32Array;
}

/**
 * Finds whose each byte of an image is. The packages' `ownedBytes` and the `unowned` add up to the bytes of all
 * `fs.files` and `fs.wasted` exactly. The order of `fs.facts` makes no difference. Takes time in proportion to the
 * number of files and claims.
 */
export function attribute(fs: ImageFileSystem): Attribution {
  const owned = ownFiles(fs);
  const tallies = tallyOwners(fs, owned.list.length, owned.ownerOfFile, owned.ownerOfWasted);
  const order = inOrder(owned, tallies);
  const indexOf = new Int32Array(owned.list.length).fill(none);
  order.forEach((candidate, index) => {
    indexOf[candidate] = index;
  });
  const ownerOfFile = owned.ownerOfFile.map((owner) => (owner === none ? none : (indexOf[owner] as number)));
  const ownerOfWasted = owned.ownerOfWasted.map((owner) =>
    owner === none ? none : (indexOf[owner] as number),
  );
  const owners: Owners = {
    packages: packagesOf(fs, owned, order, tallies, ownerOfFile),
    unowned: unownedBytes(fs, owned.tree, ownerOfFile),
    waste: wasteGroups(fs),
    identical: identicalFiles(fs.files),
    folders: folderBytes(fs.files, owned.tree),
    problems: readProblems(fs.facts),
  };
  return { owners, ownerOfFile, ownerOfWasted };
}

/** Indices of the packages that are in the image, those with most bytes first. */
function inOrder({ list, isThere }: OwnedFiles, tallies: readonly Tally[]): readonly number[] {
  const bytes = (index: number) => tallies[index]?.ownedBytes ?? 0;
  const key = (index: number) => list[index]?.key ?? '';
  return [...list.keys()]
    .filter(isThere)
    .sort((a, b) => bytes(b) - bytes(a) || compareText(key(a), key(b)) || a - b);
}

function packagesOf(
  fs: ImageFileSystem,
  { list, spots }: OwnedFiles,
  order: readonly number[],
  tallies: readonly Tally[],
  ownerOfFile: Int32Array,
): readonly FoundPackage[] {
  const packages = order.map((index) => list[index] as (typeof list)[number]);
  const needs = findNeeds(
    packages,
    importLinks(fs, spots, packages, ownerOfFile),
    findTwins(fs, packages, ownerOfFile),
    fs.realFolder,
  );
  const sorted = order.map((index) => tallies[index] as Tally);
  const first = firstLayers(fs.facts, packages, sorted);
  return packages.map(({ type, name, version, place, known }, index) => {
    const tally = sorted[index] as Tally;
    const { requires, extras } = needs[index] as Needs;
    const layers = layerParts(tally);
    return {
      type,
      name,
      version,
      place,
      ownedBytes: tally.ownedBytes,
      wastedBytes: tally.wastedBytes,
      files: tally.files,
      layer: mainLayer(tally),
      since: first[index] ?? null,
      ...(layers ? { layers } : {}),
      inferred: known !== 'live',
      requires,
      ...(extras.length > 0 ? { extras } : {}),
    };
  });
}
