import { GateError, type Problem } from '../nouns/index.ts';
import { findOwners, type Owners } from '../owners/index.ts';
import type { BlobLibrary, FoundLayer } from './blob/library.ts';
import type { BlobSource } from './blob/source.ts';
import type { LayerContents } from './layer/entries.ts';
import type { ImageParts, LayerPart } from './partTypes.ts';
import { chainOf } from './store/keys.ts';
import type { KnownImage, ProfileStore } from './store/profileStore.ts';
import { mergeLayers, wastePerLayer } from './tree/mergeLayers.ts';
import { profileLost, unreadable } from './unreadable.ts';
import type { HistoryEntry, WeighedImage } from './weighed.ts';

/**
 * Weighs an image whose documents are read: finds or reads each layer, checks it against what the documents say, and
 * works out waste and owners. Throws a GateError with one problem for each layer that is missing, damaged or not what it says.
 */
export async function weighParts(
  parts: ImageParts,
  source: BlobSource,
  library: BlobLibrary,
  store: ProfileStore,
): Promise<WeighedImage> {
  const layers = await all(parts.layers.map((part) => findLayer(part, source, library)));
  const { wasted, owners } = await insideOf(parts, layers, source, library, store);
  return {
    platform: platformOf(parts),
    configDigest: parts.configDigest,
    manifestDigest: parts.manifestDigest,
    tags: parts.tags,
    history: historyOf(parts),
    layers: layers.map(({ facts, blobBytes, compressed, seen }, i) => ({
      diffId: facts.diffId,
      unpackedBytes: facts.unpackedBytes,
      compressedBytes: compressed ? blobBytes : null,
      wastedBytes: wasted[i] ?? 0,
      entries: facts.entries,
      seen,
    })),
    owners,
  };
}

async function findLayer(part: LayerPart, source: BlobSource, library: BlobLibrary): Promise<FoundLayer> {
  const stated = part.statedBytes;
  const size = await source.size(part.name);
  if (stated !== null && size !== null && size !== 0 && size !== stated) throw wrongSize(part, size);
  const found = await library.layer(source, part);
  if (found === null) throw absent(part, source, size);
  if (stated !== null && found.blobBytes !== stated) throw wrongSize(part, found.blobBytes);
  if (found.facts.diffId !== part.diffId) {
    throw unreadable('image-digest-mismatch', `a layer's bytes are not those that the configuration names`, {
      expected: `${part.diffId}; found ${found.facts.diffId}`,
    });
  }
  return found;
}

function wrongSize(part: LayerPart, found: number): Error {
  return unreadable(
    'image-digest-mismatch',
    `the layer ${part.diffId} has another size than its manifest says`,
    {
      expected: `${part.statedBytes} bytes; found ${found}`,
    },
  );
}

function absent(part: LayerPart, source: BlobSource, size: number | null): Error {
  if (/foreign|nondistributable/.test(part.mediaType)) {
    return unreadable(
      'image-unsupported',
      `the layer ${part.diffId} is kept elsewhere and not in ${source.what}`,
      {
        fix: 'weigh an image whose layers may be distributed',
      },
    );
  }
  if (size !== null && size > 0) {
    return unreadable('image-unsupported', `the layer ${part.diffId} is no tar, gzip or zstd`);
  }
  return unreadable('image-blob-missing', `the layer ${part.diffId} is missing from ${source.what}`);
}

/** Waste and owners: from an earlier run that saw the same layers, or from what is on record of each. */
async function insideOf(
  parts: ImageParts,
  layers: readonly FoundLayer[],
  source: BlobSource,
  library: BlobLibrary,
  store: ProfileStore,
): Promise<KnownImage> {
  const chain = chainOf(layers.map(({ facts }) => facts.diffId));
  const known = await store.image(chain);
  if (known !== null && known.wasted.length === layers.length) return known;
  const fs = await mergeLayers(parts.layers.map((part) => () => contentsOf(part, source, library)));
  const image = { wasted: wastePerLayer(fs, layers.length), owners: findOwners(fs) };
  checkSum(
    image.owners,
    layers.reduce((sum, { facts }) => sum + facts.unpackedBytes, 0),
  );
  await store.putImage(chain, image);
  return image;
}

/** Every byte has one owner or is one kind of unowned. Throws where ours is a bug: such numbers must not be shown. */
function checkSum({ packages, unowned }: Owners, unpackedBytes: number): void {
  const owned = packages.reduce((sum, { ownedBytes }) => sum + ownedBytes, 0);
  const rest = unowned.reduce((sum, { bytes }) => sum + bytes, 0);
  if (owned + rest === unpackedBytes) return;
  throw new Error(`owners add up to ${owned} + ${rest} bytes, and the layers to ${unpackedBytes}`);
}

/** The layer's contents; where the store lost them, from the layer itself. */
async function contentsOf(part: LayerPart, source: BlobSource, library: BlobLibrary): Promise<LayerContents> {
  const kept = await library.contents(part.diffId);
  if (kept !== null) return kept;
  if (await source.size(part.name)) {
    await library.read(source, part.name, part.mediaType);
    const read = await library.contents(part.diffId);
    if (read !== null) return read;
  }
  throw profileLost(part.diffId);
}

/** All results, or one error with all problems, once everything has come to an end. */
async function all<T>(work: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(work);
  const results: T[] = [];
  const problems: Problem[] = [];
  for (const one of settled) {
    if (one.status === 'fulfilled') results.push(one.value);
    else if (one.reason instanceof GateError) problems.push(...one.reason.problems);
    else throw one.reason;
  }
  if (problems.length > 0) throw new GateError(problems);
  return results;
}

function platformOf({ config }: ImageParts): string {
  const base = `${config.os || 'linux'}/${config.architecture || 'unknown'}`;
  return config.variant ? `${base}/${config.variant}` : base;
}

function historyOf({ config }: ImageParts): HistoryEntry[] {
  return (config.history ?? []).map((entry) => ({
    createdBy: entry.created_by ?? '',
    comment: entry.comment ?? '',
    emptyLayer: entry.empty_layer ?? false,
  }));
}
