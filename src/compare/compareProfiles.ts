import type { ImageChange, ImageProfile } from '../nouns/index.ts';
import { layerChanges } from './layerChanges.ts';
import { causes } from './packages/causes.ts';
import { packageChanges } from './packages/packageChanges.ts';
import { sizeDelta } from './sizeDelta.ts';

export type ProfileChange = Pick<
  ImageChange,
  'unpacked' | 'compressed' | 'base' | 'baseCompressed' | 'own' | 'layers' | 'packages' | 'causes'
>;

/**
 * Two states of one image beside each other; null for a side that is not there or not known. `failed` hears the error
 * where comparing owners fails: that is a bug, and the sizes are right without them.
 */
export function compareProfiles(
  before: ImageProfile | null,
  after: ImageProfile | null,
  failed: (error: unknown) => void = () => {},
): ProfileChange {
  return {
    unpacked: sizeDelta(before?.unpackedBytes ?? null, after?.unpackedBytes ?? null),
    compressed: sizeDelta(before?.compressedBytes ?? null, after?.compressedBytes ?? null),
    base: sizeDelta(before?.baseBytes ?? null, after?.baseBytes ?? null),
    baseCompressed: sizeDelta(baseCompressed(before), baseCompressed(after)),
    own: sizeDelta(before?.ownBytes ?? null, after?.ownBytes ?? null),
    layers: before && after ? layerChanges(before, after) : [],
    ...ownersChange(before, after, failed),
  };
}

/** Nothing where either side's owners are not known: a report of an earlier version has none. */
function ownersChange(
  before: ImageProfile | null,
  after: ImageProfile | null,
  failed: (error: unknown) => void,
): Pick<ProfileChange, 'packages' | 'causes'> {
  if (!before?.contents || !after?.contents) return { packages: [], causes: [] };
  try {
    const packages = packageChanges(before.contents.packages, after.contents.packages);
    const deltaBytes = after.unpackedBytes - before.unpackedBytes;
    return { packages, causes: causes(before.contents, after.contents, packages, deltaBytes) };
  } catch (error) {
    failed(error);
    return { packages: [], causes: [] };
  }
}

function baseCompressed(profile: ImageProfile | null): number | null {
  if (!profile) return null;
  const sizes = profile.layers.filter(({ from }) => from === 'base').map((layer) => layer.compressedBytes);
  return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}
