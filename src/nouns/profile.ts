import type { ImageContents } from './contents.ts';

/** One layer of a weighed image. Sizes are bytes. */
export interface LayerProfile {
  /** `sha256:…` of the uncompressed tar. */
  readonly diffId: string;
  /** Sum of the regular files' bytes in the layer's tar, each hard link once. */
  readonly unpackedBytes: number;
  /** Size of the layer's blob in the manifest; null where the manifest holds an uncompressed one. */
  readonly compressedBytes: number | null;
  /** Bytes of this layer that a later layer overwrites or deletes. */
  readonly wastedBytes: number;
  /** Number of entries in the layer's tar. */
  readonly entries: number;
  /** The history's words for what made the layer: hostile text. Null where the history does not say. */
  readonly createdBy: string | null;
  /** The instruction as the Dockerfile has it; null for base layers and where no Dockerfile is at hand. */
  readonly instruction: string | null;
  readonly line: number | null;
  readonly from: 'base' | 'own';
  /** `read` in this run, or `known` from an earlier one by its digest. */
  readonly seen: 'read' | 'known';
}

/** A weighed image for one platform. Sizes are bytes. */
export interface ImageProfile {
  /** `linux/amd64`, `linux/arm64/v8`. */
  readonly platform: string;
  /** `sha256:…` of the image's configuration: the same on every store. */
  readonly configDigest: string;
  readonly unpackedBytes: number;
  /** Null where any layer's blob is uncompressed. */
  readonly compressedBytes: number | null;
  readonly wasteBytes: number;
  readonly baseBytes: number;
  readonly ownBytes: number;
  /** True where no Dockerfile told base from own, and the history had to. */
  readonly fromInferred: boolean;
  /** Base layer first, as in the image's configuration. */
  readonly layers: readonly LayerProfile[];
  /** Whose the bytes are; null where that is not known (a report of an earlier version, or a warning). */
  readonly contents: ImageContents | null;
}
