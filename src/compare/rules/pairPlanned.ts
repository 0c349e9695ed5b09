import type { PlannedImage } from '../../nouns/index.ts';

export interface PairedPlans {
  /** Images that both plans gate: before and after. */
  readonly kept: readonly (readonly [PlannedImage, PlannedImage])[];
  /** Images that only the plan before gates. */
  readonly dropped: readonly PlannedImage[];
}

/**
 * Pairs the gated images of two plans, by id. Where only one of them names platforms, the image without a platform
 * belongs to the first of those with one.
 */
export function pairPlanned(before: readonly PlannedImage[], after: readonly PlannedImage[]): PairedPlans {
  const now = after.filter(({ role }) => role === 'gated');
  const old = before.filter(({ role }) => role === 'gated');
  const byId = new Map(now.map((image) => [image.id, image]));
  const ids = new Set(old.map(({ id }) => id));
  const pairs = new Map<PlannedImage, PlannedImage>();
  for (const image of old) {
    const same = byId.get(image.id);
    if (same) pairs.set(image, same);
  }
  const rest = new Map<string, PlannedImage[]>();
  for (const image of now.filter(({ id }) => !ids.has(id))) {
    rest.set(keyOf(image), [...(rest.get(keyOf(image)) ?? []), image]);
  }
  for (const image of old.filter((each) => !pairs.has(each))) {
    const others = rest.get(keyOf(image)) ?? [];
    const index = others.findIndex(({ platform }) => platform === null || image.platform === null);
    const [same] = index < 0 ? [] : others.splice(index, 1);
    if (same) pairs.set(image, same);
  }
  return { kept: [...pairs], dropped: old.filter((image) => !pairs.has(image)) };
}

function keyOf({ service, variant }: PlannedImage): string {
  return JSON.stringify([service, variant]);
}
