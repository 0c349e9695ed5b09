import type { FileFacts } from '../../packages/index.ts';

/** Kinds of entries as the numbers that are stored. Never renumber: raise `codecVersion` instead. */
export const kind = {
  file: 0,
  directory: 1,
  symlink: 2,
  hardlink: 3,
  other: 4,
  /** `.wh.NAME`: NAME of lower layers is gone. */
  whiteout: 5,
  /** `.wh..wh..opq`: everything of lower layers in this folder is gone. */
  opaque: 6,
} as const;

/** The number of kinds; stored values are below it. */
export const kindCount = 7;

/**
 * The entries of one layer in the tar's order, as columns: 75,000 entries take a few megabytes. Entry `i` is
 * `dirs[dirOf[i]]` + `/` + `names[i]`. Strings are Latin-1, one character per byte, so that no two names of an image
 * become one. Paths are normalised (`entryPath`).
 */
export interface LayerEntries {
  readonly dirs: readonly string[];
  readonly dirOf: ArrayLike<number>;
  readonly names: readonly string[];
  readonly kinds: ArrayLike<number>;
  /** Bytes of regular files; 0 for all others. */
  readonly sizes: ArrayLike<number>;
  /** CRC-32 of regular files; -1 where it is not known. */
  readonly crcs: ArrayLike<number>;
  /** Targets of symbolic links (as written) and hard links (normalised) by entry. */
  readonly links: ReadonlyMap<number, string>;
}

/** What one file of a layer says of packages. */
export interface FileFinding {
  /** The file's number among the layer's entries. */
  readonly entry: number;
  readonly facts: FileFacts;
}

/** All that is kept of a layer's inside. Findings are in the order of entries. */
export interface LayerContents {
  readonly entries: LayerEntries;
  readonly findings: readonly FileFinding[];
}

/** What is known of a layer from its tar alone. Sizes are bytes. */
export interface LayerFacts {
  /** `sha256:…` of the tar. */
  readonly diffId: string;
  /** Length of the tar. */
  readonly tarBytes: number;
  /** Sum of the regular files' bytes; of a path that occurs twice the last one counts. */
  readonly unpackedBytes: number;
  /** Number of entries, whiteouts included. */
  readonly entries: number;
}

/** A layer that was read: facts, entries (see `packEntries`) and what its files say of packages (`packFindings`). */
export interface LayerRecord {
  readonly facts: LayerFacts;
  readonly packed: Uint8Array;
  readonly packedFindings: Uint8Array;
}
