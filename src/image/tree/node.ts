/** The bytes of one file, which several names may share (hard links). */
export interface Inode {
  readonly bytes: number;
  /** Index of the layer that brought the bytes. */
  readonly layer: number;
  /** CRC-32 of the content; -1 where it is not known. */
  readonly crc: number;
  /** How many names in the merged tree lead here; at 0 the bytes are waste. */
  names: number;
  /** Index of the layer that took the last name away; -1 while there is one. */
  hiddenBy: number;
  /** Index among the image's live or wasted files, by `names`; -1 where it has none (yet). */
  at: number;
}

/** A name in the merged tree. */
export interface Node {
  readonly parent: Node | null;
  /** Children of a folder; null for everything else. */
  readonly children: Map<string, Node> | null;
  /** Path of a folder, the root's is empty; null for everything else. */
  readonly path: string | null;
  /** Null for everything but regular files. */
  readonly inode: Inode | null;
  /** Target of a symbolic link as written; null for everything else. */
  readonly target: string | null;
  /** Index of the last layer that has an entry for this name (or implies it, for folders). */
  layer: number;
}

/**
 * Folders may lie deeper than any path can be written, through links. What lies below the longest path shares one
 * name, so that memory stays bounded: no engine can open it.
 */
const longestPath = 16_384;

/** The path of a name in a folder. */
export function pathIn(folder: Node, name: string): string {
  const above = folder.path ?? '';
  if (above === '') return name;
  if (above.length + name.length < longestPath) return `${above}/${name}`;
  return above.endsWith('/...') ? above : `${above}/...`;
}
