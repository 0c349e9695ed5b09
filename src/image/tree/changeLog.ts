import type { FileChange } from '../../nouns/index.ts';
import { imageText } from '../imageText.ts';
import { maxListedChanges } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import type { Inode, Node } from './node.ts';

/** A change before it is known whose the bytes are. */
interface Change extends Omit<FileChange, 'hiddenBy' | 'owner' | 'change'> {
  change: FileChange['change'] | 'undone';
  readonly inode: Inode | null;
}

/** Who owns what, by the places of files in an image's file system; see `attribute`. */
export interface OwnersOfFiles {
  readonly ownerOfFile: ArrayLike<number>;
  readonly ownerOfWasted: ArrayLike<number>;
}

/** Writes down what each layer does to each path, while layers are applied to a tree. */
export class ChangeLog {
  readonly #changes: Change[] = [];
  /** What this layer took away, by path: where the same layer brings it anew, it is changed. */
  readonly #removed = new Map<string, Change>();
  readonly #most: number;
  #layer = -1;

  constructor(most = maxListedChanges) {
    this.#most = most;
  }

  /** After the layer's entry put something at a path; `linked` is the target of a hard link. */
  put(path: string, node: Node, isNew: boolean, layer: number, linked: string | null): void {
    const earlier = this.#removed.size > 0 && this.#layer === layer ? this.#removed.get(path) : undefined;
    if (earlier !== undefined) earlier.change = 'undone';
    this.#add({
      path,
      kind: linked === null ? kindOf(node) : 'hardlink',
      change: isNew && earlier === undefined ? 'added' : 'changed',
      layer,
      bytes: linked === null ? (node.inode?.bytes ?? 0) : 0,
      target: linked ?? node.target,
      inode: node.inode,
    });
  }

  /** After a layer took a name away. */
  removed(path: string, node: Node, layer: number): void {
    if (this.#layer !== layer) this.#removed.clear();
    this.#layer = layer;
    const change: Change = {
      ...{ path, kind: kindOf(node), change: 'removed', layer, bytes: 0 },
      ...{ target: node.target, inode: node.inode },
    };
    this.#removed.set(change.path, change);
    this.#add(change);
  }

  /** All changes, layer by layer in the order of the tar, with paths as text. */
  list({ ownerOfFile, ownerOfWasted }: OwnersOfFiles): FileChange[] {
    const list: FileChange[] = [];
    for (const { inode, change, ...rest } of this.#changes) {
      if (change === 'undone') continue;
      const live = inode !== null && inode.names > 0;
      const owner = inode === null || inode.at < 0 ? -1 : (live ? ownerOfFile : ownerOfWasted)[inode.at];
      const hides = inode !== null && !live && change !== 'removed' && rest.kind === 'file';
      list.push({
        ...rest,
        ...{ path: imageText(rest.path), target: rest.target === null ? null : imageText(rest.target) },
        ...{ change, hiddenBy: hides ? inode.hiddenBy : null },
        owner: owner === undefined || owner < 0 ? null : owner,
      });
    }
    return list;
  }

  #add(change: Change): void {
    if (this.#changes.length >= this.#most) {
      throw unreadable('image-too-large', `the image's layers make more than ${this.#most} changes`);
    }
    this.#changes.push(change);
  }
}

function kindOf(node: Node): FileChange['kind'] {
  if (node.children !== null) return 'folder';
  if (node.inode !== null) return 'file';
  return node.target === null ? 'other' : 'symlink';
}
