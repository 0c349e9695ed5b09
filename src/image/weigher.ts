import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChange } from '../nouns/index.ts';
import { imagesOfArchive } from './archive/imagesOfArchive.ts';
import { type ArchiveSource, withArchive } from './archive/openArchive.ts';
import { folderSource } from './blob/folderSource.ts';
import { BlobLibrary, type LibraryOptions } from './blob/library.ts';
import type { BlobSource } from './blob/source.ts';
import { maxJsonBytes } from './limits.ts';
import { listChanges } from './listChanges.ts';
import { findManifests } from './oci/findManifests.ts';
import { parseConfig, partsOfConfig, partsOfManifest } from './parts.ts';
import type { ImageParts } from './partTypes.ts';
import type { ProfileStore } from './store/profileStore.ts';
import { unreadable } from './unreadable.ts';
import { type LayoutWatch, watchLayout } from './watchLayout.ts';
import type { WeighedImage } from './weighed.ts';
import { weighParts } from './weighParts.ts';

/**
 * Weighs images. One for a whole run, so that a layer which several images share is read once. Everything rejects with
 * a GateError that says what is wrong with the image; nothing but the profile store is written, except as
 * `watchLayout` says.
 */
export interface Weigher {
  /**
   * Digests of layer blobs whose profiles are on disk, whole and checked. For an export that may leave them out: an
   * empty file of that name will do for `weighLayout`.
   */
  knownBlobs(): Promise<string[]>;
  /** Reads the blobs of an OCI layout folder as they appear in it, until stopped. */
  watchLayout(directory: string, options?: { readonly truncate?: boolean }): LayoutWatch;
  /** The images of an OCI layout folder, one per platform. */
  weighLayout(directory: string): Promise<WeighedImage[]>;
  /** The images of an archive: `docker save` of any version, or an OCI layout as a tar; also gzip or zstd. */
  weighArchive(source: ArchiveSource): Promise<WeighedImage[]>;
  /**
   * An image of which everything is known from earlier runs, by the digest of its configuration; null where anything
   * is not. Compressed sizes are unknown (null), because they are the manifest's to say.
   */
  weighKnown(configDigest: string): Promise<WeighedImage | null>;
  /**
   * Everything that each layer of a weighed image does, base layer first and in the tar's order, told from what is on
   * record: no byte of the image is read. Owners are indices into `owners.packages`.
   */
  changes(image: WeighedImage): Promise<FileChange[]>;
}

export type WeigherOptions = LibraryOptions;

/**
 * A weigher that remembers layers in `store`. `signal` ends reading with its reason; `onBytes` hears of bytes as they
 * are read, for progress.
 */
export function createWeigher(store: ProfileStore, options: WeigherOptions = {}): Weigher {
  const library = new BlobLibrary(store, options);
  const weighAll = async (images: readonly ImageParts[], source: BlobSource) => {
    if (images.length === 0) throw noImage();
    const weighed: WeighedImage[] = [];
    for (const parts of images) weighed.push(await weighParts(parts, source, library, store));
    return weighed;
  };
  return {
    knownBlobs: () => library.knownBlobs(),
    watchLayout: (directory, watching = {}) => watchLayout(directory, library, watching.truncate ?? false),
    async weighLayout(directory) {
      const source = folderSource(directory);
      return weighAll(await imagesOfLayout(directory, source, library), source);
    },
    weighArchive: (source) =>
      withArchive(source, library, options, async (contents) =>
        weighAll(await imagesOfArchive(contents, library), contents),
      ),
    weighKnown: (configDigest) => weighKnown(configDigest, library, store),
    changes: ({ layers }) =>
      listChanges(
        layers.map(({ diffId }) => diffId),
        library,
      ),
  };
}

async function imagesOfLayout(
  directory: string,
  source: BlobSource,
  library: BlobLibrary,
): Promise<ImageParts[]> {
  const manifests = await findManifests(library, source, await readIndex(directory), false);
  const images: ImageParts[] = [];
  for (const found of manifests) {
    const config = await library.json(source, found.manifest.config.digest, 'a configuration');
    images.push(partsOfManifest(found, config));
  }
  return images;
}

function noImage(): Error {
  return unreadable('image-no-platform', 'there is no image in it that could be weighed', {
    expected: 'at least one manifest of an image that is not an attestation',
  });
}

async function weighKnown(
  configDigest: string,
  library: BlobLibrary,
  store: ProfileStore,
): Promise<WeighedImage | null> {
  const text = await store.json(configDigest);
  if (text === null) return null;
  const diffIds = parseConfig(text).rootfs.diff_ids ?? [];
  for (const diffId of diffIds) if ((await library.facts(diffId)) === null) return null;
  const parts = partsOfConfig(text, diffIds.map(recordName), []);
  return weighParts(parts, recordSource(library), library, store).catch(() => null);
}

/** A layer on record as a file in the source below: its uncompressed tar. Not a digest, because it is not a blob's. */
const recordName = (diffId: string) => `record/${diffId}`;

/** A source that has only what is on record. */
function recordSource(library: BlobLibrary): BlobSource {
  return {
    what: 'the store of profiles',
    size: async (name) => (await library.facts(name.slice(recordName('').length)))?.tarBytes ?? null,
    read: async () => {
      throw unreadable('image-profile-lost', 'a profile on disk is damaged');
    },
  };
}

async function readIndex(directory: string): Promise<string> {
  const path = join(directory, 'index.json');
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) {
    const there = await stat(directory).catch(() => null);
    throw unreadable(
      there === null ? 'image-not-found' : 'image-not-recognised',
      there === null
        ? 'the OCI layout does not exist'
        : 'the folder is no OCI image layout: index.json is missing',
    );
  }
  if (found.size > maxJsonBytes) throw unreadable('image-too-large', 'index.json is too large');
  const file = await open(path, 'r');
  try {
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}
