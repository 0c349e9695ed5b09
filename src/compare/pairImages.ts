import type { BaselineImage, ImageProfile, PlannedImage } from '../nouns/index.ts';

/**
 * Each image's counterpart in the baseline, by the image's id: the image of the same id, or else of the same service
 * and variant that was measured for the same platform. An id names the platform only where the configuration does,
 * and `platforms: [linux/amd64]` added to it makes no new image.
 */
export function pairImages(
  images: readonly PlannedImage[],
  baseline: readonly BaselineImage[],
  profiles: ReadonlyMap<string, ImageProfile | null>,
): ReadonlyMap<string, BaselineImage> {
  const pairs = new Map<string, BaselineImage>();
  const byId = new Map(baseline.map((each) => [each.id, each]));
  for (const { id } of images) {
    const same = byId.get(id);
    if (same) pairs.set(id, same);
  }
  const taken = new Set(pairs.values());
  const byPlatform = new Map(
    baseline.filter((each) => !taken.has(each)).map((each) => [keyOf(each, each.profile), each]),
  );
  for (const image of images) {
    const key = pairs.has(image.id) ? null : keyOf(image, profiles.get(image.id) ?? null);
    const same = key === null ? undefined : byPlatform.get(key);
    if (key === null || !same) continue;
    pairs.set(image.id, same);
    byPlatform.delete(key);
  }
  return pairs;
}

function keyOf(
  image: Pick<PlannedImage, 'service' | 'variant' | 'platform'>,
  profile: ImageProfile | null,
): string | null {
  const platform = profile?.platform ?? image.platform;
  return platform === null ? null : JSON.stringify([image.service, image.variant, platform]);
}
