import type { Measured } from '../judge/index.ts';
import {
  type Baseline,
  type BaselineImage,
  type ChangeStatus,
  type Comparison,
  type ImageChange,
  type ImageProfile,
  ownersFailed,
  type PlannedImage,
  type Problem,
} from '../nouns/index.ts';
import { baseMoved } from './baseMoved.ts';
import { compareProfiles } from './compareProfiles.ts';
import { pairImages } from './pairImages.ts';
import { totalChange } from './totalChange.ts';

/**
 * Holds a run beside its baseline: every gated image with what became of it, and the images that are no more. An
 * image that the baseline lacks is `new`; where there is no baseline at all, every image is `unknown`, because
 * nobody knows. Pure.
 */
export function compareWithBaseline(
  images: readonly PlannedImage[],
  measured: readonly Measured[],
  baseline: Baseline,
): Comparison {
  const gated = images.filter(({ role }) => role === 'gated');
  const profiles = new Map(
    measured
      .filter(({ image }) => image.role === 'gated')
      .map(({ image, outcome }) => [image.id, outcome.kind === 'measured' ? outcome.profile : null]),
  );
  const counterparts = pairImages(gated, baseline.images, profiles);
  const warnings: Problem[] = [];
  const changes = gated.map((image) => {
    const counterpart = counterparts.get(image.id) ?? null;
    return imageChange(image, counterpart, profiles.get(image.id) ?? null, baseline, warnings);
  });
  const kept = new Set(counterparts.values());
  const removed = baseline.images.filter((image) => !kept.has(image)).map(removedImage);
  const total = totalChange(changes, removed);
  return { origin: baseline.origin, images: changes, removed, total, warnings };
}

function imageChange(
  image: PlannedImage,
  before: BaselineImage | null,
  after: ImageProfile | null,
  { origin }: Baseline,
  warnings: Problem[],
): ImageChange {
  const { id, service, variant, platform, dockerfile } = image;
  const failed = (error: unknown) =>
    warnings.push(ownersFailed(`what became of the packages of ${id}`, error));
  const sizes = compareProfiles(before?.profile ?? null, after, failed);
  return {
    ...{ id, service, variant, platform, dockerfile, ...sizes },
    status: statusOf(image, before, sizes.unpacked.deltaBytes, origin.kind === 'none'),
    how: before?.how ?? null,
    baseMoved: before !== null && baseMoved(image, before, after),
    problem: before ? before.problem : origin.kind === 'none' ? origin.problem : null,
  };
}

function statusOf(
  image: PlannedImage,
  before: BaselineImage | null,
  deltaBytes: number | null,
  nothingKnown: boolean,
): ChangeStatus {
  if (!before) return nothingKnown ? 'unknown' : 'new';
  if (deltaBytes === null) return 'unknown';
  if (Math.abs(deltaBytes) <= image.noiseFloorBytes) return 'same';
  return deltaBytes > 0 ? 'grown' : 'shrunk';
}

function removedImage(before: BaselineImage): ImageChange {
  const { id, service, variant, platform, dockerfile, how, problem } = before;
  return {
    ...{ id, service, variant, platform, dockerfile, how, problem },
    ...compareProfiles(before.profile, null),
    status: 'removed',
    baseMoved: false,
  };
}
