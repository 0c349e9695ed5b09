import type { FolderBytes } from '../../../../nouns/index.ts';
import { shownPath } from '../../view/words.ts';
import { groupOf, type MapNode } from './mapNode.ts';

/** Folders below so many others are drawn as their parent's own. */
const deepest = 60;

/** Where the bytes are: folders in folders. What is in none of the listed ones is its parent's own. */
export function foldersTree(folders: readonly FolderBytes[]): MapNode {
  const sorted = folders.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const below = new Map<string, FolderBytes[]>();
  const known = new Set(sorted.map(({ path }) => path));
  for (const folder of sorted) {
    if (folder.path === '') continue;
    const parent = parentOf(folder.path, known);
    const list = below.get(parent) ?? [];
    list.push(folder);
    below.set(parent, list);
  }
  const bytes = sorted.find(({ path }) => path === '')?.bytes ?? total(below.get(''));
  return nodeOf({ path: '', bytes, files: 0 }, '', below);
}

/** The nearest listed folder above. */
function parentOf(path: string, known: ReadonlySet<string>): string {
  let parent = path;
  do parent = parent.slice(0, Math.max(0, parent.lastIndexOf('/')));
  while (parent !== '' && !known.has(parent));
  return parent;
}

function total(folders: readonly FolderBytes[] = []): number {
  return folders.reduce((sum, { bytes }) => sum + bytes, 0);
}

function nodeOf(
  { path, bytes }: FolderBytes,
  parent: string,
  below: ReadonlyMap<string, readonly FolderBytes[]>,
  depth = 0,
): MapNode {
  const inside = depth < deepest ? (below.get(path) ?? []) : [];
  const name = path === '' ? '/' : `${shownPath(path.slice(parent === '' ? 0 : parent.length + 1))}/`;
  const node = { key: `folder ${path}`, name, look: 'folder', about: { kind: 'folder', path } } as const;
  if (inside.length === 0) return { ...node, bytes, children: [] };
  const own = bytes - total(inside);
  const files: MapNode = {
    key: `files ${path}`,
    name: 'files here',
    look: 'folder',
    bytes: Math.max(0, own),
    about: { kind: 'files', path },
    children: [],
  };
  return groupOf(node, [...inside.map((each) => nodeOf(each, path, below, depth + 1)), files]);
}
