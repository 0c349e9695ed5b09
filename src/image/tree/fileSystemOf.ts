import type { FoundFacts, ImageFileSystem } from '../../owners/index.ts';
import type { FileFacts } from '../../packages/index.ts';
import type { Inode, Node } from './node.ts';
import type { MergedTree } from './tree.ts';

/** What a file of a layer says of packages, with the bytes that say it. */
export interface FoundInLayer {
  readonly path: string;
  readonly layer: number;
  readonly facts: FileFacts;
  readonly inode: Inode;
}

type Live = { paths: string[]; bytes: number; layer: number; crc: number | null };

/**
 * The finished tree as attribution sees it. Numbers each inode by its file (`Inode.at`). What is asked of it afterwards
 * is answered from the tree, so that layers must not be applied any more.
 */
export function fileSystemOf(tree: MergedTree, found: readonly FoundInLayer[]): ImageFileSystem {
  const files = liveFiles(tree);
  const folderAt = folderMemory(tree);
  return {
    files,
    wasted: tree.waste.all(),
    facts: found.map(
      ({ path, layer, facts, inode }): FoundFacts => ({ path, layer, live: inode.names > 0, facts }),
    ),
    find(path) {
      const cut = path.lastIndexOf('/');
      const folder = folderAt(path.slice(0, Math.max(cut, 0)));
      return folder?.children?.get(path.slice(cut + 1))?.inode?.at ?? null;
    },
    realFolder: (path) => folderAt(path)?.path ?? null,
    list(path) {
      const folder = folderAt(path);
      return folder === null ? null : [...(folder.children?.keys() ?? [])];
    },
  };
}

/** All files that some name leads to, in the order of the tree. */
function liveFiles(tree: MergedTree): Live[] {
  const files: Live[] = [];
  const folders: Node[] = [tree.root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const [name, node] of folder.children ?? []) {
      if (node.children !== null) folders.push(node);
      if (node.inode === null) continue;
      const { inode } = node;
      const known = inode.at < 0 ? undefined : files[inode.at];
      if (known !== undefined) known.paths.push(tree.pathOf(folder, name));
      else {
        const { bytes, layer, crc } = inode;
        inode.at =
          files.push({ paths: [tree.pathOf(folder, name)], bytes, layer, crc: crc < 0 ? null : crc }) - 1;
      }
    }
  }
  return files;
}

/** Claims come folder by folder, so that the last one is nearly always the next one too. */
function folderMemory(tree: MergedTree): (path: string) => Node | null {
  let lastPath: string | null = null;
  let last: Node | null = null;
  return (path) => {
    if (path !== lastPath) last = tree.findFolder(path);
    lastPath = path;
    return last;
  };
}
