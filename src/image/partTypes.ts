import type { ImageConfig } from './oci/schemas.ts';

/** A layer as an image refers to it, before anything was read. */
export interface LayerPart {
  /** Digest of the blob, or its path in an archive of the old layout. */
  readonly name: string;
  /** Length that the manifest states; null where there is no manifest. */
  readonly statedBytes: number | null;
  /** `sha256:…` that the configuration states. */
  readonly diffId: string;
  readonly mediaType: string;
}

/** Everything that an image's documents say about it: what is left is to weigh the layers. */
export interface ImageParts {
  readonly config: ImageConfig;
  readonly configDigest: string;
  readonly manifestDigest: string | null;
  readonly tags: readonly string[];
  readonly layers: readonly LayerPart[];
}
