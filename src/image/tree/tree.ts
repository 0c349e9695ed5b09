import type { WastedFile } from '../../owners/index.ts';
import {
  maxLinksFollowed,
  maxLinkTargetBytes,
  maxTreeNodes,
  maxTreePathChars,
  maxTreeSteps,
} from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import type { ChangeLog } from './changeLog.ts';
import { type Inode, type Node, pathIn } from './node.ts';
import { WasteList } from './wasteList.ts';

/**
 * The file system that an image's layers make together, in memory and without contents. Knows which files no name
 * leads to any more, and which layer saw to that. Paths are resolved as containerd does: symbolic links in the middle of a path are followed
 * inside the root, at most 255 of them.
 */
export class MergedTree {
  readonly root: Node = {
    ...{ parent: null, children: new Map(), path: '', inode: null, target: null, layer: -1 },
  };
  readonly waste = new WasteList();
  /** Hears of everything that happens; null where nobody listens. */
  readonly log: ChangeLog | null;
  /** Grows whenever a folder or symbolic link goes away, so that remembered folders are looked up anew. */
  generation = 0;
  #nodes = 0;
  #steps = 0;
  #pathChars = 0;

  constructor(log: ChangeLog | null = null) {
    this.log = log;
  }

  /** Counts work that a hostile image can multiply. Throws `image-layer-hostile` when it gets out of hand. */
  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps > maxTreeSteps) {
      throw unreadable('image-layer-hostile', 'the symbolic links and whiteouts of the image are a maze', {
        expected: `at most ${maxTreeSteps} steps to follow them`,
      });
    }
  }

  /** The path of a name in a folder. Throws `image-layer-hostile` when all paths together get out of hand. */
  pathOf(folder: Node, name: string): string {
    const path = pathIn(folder, name);
    this.#pathChars += path.length;
    if (this.#pathChars > maxTreePathChars) {
      throw unreadable('image-layer-hostile', 'the paths of the image are too many and too long', {
        expected: `at most ${maxTreePathChars} characters of them`,
      });
    }
    return path;
  }

  /** The folder at `path` as layer `layer` finds it: what is missing, or no folder, becomes one. */
  makeFolder(path: string, layer: number): Node {
    const found = this.#walk(path, layer);
    if (found === null) throw new Error('unreachable: folders are made');
    return found;
  }

  /** The folder at `path`, or null where there is none. */
  findFolder(path: string): Node | null {
    return this.#walk(path, null);
  }

  /** Puts a file, a link or anything else at `name`; whatever was there is gone, as with an engine's unpacking. */
  put(folder: Node, name: string, layer: number, inode: Inode | null, target: string | null): void {
    // First the new name, because it may lead to bytes that the old one leads to.
    if (inode !== null) inode.names += 1;
    this.#replace(folder, name, { parent: folder, children: null, path: null, inode, target, layer });
  }

  /** The same for a new folder. */
  putFolder(folder: Node, name: string, layer: number): Node {
    const path = pathIn(folder, name);
    const node = { parent: folder, children: new Map(), path, inode: null, target: null, layer };
    this.#replace(folder, name, node);
    return node;
  }

  #replace(folder: Node, name: string, node: Node): void {
    const before = folder.children?.get(name);
    if (before !== undefined) this.remove(folder, name, before, node.layer, 'overwritten');
    this.#nodes += 1;
    if (this.#nodes > maxTreeNodes) {
      throw unreadable('image-layer-hostile', `the image has more than ${maxTreeNodes} files and folders`);
    }
    folder.children?.set(name, node);
  }

  /** Takes a name and everything below it away, in a layer's name. Without recursion, because hostile trees are deep. */
  remove(folder: Node, name: string, node: Node, layer: number, how: WastedFile['how']): void {
    folder.children?.delete(name);
    if (node.inode === null) this.generation += 1;
    this.#nodes -= 1;
    if (how === 'deleted' && this.log !== null) this.log.removed(this.pathOf(folder, name), node, layer);
    this.#forget(folder, name, node, layer, how);
    const gone = node.children === null ? [] : [node];
    for (let next = gone.pop(); next !== undefined; next = gone.pop()) {
      for (const [childName, child] of next.children ?? []) {
        this.#nodes -= 1;
        if (this.log !== null) this.log.removed(this.pathOf(next, childName), child, layer);
        if (child.children !== null) gone.push(child);
        else this.#forget(next, childName, child, layer, 'deleted');
      }
    }
  }

  #forget(folder: Node, name: string, { inode }: Node, layer: number, how: WastedFile['how']): void {
    if (inode === null) return;
    inode.names -= 1;
    if (inode.names === 0) this.waste.add(inode, this.pathOf(folder, name), layer, how);
  }

  /** Follows `path` from the root; `layer` null only looks, else it makes folders in that layer's name. */
  #walk(path: string, layer: number | null): Node | null {
    if (path === '') return this.root;
    // Parts still to go, the next one last: symbolic links put theirs in front.
    const parts = path.split('/').reverse();
    let links = 0;
    let at = this.root;
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      if (part === '' || part === '.') continue;
      if (part === '..') {
        at = at.parent ?? this.root;
        continue;
      }
      const child = at.children?.get(part);
      if (child?.children) at = child;
      else if (child !== undefined && isFollowed(child)) {
        links += 1;
        if (links > maxLinksFollowed) return layer === null ? null : this.#literal(path, layer);
        const pieces = (child.target ?? '').split('/').reverse();
        this.spend(pieces.length);
        if (pieces.at(-1) === '') at = this.root;
        for (const piece of pieces) parts.push(piece);
      } else if (layer === null) return null;
      else at = this.putFolder(at, part, layer);
    }
    return at;
  }

  /** The folder at exactly this path, where following its links does not end: they give way to folders. */
  #literal(path: string, layer: number): Node {
    let at = this.root;
    for (const part of path.split('/')) {
      const child = at.children?.get(part);
      at = child?.children ? child : this.putFolder(at, part, layer);
    }
    return at;
  }
}

function isFollowed(node: Node): boolean {
  return node.target !== null && node.target !== '' && node.target.length < maxLinkTargetBytes;
}
