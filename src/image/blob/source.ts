/** Where blobs come from: a folder, or a place inside an archive. Names are digests, or paths in old archives. */
export interface BlobSource {
  /** What to call the whole in messages: fixed words, nothing hostile. */
  readonly what: string;
  /** Length of the blob in bytes, or null where it is not there. */
  size(name: string): Promise<number | null>;
  /**
   * Gives all bytes of a blob that is there to `use`, which may return a promise to keep a piece's memory. Throws
   * where the file is cut short.
   */
  read(name: string, use: (chunk: Buffer) => Promise<void> | null): Promise<void>;
  /** Digest of a blob that has no digest for a name and was read before; null where it was not. */
  digestOf?(name: string): string | null;
}
