import { ownersFailed } from '../nouns/index.ts';
import { findOwners, type ImageFileSystem, type Owners } from '../owners/index.ts';
import type { BlobLibrary } from './blob/library.ts';
import type { BlobSource } from './blob/source.ts';
import type { LayerContents } from './layer/entries.ts';
import type { LayerPart } from './partTypes.ts';
import { chainOf } from './store/keys.ts';
import type { ProfileStore } from './store/profileStore.ts';
import { mergeLayers, wastePerLayer } from './tree/mergeLayers.ts';
import { profileLost } from './unreadable.ts';

/** Where the layers of an image are, and what is known of them. */
export interface InsideRequest {
  /** The image's name in a warning: the digest of its configuration. */
  readonly image: string;
  readonly layers: readonly LayerPart[];
  /** Bytes of all layers. */
  readonly unpackedBytes: number;
  readonly source: BlobSource;
  readonly library: BlobLibrary;
  readonly store: ProfileStore;
}

/** What is inside of an image. */
export interface Inside {
  /** Bytes of each layer that a later one overwrites or deletes. */
  readonly wasted: readonly number[];
  /** Null where they could not be found out. */
  readonly owners: Owners | null;
}

/**
 * Waste and owners of an image: from an earlier run that saw the same layers, or from what is on record of each. Where
 * finding owners fails, that is a warning of the store. Throws `image-profile-lost` where a record is gone and the
 * source has no bytes.
 */
export async function insideOf(request: InsideRequest): Promise<Inside> {
  const { layers, store } = request;
  const chain = chainOf(layers.map(({ diffId }) => diffId));
  const known = await store.image(chain);
  if (known !== null && known.wasted.length === layers.length) return known;
  const fs = await mergeLayers(layers.map((part) => () => contentsOf(part, request)));
  const wasted = wastePerLayer(fs, layers.length);
  const owners = ownersOrNull(fs, request);
  if (owners !== null) await store.putImage(chain, { wasted, owners });
  return { wasted, owners };
}

/** No size depends on owners, so that a failure of ours to find them ends no run. */
function ownersOrNull(fs: ImageFileSystem, { image, unpackedBytes, store }: InsideRequest): Owners | null {
  try {
    const owners = findOwners(fs);
    checkSum(owners, unpackedBytes);
    return owners;
  } catch (error) {
    store.warn(ownersFailed(`whose the bytes of the image ${image} are`, error));
    return null;
  }
}

/**
 * Every byte has one owner or is of one unowned kind. Throws an Error where that does not hold: then ours is a bug, and
 * such numbers must not be shown.
 */
export function checkSum({ packages, unowned }: Owners, unpackedBytes: number): void {
  const owned = packages.reduce((sum, { ownedBytes }) => sum + ownedBytes, 0);
  const rest = unowned.reduce((sum, { bytes }) => sum + bytes, 0);
  if (owned + rest === unpackedBytes) return;
  throw new Error(`owners add up to ${owned} + ${rest} bytes, and the layers to ${unpackedBytes}`);
}

/** The layer's contents; where the store lost them, from the layer itself. */
async function contentsOf(part: LayerPart, { source, library }: InsideRequest): Promise<LayerContents> {
  const kept = await library.contents(part.diffId);
  if (kept !== null) return kept;
  if (await source.size(part.name)) {
    await library.read(source, part.name, part.mediaType);
    const read = await library.contents(part.diffId);
    if (read !== null) return read;
  }
  throw profileLost(part.diffId);
}
