import { kind, type LayerContents, type LayerEntries } from '../layer/entries.ts';
import type { FoundInLayer } from './fileSystemOf.ts';
import { hideLower } from './hideLower.ts';
import type { Inode, Node } from './node.ts';
import type { MergedTree } from './tree.ts';

/**
 * Unpacks layer number `layer` onto the tree, entry by entry in the tar's order, as an engine does on disk: a file
 * replaces whatever had its name, a folder keeps a folder's contents, a hard link shares the bytes of its target.
 * Returns what the layer's files say of packages, each with the file that says it.
 */
export function applyLayer(tree: MergedTree, contents: LayerContents, layer: number): FoundInLayer[] {
  const { entries, findings } = contents;
  const folderOf = folderMemory(tree, entries, layer);
  const firstWasted = tree.waste.files.length;
  const found: FoundInLayer[] = [];
  let finding = 0;
  for (let i = 0; i < entries.names.length; i += 1) {
    const name = entries.names[i] as string;
    const code = entries.kinds[i];
    if (code === kind.whiteout || code === kind.opaque) {
      const folder = tree.findFolder(entries.dirs[entries.dirOf[i] as number] as string);
      if (folder !== null) hideLower(tree, folder, name, layer, code === kind.opaque);
      continue;
    }
    if (name === '') continue;
    const folder = folderOf(entries.dirOf[i] as number);
    const inode = putEntry(tree, folder, name, layer, entries, i);
    for (; findings[finding]?.entry === i; finding += 1) {
      const { facts } = findings[finding] as (typeof findings)[number];
      if (inode !== null) found.push({ path: tree.pathOf(folder, name), layer, facts, inode });
    }
  }
  settleWaste(tree, firstWasted, layer);
  return found;
}

/** Puts entry `i` in its folder; returns the bytes that its name leads to, null where there are none. */
function putEntry(
  tree: MergedTree,
  folder: Node,
  name: string,
  layer: number,
  entries: LayerEntries,
  i: number,
): Inode | null {
  const code = entries.kinds[i];
  const before = folder.children?.get(name);
  const link = code === kind.symlink || code === kind.hardlink ? (entries.links.get(i) ?? '') : null;
  let inode: Inode | null = null;
  if (code === kind.file) {
    const bytes = entries.sizes[i] as number;
    inode = { bytes, layer, crc: entries.crcs[i] as number, names: 0, hiddenBy: -1, at: -1 };
    tree.put(folder, name, layer, inode, null);
  } else if (code === kind.directory) putFolder(tree, folder, name, layer);
  else if (code === kind.hardlink) inode = putHardLink(tree, folder, name, layer, link ?? '');
  else tree.put(folder, name, layer, null, link);
  const node = folder.children?.get(name);
  if (tree.log !== null && node !== undefined) {
    const isNew = before === undefined;
    tree.log.put(tree.pathOf(folder, name), node, isNew, layer, code === kind.hardlink ? link : null);
  }
  return inode;
}

/** See `WasteList.settle`. */
function settleWaste(tree: MergedTree, from: number, layer: number): void {
  let lastDir: string | null = null;
  let folder: Node | null = null;
  tree.waste.settle(from, (path) => {
    const cut = path.lastIndexOf('/');
    const dir = path.slice(0, Math.max(cut, 0));
    if (dir !== lastDir) folder = tree.findFolder(dir);
    lastDir = dir;
    const back = folder?.children?.get(path.slice(cut + 1));
    return back !== undefined && back.inode !== null && back.layer === layer;
  });
}

/** Remembers where each folder of the layer was found, as long as nothing it may depend on goes away. */
function folderMemory(tree: MergedTree, entries: LayerEntries, layer: number): (dir: number) => Node {
  const nodes: (Node | undefined)[] = new Array(entries.dirs.length);
  const foundIn: number[] = new Array(entries.dirs.length);
  return (dir) => {
    const known = nodes[dir];
    if (known !== undefined && foundIn[dir] === tree.generation) return known;
    // The generation from before, because making the folder may replace what its own path leads through.
    foundIn[dir] = tree.generation;
    const node = tree.makeFolder(entries.dirs[dir] as string, layer);
    nodes[dir] = node;
    return node;
  };
}

function putFolder(tree: MergedTree, folder: Node, name: string, layer: number): void {
  const before = folder.children?.get(name);
  if (before?.children) before.layer = layer;
  else tree.putFolder(folder, name, layer);
}

/** The target's folders are resolved, its last part is not. A target that does not exist holds no bytes. */
function putHardLink(
  tree: MergedTree,
  folder: Node,
  name: string,
  layer: number,
  path: string,
): Inode | null {
  const cut = path.lastIndexOf('/');
  const target = tree.findFolder(path.slice(0, Math.max(cut, 0)))?.children?.get(path.slice(cut + 1));
  if (target !== undefined && target === folder.children?.get(name)) target.layer = layer;
  else tree.put(folder, name, layer, target?.inode ?? null, target?.target ?? null);
  return target?.inode ?? null;
}
