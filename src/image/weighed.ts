import type { Owners } from '../owners/index.ts';

/** One layer of a weighed image as its bytes tell it; who made it is `profileImage`'s to say. Sizes are bytes. */
export interface WeighedLayer {
  /** `sha256:…` of the uncompressed tar. */
  readonly diffId: string;
  readonly unpackedBytes: number;
  /** Size of the blob, or null where it is not compressed. */
  readonly compressedBytes: number | null;
  readonly wastedBytes: number;
  readonly entries: number;
  /** `read` in this run, or `known` from an earlier one by its digest. */
  readonly seen: 'read' | 'known';
}

/** One line of an image's history; `createdBy` is hostile text. */
export interface HistoryEntry {
  readonly createdBy: string;
  readonly comment: string;
  readonly emptyLayer: boolean;
}

/** An image for one platform, measured. Base layer first. */
export interface WeighedImage {
  /** `linux/amd64`, `linux/arm64/v8`. */
  readonly platform: string;
  /** `sha256:…` of the configuration. */
  readonly configDigest: string;
  /** `sha256:…` of the manifest; null where there is none (docker archives of old, images of the classic store). */
  readonly manifestDigest: string | null;
  /** Names that the archive gives the image (`app:1`): hostile text. */
  readonly tags: readonly string[];
  readonly history: readonly HistoryEntry[];
  readonly layers: readonly WeighedLayer[];
  /** Whose the bytes are; null where that could not be found out, which is a warning of the store. */
  readonly owners: Owners | null;
}
