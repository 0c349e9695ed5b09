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
  /** Targets of symbolic links (as written) and hard links (normalised) by entry. */
  readonly links: ReadonlyMap<number, string>;
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

/** A layer that was read: facts and entries, the latter packed (see `packEntries`). */
export interface LayerRecord {
  readonly facts: LayerFacts;
  readonly packed: Uint8Array;
}
