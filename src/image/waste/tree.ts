import { maxLinksFollowed, maxLinkTargetBytes, maxTreeNodes, maxTreeSteps } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import type { Inode, Node } from './node.ts';

/** What a name is to become; see `Node`. */
type Content = { readonly inode?: Inode; readonly target?: string; readonly folder?: boolean };

/**
 * The file system that an image's layers make together, in memory and without contents. Knows per layer how many of
 * its bytes are still reachable. Paths are resolved as containerd does: symbolic links in the middle of a path are
 * followed inside the root, at most 255 of them.
 */
export class MergedTree {
  readonly root: Node = { parent: null, children: new Map(), inode: null, target: null, layer: -1 };
  /** Bytes of each layer that some name still leads to. */
  readonly liveBytes: number[] = [];
  /** Grows whenever a folder or symbolic link goes away, so that remembered folders are looked up anew. */
  generation = 0;
  #nodes = 0;
  #steps = 0;

  /** Counts work that a hostile image can multiply. Throws `image-layer-hostile` when it gets out of hand. */
  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps > maxTreeSteps) {
      throw unreadable('image-layer-hostile', 'the symbolic links and whiteouts of the image are a maze', {
        expected: `at most ${maxTreeSteps} steps to follow them`,
      });
    }
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

  /** Puts `content` at `name`; whatever was there is gone, as with an engine's unpacking. */
  put(folder: Node, name: string, layer: number, content: Content): Node {
    const before = folder.children?.get(name);
    if (content.inode !== undefined) {
      content.inode.names += 1;
      if (content.inode.names === 1) this.#count(content.inode.layer, content.inode.bytes);
    }
    if (before !== undefined) this.remove(folder, name, before);
    this.#nodes += 1;
    if (this.#nodes > maxTreeNodes) {
      throw unreadable('image-layer-hostile', `the image has more than ${maxTreeNodes} files and folders`);
    }
    const node: Node = {
      parent: folder,
      children: content.folder ? new Map() : null,
      inode: content.inode ?? null,
      target: content.target ?? null,
      layer,
    };
    folder.children?.set(name, node);
    return node;
  }

  /** Takes a name and everything below it away. Without recursion, because hostile trees are deep. */
  remove(folder: Node, name: string, node: Node): void {
    folder.children?.delete(name);
    if (node.inode === null) this.generation += 1;
    const gone = [node];
    for (let next = gone.pop(); next !== undefined; next = gone.pop()) {
      this.#nodes -= 1;
      if (next.children !== null) for (const child of next.children.values()) gone.push(child);
      if (next.inode !== null) this.#forget(next.inode);
    }
  }

  #forget(inode: Inode): void {
    inode.names -= 1;
    if (inode.names === 0) this.#count(inode.layer, -inode.bytes);
  }

  #count(layer: number, bytes: number): void {
    this.liveBytes[layer] = (this.liveBytes[layer] ?? 0) + bytes;
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
      else at = this.put(at, part, layer, { folder: true });
    }
    return at;
  }

  /** The folder at exactly this path, where following its links does not end: they give way to folders. */
  #literal(path: string, layer: number): Node {
    let at = this.root;
    for (const part of path.split('/')) {
      const child = at.children?.get(part);
      at = child?.children ? child : this.put(at, part, layer, { folder: true });
    }
    return at;
  }
}

function isFollowed(node: Node): boolean {
  return node.target !== null && node.target !== '' && node.target.length < maxLinkTargetBytes;
}
