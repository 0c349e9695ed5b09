import { type Candidate, findCandidates } from './candidates.ts';
import { applyExact, applyFolders, none, type Resolved, resolveClaims } from './claims/applyClaims.ts';
import { claimByteCode } from './claims/claimByteCode.ts';
import { databaseFiles } from './claims/databaseFiles.ts';
import { FolderTree } from './folderTree.ts';
import { inferOwners, namesInPlaces } from './infer/inferOwners.ts';
import { claimPrograms } from './infer/programs.ts';
import { Spots } from './infer/spots.ts';
import type { ImageFileSystem } from './types.ts';
import { wastedOwners } from './wastedOwners.ts';

/** Whose each file is, by index in `list`; `none` for nobody. */
export interface OwnedFiles {
  readonly tree: FolderTree;
  readonly spots: Spots;
  readonly list: readonly Candidate[];
  readonly ownerOfFile: Int32Array;
  readonly ownerOfWasted: Int32Array;
  /** Whether a package is in the finished image: by a database, or by its files. */
  readonly isThere: (owner: number) => boolean;
}

/**
 * Finds whose each file is, the strongest hint first: an exact path, then a folder that a live database claims; the
 * same of databases that are gone; what the file is made from; the package that its folder is; its name.
 */
export function ownFiles(fs: ImageFileSystem): OwnedFiles {
  const tree = new FolderTree(fs.files);
  const candidates = findCandidates(fs.facts);
  const { list } = candidates;
  const claims = resolveAll(fs, candidates);
  const ownerOfFile = new Int32Array(fs.files.length).fill(none);
  for (const each of claims) {
    applyExact(each, ownerOfFile);
    // Before the folders, because what Debian compiled is Debian's, though a Python package claims the folder.
    claimByteCode(fs, ownerOfFile);
    applyFolders(fs, tree, each, ownerOfFile);
  }
  claimByteCode(fs, ownerOfFile);
  const spots = new Spots(tree, fs.list);
  const ownerOfSpot = inferOwners(fs, spots, list, ownerOfFile);
  claimPrograms(fs, list, ownerOfFile);
  const isThere = presence(list, ownerOfFile);
  const byName = namesInPlaces(list);
  const hints = { ownerOfFile, claims, tree, spots, ownerOfSpot, byName, isThere };
  return { tree, spots, list, ownerOfFile, ownerOfWasted: wastedOwners(fs, hints), isThere };
}

/** Live claims, then those of files that are gone. */
function resolveAll(fs: ImageFileSystem, candidates: ReturnType<typeof findCandidates>): readonly Resolved[] {
  const wanted = new Set(fs.wasted.map(({ path }) => path));
  const live = fs.facts.filter((each) => each.live);
  const own = databaseFiles(live, candidates);
  return [
    resolveClaims(fs, [...candidates.liveClaims, ...own], wanted),
    resolveClaims(fs, candidates.hiddenClaims, wanted),
  ];
}

function presence(list: readonly Candidate[], ownerOfFile: Int32Array): (owner: number) => boolean {
  const there = list.map(({ known }) => known === 'live');
  for (const owner of ownerOfFile) if (owner !== none) there[owner] = true;
  return (owner) => there[owner] === true;
}
