/** The bytes of one file, which several names may share (hard links). */
export interface Inode {
  readonly bytes: number;
  /** Index of the layer that brought the bytes. */
  readonly layer: number;
  /** How many names in the merged tree lead here; at 0 the bytes are waste. */
  names: number;
}

/** A name in the merged tree. */
export interface Node {
  readonly parent: Node | null;
  /** Children of a folder; null for everything else. */
  readonly children: Map<string, Node> | null;
  /** Null for everything but regular files. */
  readonly inode: Inode | null;
  /** Target of a symbolic link as written; null for everything else. */
  readonly target: string | null;
  /** Index of the last layer that has an entry for this name (or implies it, for folders). */
  layer: number;
}
