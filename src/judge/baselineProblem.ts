import type { ImageChange, PlannedImage, Problem } from '../nouns/index.ts';

/**
 * Why an image that was measured can't be held against its baseline: it has none, or none with the size that its
 * `max-increase` is about. Null for one that can, for a new one, and where nothing was compared.
 */
export function baselineProblem(
  image: Pick<PlannedImage, 'id' | 'maxIncrease'>,
  change: ImageChange | null,
): Problem | null {
  if (!change || change.status === 'new') return null;
  if (change.unpacked.beforeBytes === null) {
    const reason = change.problem ? `: ${change.problem.message}` : '';
    return {
      code: 'baseline-missing',
      message: `${image.id} has no baseline to be compared with${reason}`,
      ...(change.problem?.where ? { where: change.problem.where } : {}),
      expected: change.problem?.expected ?? 'the size of the image at the base commit',
      fix: change.problem?.fix ?? 'see to what kept the baseline from being measured',
    };
  }
  if (image.maxIncrease?.metric !== 'compressed' || change.compressed.beforeBytes !== null) return null;
  return {
    code: 'baseline-missing',
    message: `the baseline of ${image.id} has no compressed size, which its max-increase is about`,
    expected: 'a baseline whose layer blobs are as a registry would store them',
    fix: 'take the baseline from a builder that packs layers, or set metric: unpacked',
  };
}
