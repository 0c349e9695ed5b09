import type { ImageChange, ImageProfile } from '../nouns/index.ts';
import { layerChanges } from './layerChanges.ts';
import { sizeDelta } from './sizeDelta.ts';

export type ProfileChange = Pick<ImageChange, 'unpacked' | 'compressed' | 'base' | 'own' | 'layers'>;

/** Two states of one image beside each other; null for a side that is not there or not known. */
export function compareProfiles(before: ImageProfile | null, after: ImageProfile | null): ProfileChange {
  return {
    unpacked: sizeDelta(before?.unpackedBytes ?? null, after?.unpackedBytes ?? null),
    compressed: sizeDelta(before?.compressedBytes ?? null, after?.compressedBytes ?? null),
    base: sizeDelta(before?.baseBytes ?? null, after?.baseBytes ?? null),
    own: sizeDelta(before?.ownBytes ?? null, after?.ownBytes ?? null),
    layers: before && after ? layerChanges(before.layers, after.layers) : [],
  };
}
