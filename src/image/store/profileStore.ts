import type { Problem } from '../../nouns/index.ts';
import type { Owners } from '../../owners/index.ts';
import type { LayerFacts, LayerRecord } from '../layer/entries.ts';

/** What is remembered of a layer's blob. */
export interface KnownBlob {
  readonly diffId: string;
  /** Length of the blob in bytes. */
  readonly bytes: number;
  readonly compressed: boolean;
}

/** What is remembered of the image that a list of layers makes. */
export interface KnownImage {
  /** Bytes of each layer that a later one overwrites or deletes. */
  readonly wasted: readonly number[];
  readonly owners: Owners;
}

/**
 * What earlier runs learned of layers, by digest. Every method that reads answers null for what is absent, damaged or
 * of another version; none of them throws because of the disk. A disk that can't be written turns writing off and
 * leaves one warning.
 */
export interface ProfileStore {
  /** Things to tell the user at the end of the run; never a reason to fail. */
  readonly warnings: readonly Problem[];
  /** Adds a warning of the run, the same one once. */
  warn(problem: Problem): void;
  /** Blobs whose layer is known too, by digest. */
  blobs(): Promise<ReadonlyMap<string, KnownBlob>>;
  blob(digest: string): Promise<KnownBlob | null>;
  facts(diffId: string): Promise<LayerFacts | null>;
  layer(diffId: string): Promise<LayerRecord | null>;
  /** Text of a manifest or configuration, checked against its digest. */
  json(digest: string): Promise<string | null>;
  /** Waste and owners of the image that consists of the layers named by `chain` (see `chainOf`). */
  image(chain: string): Promise<KnownImage | null>;
  putLayer(record: LayerRecord): Promise<void>;
  /** The blob's layer must have been put before. */
  putBlob(digest: string, blob: KnownBlob): Promise<void>;
  putJson(digest: string, text: string): Promise<void>;
  putImage(chain: string, image: KnownImage): Promise<void>;
  /**
   * Brings the store back below its size where this run wrote to it: longest unused first. For the end of a run: what
   * it removes may be known layers that the run still counts on.
   */
  trim(): Promise<void>;
}

/** A store that remembers nothing but its warnings. */
export const noStore = (): ProfileStore => ({
  ...warningList(),
  blobs: async () => new Map(),
  blob: async () => null,
  facts: async () => null,
  layer: async () => null,
  json: async () => null,
  image: async () => null,
  putLayer: async () => {},
  putBlob: async () => {},
  putJson: async () => {},
  putImage: async () => {},
  trim: async () => {},
});

/** Warnings of a store, each once. */
export function warningList(): Pick<ProfileStore, 'warnings' | 'warn'> {
  const warnings: Problem[] = [];
  const known = new Set<string>();
  return {
    warnings,
    warn: (problem) => {
      const { code, message } = problem;
      if (!known.has(`${code} ${message}`)) warnings.push(problem);
      known.add(`${code} ${message}`);
    },
  };
}
