import { utimes } from 'node:fs/promises';
import type cacache from 'cacache';
import type { Problem } from '../../nouns/index.ts';
import { sha256 } from '../digest.ts';
import type { LayerFacts, LayerRecord } from '../layer/entries.ts';
import { keys } from './keys.ts';
import { packImage, unpackImage } from './packedImage.ts';
import { joinParts, splitParts } from './parts.ts';
import { type KnownBlob, type KnownImage, type ProfileStore, warningList } from './profileStore.ts';
import { blobSchema, factsSchema } from './schemas.ts';
import { trimStore } from './trimStore.ts';
import { unwritable } from './unwritable.ts';

type Cacache = typeof cacache;

/**
 * Profiles in a cacache folder (the one npm keeps packages in): content by SHA-512, checked at every read; an index
 * of append-only lines, each with a checksum; both written so that several runs at once, and runs that are killed,
 * leave it whole. A layer's facts lie in the index, its entries and findings in the content.
 */
export class DiskStore implements ProfileStore {
  readonly #told = warningList();
  readonly #cacache: Cacache;
  readonly #directory: string;
  readonly #maxBytes: number;
  #wrote = false;
  #writable = true;

  constructor(library: Cacache, directory: string, maxBytes: number) {
    this.#cacache = library;
    this.#directory = directory;
    this.#maxBytes = maxBytes;
  }

  get warnings(): readonly Problem[] {
    return this.#told.warnings;
  }

  warn(problem: Problem): void {
    this.#told.warn(problem);
  }

  async blobs(): Promise<ReadonlyMap<string, KnownBlob>> {
    const found = new Map<string, KnownBlob>();
    const entries = Object.values((await orNull(() => this.#cacache.ls(this.#directory))) ?? {});
    const layers = new Set(entries.map((entry) => entry.key));
    for (const { key, metadata } of entries) {
      const digest = keys.blobDigestOf(key);
      const known = blobSchema.safeParse(metadata);
      if (digest === null || !known.success) continue;
      // Read whole and checked, because on the word of this list layers are not exported at all.
      if (layers.has(keys.layer(known.data.diffId)) && (await this.layer(known.data.diffId)) !== null) {
        found.set(digest, known.data);
      }
    }
    return found;
  }

  async blob(digest: string): Promise<KnownBlob | null> {
    const known = blobSchema.safeParse((await this.#info(keys.blob(digest)))?.metadata);
    return known.success ? known.data : null;
  }

  async facts(diffId: string): Promise<LayerFacts | null> {
    const info = await this.#info(keys.layer(diffId));
    const facts = factsSchema.safeParse(info?.metadata);
    if (info === null || !facts.success || facts.data.diffId !== diffId) return null;
    // Marks the last use, by which `trim` goes. It also fails where the entries are gone.
    const now = new Date();
    const used = await orNull(() => utimes(info.path, now, now).then(() => true));
    return used || (await this.#content(keys.layer(diffId))) !== null ? facts.data : null;
  }

  async layer(diffId: string): Promise<LayerRecord | null> {
    const found = await this.#content(keys.layer(diffId));
    const facts = factsSchema.safeParse(found?.metadata);
    if (found === null || !facts.success || facts.data.diffId !== diffId) return null;
    const parts = splitParts(found.data);
    return parts === null ? null : { facts: facts.data, packed: parts[0], packedFindings: parts[1] };
  }

  async json(digest: string): Promise<string | null> {
    const found = await this.#content(keys.json(digest));
    return found !== null && sha256(found.data) === digest ? found.data.toString('utf8') : null;
  }

  async image(chain: string): Promise<KnownImage | null> {
    const found = await this.#content(keys.image(chain));
    const image = found === null ? null : unpackImage(found.data);
    return image?.chain === chain ? image : null;
  }

  putLayer(record: LayerRecord): Promise<void> {
    return this.#put(
      keys.layer(record.facts.diffId),
      joinParts(record.packed, record.packedFindings),
      record.facts,
    );
  }

  putBlob(digest: string, blob: KnownBlob): Promise<void> {
    return this.#write(async () => {
      const layer = await this.#cacache.get.info(this.#directory, keys.layer(blob.diffId));
      if (layer === null) return;
      // An index line that leads to the layer's content: where that goes, the blob is unknown again.
      await this.#cacache.index.insert(this.#directory, keys.blob(digest), layer.integrity, {
        metadata: blob,
      });
    });
  }

  putJson(digest: string, text: string): Promise<void> {
    return this.#put(keys.json(digest), Buffer.from(text), null);
  }

  putImage(chain: string, image: KnownImage): Promise<void> {
    return this.#put(keys.image(chain), packImage(chain, image), null);
  }

  async trim(): Promise<void> {
    if (!this.#wrote || this.#maxBytes === Number.POSITIVE_INFINITY) return;
    this.#wrote = false;
    await this.#write(() => trimStore(this.#cacache, this.#directory, this.#maxBytes));
  }

  #put(key: string, content: Buffer, metadata: unknown): Promise<void> {
    this.#wrote = true;
    return this.#write(async () => {
      await this.#cacache.put(this.#directory, key, content, { metadata });
    });
  }

  #info(key: string) {
    return orNull(() => this.#cacache.get.info(this.#directory, key));
  }

  async #content(key: string) {
    const found = await orNull(() => this.#cacache.get(this.#directory, key));
    if (found === null) await this.#drop(key);
    return found;
  }

  /** Removes what can't be read: cacache does not write a content again while a file of its name is there. */
  async #drop(key: string): Promise<void> {
    const damaged = await this.#info(key);
    if (damaged === null) return;
    await orNull(() => this.#cacache.rm.content(this.#directory, damaged.integrity));
    await orNull(() => this.#cacache.rm.entry(this.#directory, key, { removeFully: true }));
  }

  async #write(work: () => Promise<void>): Promise<void> {
    if (!this.#writable) return;
    try {
      await work();
    } catch (error) {
      this.#writable = false;
      this.warn(unwritable(error));
    }
  }
}

/** Null where reading fails, for whatever reason: the caller then reads the image itself. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return (await read()) ?? null;
  } catch {
    return null;
  }
}
