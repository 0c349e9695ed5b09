/** What a tar entry is, reduced to what counts for sizes. */
export type EntryKind = 'file' | 'directory' | 'symlink' | 'hardlink' | 'other';

/** One entry of a tar with long names, PAX records and sparse sizes applied. Strings are Latin-1, one char a byte. */
export interface TarEntry {
  /** As the archive has it: not normalised. */
  readonly name: string;
  /** Target of a symbolic or hard link; empty for all others. */
  readonly linkName: string;
  readonly kind: EntryKind;
  /** Size of a regular file as a program sees it, in bytes (a sparse file's holes included); 0 for all others. */
  readonly size: number;
  /** True where anybody may execute it. */
  readonly executable: boolean;
  /** True where the data in the archive are not the file's bytes: holes are left out. */
  readonly sparse: boolean;
  /** Bytes of data that follow in the archive, padding excluded. */
  readonly dataBytes: number;
}

/** Takes an entry's data piece by piece. The chunk is only valid during the call. */
export type DataSink = (chunk: Buffer) => void;

/** What a parser tells. `entry` may return a sink to be given the entry's data; `endEntry` follows the last piece. */
export interface TarHandler {
  entry(entry: TarEntry): DataSink | null;
  endEntry?(): void;
}
