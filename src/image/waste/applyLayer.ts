import { kind, type LayerEntries } from '../layer/entries.ts';
import { hideLower } from './hideLower.ts';
import type { Node } from './node.ts';
import type { MergedTree } from './tree.ts';

/**
 * Unpacks layer number `layer` onto the tree, entry by entry in the tar's order, as an engine does on disk: a file
 * replaces whatever had its name, a folder keeps a folder's contents, a hard link shares the bytes of its target.
 */
export function applyLayer(tree: MergedTree, entries: LayerEntries, layer: number): void {
  const folderOf = folderMemory(tree, entries, layer);
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
    if (code === kind.directory) putFolder(tree, folder, name, layer);
    else if (code === kind.hardlink) putHardLink(tree, folder, name, layer, entries.links.get(i) ?? '');
    else if (code === kind.file) {
      tree.put(folder, name, layer, { inode: { bytes: entries.sizes[i] as number, layer, names: 0 } });
    } else tree.put(folder, name, layer, code === kind.symlink ? { target: entries.links.get(i) ?? '' } : {});
  }
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
  else tree.put(folder, name, layer, { folder: true });
}

/** The target's folders are resolved, its last part is not. A target that does not exist holds no bytes. */
function putHardLink(tree: MergedTree, folder: Node, name: string, layer: number, path: string): void {
  const cut = path.lastIndexOf('/');
  const target = tree.findFolder(path.slice(0, Math.max(cut, 0)))?.children?.get(path.slice(cut + 1));
  if (target !== undefined && target === folder.children?.get(name)) {
    target.layer = layer;
    return;
  }
  tree.put(folder, name, layer, {
    ...(target?.inode ? { inode: target.inode } : {}),
    ...(target?.target == null ? {} : { target: target.target }),
  });
}
