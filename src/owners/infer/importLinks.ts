import type { Candidate } from '../candidates.ts';
import { none } from '../claims/applyClaims.ts';
import { baseName, folderName } from '../folderTree.ts';
import type { FoundFacts, ImageFileSystem, LiveFile } from '../types.ts';
import { isShared } from './moduleNames.ts';
import type { Spot, Spots } from './spots.ts';

/** The owner of each importable module, by its path without a file's suffixes: `…/site-packages/six`. */
type ModuleOwners = ReadonlyMap<string, number>;

/** Code that imports these builds or tests something: no sign that a package needs them to run. */
const tools = new Set([
  ...['setuptools', 'pkg_resources', 'distutils', 'pip', 'wheel', 'Cython', 'pytest', '_pytest', 'nose'],
  ...['hypothesis', 'sphinx', 'mypy', 'IPython', 'coverage', 'tox', 'nox'],
]);

const importable = /\.(?:py|pyc|so|pyd)$/;

/**
 * Links that metadata would tell, concluded from what the code of packages without any imports: from their index to
 * the indices of those that own the imported modules in the same folder, or in the system's own.
 */
export function importLinks(
  fs: ImageFileSystem,
  spots: Spots,
  list: readonly Candidate[],
  ownerOfFile: Int32Array,
): ReadonlyMap<number, ReadonlySet<number>> {
  const links = new Map<number, Set<number>>();
  if (!list.some(({ known, type }) => known === 'folder' && type === 'pypi')) return links;
  const owners = moduleOwners(fs, spots, ownerOfFile);
  const roots = [...new Set([...owners.keys()].map(folderName))].sort();
  for (const { module, imports } of importsOf(fs.facts)) {
    const from = owners.get(module.replace(/\.[^/]*$/, ''));
    if (from === undefined || list[from]?.known !== 'folder') continue;
    const visible = [folderName(module), ...roots.filter(isSystem)];
    for (const name of imports) {
      if (tools.has(name)) continue;
      const to = visible.map((root) => owners.get(`${root}/${name}`)).find((owner) => owner !== undefined);
      if (to === undefined || to === from) continue;
      const known = links.get(from);
      if (known) known.add(to);
      else links.set(from, new Set([to]));
    }
  }
  return links;
}

function importsOf(facts: readonly FoundFacts[]) {
  return facts.filter(({ live }) => live).flatMap((each) => each.facts.imports ?? []);
}

/** The folders that every Python of the system looks into; a virtual environment's are its own only. */
function isSystem(root: string): boolean {
  return root.startsWith('usr/');
}

/** Folders and files at the top of Python roots: the owner of most of their files. */
function moduleOwners(fs: ImageFileSystem, spots: Spots, ownerOfFile: Int32Array): ModuleOwners {
  const votes = new Map<string, Map<number, number>>();
  for (let file = 0; file < ownerOfFile.length; file += 1) {
    const owner = ownerOfFile[file] as number;
    const path = fs.files[file]?.paths[0] ?? '';
    const module = owner === none ? null : moduleOf(path, spots.ofFile(file, fs.files[file] as LiveFile));
    if (module === null) continue;
    const cast = votes.get(module) ?? new Map<number, number>();
    cast.set(owner, (cast.get(owner) ?? 0) + 1);
    votes.set(module, cast);
  }
  const owners = new Map<string, number>();
  for (const [module, cast] of votes) {
    const best = [...cast].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (best) owners.set(module, best[0]);
  }
  return owners;
}

const inRoot = /^((?:.*\/)?(?:site|dist)-packages)\/([^/]+)(\/.*)?$/;

function moduleOf(path: string, spot: Spot | null): string | null {
  if (spot?.type !== 'pypi') return null;
  const found = inRoot.exec(path);
  if (!found) return null;
  const top = found[2] as string;
  if (found[3] !== undefined) return isShared(top) ? null : `${spot.place}/${top}`;
  return importable.test(top) ? `${spot.place}/${baseName(top).replace(/\..*$/, '')}` : null;
}
