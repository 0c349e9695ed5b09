import type { FileChange } from '../../nouns/index.ts';

/** A file or folder of the finished image. */
export interface LiveNode {
  /** Without leading slash; the root is the empty string. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** With everything below. */
  bytes: number;
  files: number;
  /** What brought the file; null for a folder. */
  readonly change: FileChange | null;
  readonly children: LiveNode[];
}

/** The finished image as a tree of files with bytes: what later layers overwrite or delete is not in it. */
export function liveTree(changes: readonly FileChange[]): LiveNode {
  const root = folderNode('');
  const folders = new Map<string, LiveNode>([['', root]]);
  for (const change of changes) {
    if (change.kind !== 'file' || change.change === 'removed' || change.hiddenBy !== null) continue;
    const node = {
      path: change.path,
      kind: 'file' as const,
      bytes: change.bytes,
      files: 1,
      change,
      children: [],
    };
    folderOf(change.path, folders).children.push(node);
  }
  addUp(root);
  return root;
}

function folderNode(path: string): LiveNode {
  return { path, kind: 'folder', bytes: 0, files: 0, change: null, children: [] };
}

/** The folder that holds a path, made with all above it where it is new. By a loop: paths are as deep as they like. */
function folderOf(path: string, folders: Map<string, LiveNode>): LiveNode {
  let below: LiveNode | null = null;
  let at = path;
  for (;;) {
    at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
    const known = folders.get(at);
    const folder = known ?? folderNode(at);
    if (below) folder.children.push(below);
    if (known) break;
    folders.set(at, folder);
    below = folder;
  }
  return folders.get(path.slice(0, Math.max(0, path.lastIndexOf('/')))) ?? folderNode('');
}

/** Sums bytes and files upwards, and sorts every folder by size. */
function addUp(root: LiveNode): void {
  const all = allNodes(root);
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const node = all[index];
    if (node === undefined || node.kind === 'file') continue;
    for (const child of node.children) {
      node.bytes += child.bytes;
      node.files += child.files;
    }
    node.children.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  }
}

/** Every node, each folder before what is in it. */
export function allNodes(root: LiveNode): readonly LiveNode[] {
  const all = [root];
  for (let index = 0; index < all.length; index += 1)
    for (const child of all[index]?.children ?? []) all.push(child);
  return all;
}

/** The largest nodes below one, parents with them, so that they make a tree: in the order of a listing. */
export function largestBelow(
  root: LiveNode,
  top: number,
): readonly { readonly node: LiveNode; readonly depth: number }[] {
  const ranked = allNodes(root)
    .slice(1)
    .map((node, order) => ({ node, order }))
    // A folder has its children's bytes at least and comes before them, so a chosen node's folder is chosen, too.
    .sort((a, b) => b.node.bytes - a.node.bytes || a.order - b.order);
  const chosen = new Set(ranked.slice(0, top).map(({ node }) => node));
  const listed: { node: LiveNode; depth: number }[] = [];
  const open = root.children
    .filter((node) => chosen.has(node))
    .map((node) => ({ node, depth: 0 }))
    .reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    listed.push(next);
    const depth = next.depth + 1;
    const inside = next.node.children.filter((node) => chosen.has(node));
    for (const node of inside.reverse()) open.push({ node, depth });
  }
  return listed;
}
