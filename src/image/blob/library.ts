import pLimit from 'p-limit';
import { isDigest, sha256 } from '../digest.ts';
import { unpackEntries } from '../layer/codec.ts';
import type { LayerContents, LayerFacts, LayerRecord } from '../layer/entries.ts';
import { unpackFindings } from '../layer/findingsCodec.ts';
import { maxJsonBytes } from '../limits.ts';
import type { LayerPart } from '../partTypes.ts';
import type { ProfileStore } from '../store/profileStore.ts';
import { unreadable, within } from '../unreadable.ts';
import type { Blob } from './intake.ts';
import { readBlob } from './readBlob.ts';
import type { BlobSource } from './source.ts';

/** A layer's blob as an image refers to it. */
export interface FoundLayer {
  readonly facts: LayerFacts;
  readonly blobBytes: number;
  readonly compressed: boolean;
  readonly seen: 'read' | 'known';
}

export interface LibraryOptions {
  readonly signal?: AbortSignal;
  readonly onBytes?: (bytes: number) => void;
}

/** Compressed layers are read two at a time: while one waits for the decompressor, the other is hashed. */
const compressedAtOnce = 2;

/** All others one at a time: hashing takes the whole of this thread, and a second one would only take memory. */
const plainAtOnce = 1;

/**
 * All that this run knows of blobs and layers: what it read itself, and through the store what earlier runs did. Sees
 * to it that no blob is read twice, and that nothing is known under a digest that its bytes do not have.
 */
export class BlobLibrary {
  readonly #store: ProfileStore;
  readonly #options: LibraryOptions;
  readonly #compressed = pLimit(compressedAtOnce);
  readonly #plain = pLimit(plainAtOnce);
  readonly #blobs = new Map<string, Promise<Blob>>();
  readonly #layers = new Map<string, LayerRecord>();

  constructor(store: ProfileStore, options: LibraryOptions) {
    this.#store = store;
    this.#options = options;
  }

  /**
   * Reads the blob unless it was read before; `mediaType` is a hint at how. Rejects where its bytes are damaged or have
   * another digest.
   */
  read(source: BlobSource, name: string, mediaType: string): Promise<Blob> {
    const before = this.#blobs.get(name);
    if (before !== undefined && isDigest(name)) return before;
    const limit = /gzip$|zstd$/.test(mediaType) ? this.#compressed : this.#plain;
    const reading = limit(async () => {
      const blob = await readBlob(source, name, this.#options).catch((error: unknown) => {
        throw within(describe(name), error);
      });
      await this.keep(blob, name);
      return blob;
    });
    if (isDigest(name)) this.#blobs.set(name, reading);
    reading.catch(() => this.#blobs.delete(name));
    return reading;
  }

  /** Takes in a blob that was read elsewhere, under the name that its place gave it. Throws on a wrong digest. */
  async keep(blob: Blob, name: string): Promise<void> {
    if (isDigest(name) && blob.digest !== name) {
      throw unreadable('image-digest-mismatch', `${describe(name)} has other bytes than its name says`, {
        expected: `${name}; found ${blob.digest}`,
      });
    }
    this.#blobs.set(blob.digest, Promise.resolve(blob));
    if (blob.layer === null) return;
    const { diffId } = blob.layer.facts;
    this.#layers.set(diffId, blob.layer);
    await this.#store.putLayer(blob.layer);
    await this.#store.putBlob(blob.digest, { diffId, bytes: blob.bytes, compressed: blob.digest !== diffId });
  }

  /** The text of a JSON blob, from memory, the source or the store. Rejects where it is nowhere. */
  async json(source: BlobSource, digest: string, what: string): Promise<string> {
    const text = (await this.#storedJson(source, digest)) ?? (await this.#readJson(source, digest, what));
    await this.#store.putJson(digest, text);
    return text;
  }

  /** Remembers a document whose bytes came by another way, so that `weighKnown` finds it in a later run. */
  async keepJson(text: string): Promise<void> {
    await this.#store.putJson(sha256(text), text);
  }

  /** A layer from memory, the store or the source, in this order; null where it is nowhere, or is no layer. */
  async layer(source: BlobSource, part: LayerPart): Promise<FoundLayer | null> {
    const digest = isDigest(part.name) ? part.name : (source.digestOf?.(part.name) ?? null);
    const read = digest === null ? undefined : this.#blobs.get(digest);
    if (read !== undefined) return asLayer(await read);
    const known = digest === null ? await this.#knownByPath(source, part) : await this.#knownByDigest(digest);
    if (known !== null) return known;
    const size = await source.size(part.name);
    if (size === null || (size === 0 && part.name !== emptyDigest)) return null;
    return asLayer(await this.read(source, part.name, part.mediaType));
  }

  async #knownByDigest(digest: string): Promise<FoundLayer | null> {
    const known = await this.#store.blob(digest);
    const facts = known === null ? null : await this.#store.facts(known.diffId);
    if (known === null || facts === null) return null;
    return { facts, blobBytes: known.bytes, compressed: known.compressed, seen: 'known' };
  }

  /** In the old layout a layer has no digest but the configuration's, and is never compressed: its length must fit. */
  async #knownByPath(source: BlobSource, part: LayerPart): Promise<FoundLayer | null> {
    const facts = await this.facts(part.diffId);
    if (facts === null || facts.tarBytes !== (await source.size(part.name))) return null;
    const seen = this.#layers.has(part.diffId) ? 'read' : 'known';
    return { facts, blobBytes: facts.tarBytes, compressed: false, seen };
  }

  /** True where the store holds the whole layer of the blob with this name and length, entries included. */
  async holds(name: string, bytes: number): Promise<boolean> {
    const known = isDigest(name) ? await this.#store.blob(name) : null;
    return known !== null && known.bytes === bytes && (await this.#store.layer(known.diffId)) !== null;
  }

  /** Facts of a layer by diffID, from memory or the store. */
  async facts(diffId: string): Promise<LayerFacts | null> {
    return this.#layers.get(diffId)?.facts ?? (await this.#store.facts(diffId));
  }

  /** What is kept of a layer's inside, by diffID, from memory or the store; null where it is lost or damaged. */
  async contents(diffId: string): Promise<LayerContents | null> {
    const record = this.#layers.get(diffId) ?? (await this.#store.layer(diffId));
    if (record === null) return null;
    const entries = unpackEntries(record.packed);
    const findings = unpackFindings(record.packedFindings);
    return entries === null || findings === null ? null : { entries, findings };
  }

  /** The digests of blobs whose layer the store knows. */
  async knownBlobs(): Promise<string[]> {
    return [...(await this.#store.blobs()).keys()];
  }

  async #storedJson(source: BlobSource, digest: string): Promise<string | null> {
    // A file that is there is read, whatever the store holds: it costs nothing, and its damage shows.
    return this.#blobs.has(digest) || (await source.size(digest)) ? null : this.#store.json(digest);
  }

  async #readJson(source: BlobSource, digest: string, what: string): Promise<string> {
    const size = this.#blobs.has(digest) ? 0 : await source.size(digest);
    if (size === null) {
      throw unreadable('image-blob-missing', `${what} is missing from ${source.what}: ${digest}`);
    }
    if (size > maxJsonBytes) {
      throw unreadable('image-too-large', `${what} has ${size} bytes`, {
        expected: `at most ${maxJsonBytes}`,
      });
    }
    const { json } = await this.read(source, digest, '');
    if (json === null) throw unreadable('image-metadata-invalid', `${what} is not JSON: ${digest}`);
    return json;
  }
}

const emptyDigest = sha256('');

function asLayer(blob: Blob): FoundLayer | null {
  if (blob.layer === null) return null;
  const { facts } = blob.layer;
  return { facts, blobBytes: blob.bytes, compressed: blob.digest !== facts.diffId, seen: 'read' };
}

function describe(name: string): string {
  return isDigest(name) ? `blob ${name}` : 'a layer of the archive';
}
