import { cannotJudge, hold, noCompressedSize, notMeasured, sizeOf } from './measure.ts';
import type { ImageRule } from './rule.ts';

/**
 * `target`: the size aimed at. An image that is exactly as large has reached it (the story's storage service is
 * 24MB with a target of 24MB: "already optimal"). A missed target is reported (`met: false`) and passes: a goal
 * that turns every run yellow until it is reached would teach people to overlook yellow.
 */
export const target: ImageRule = {
  name: 'target',
  advisory: true,
  judge(image, profile) {
    if (!image.target) return null;
    if (!profile) return cannotJudge('target', image.target, notMeasured(image.id));
    const bytes = sizeOf(profile, image.target.metric);
    if (bytes === null) return cannotJudge('target', image.target, noCompressedSize(image.id));
    return hold('target', image.target, bytes, { strict: false, unmet: 'pass' });
  },
};
