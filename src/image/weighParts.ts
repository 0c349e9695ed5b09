import { GateError, type Problem } from '../nouns/index.ts';
import type { BlobLibrary, FoundLayer } from './blob/library.ts';
import type { BlobSource } from './blob/source.ts';
import { insideOf } from './inside.ts';
import type { ImageParts, LayerPart } from './partTypes.ts';
import type { ProfileStore } from './store/profileStore.ts';
import { unreadable } from './unreadable.ts';
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
  const unpackedBytes = layers.reduce((sum, { facts }) => sum + facts.unpackedBytes, 0);
  const image = parts.configDigest;
  const inside = { image, layers: parts.layers, unpackedBytes, source, library, store };
  const { wasted, owners } = await insideOf(inside);
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
