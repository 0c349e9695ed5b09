import { cannotJudge, hold, noCompressedSize, notMeasured, sizeOf } from './measure.ts';
import type { ImageRule } from './rule.ts';

/** `limit`: the size that fails the check. Strict: 200,000,000 bytes fail a limit of 200MB. */
export const limit: ImageRule = {
  name: 'limit',
  advisory: false,
  judge(image, profile) {
    if (!image.limit) return null;
    if (!profile) return cannotJudge('limit', image.limit, notMeasured(image.id));
    const bytes = sizeOf(profile, image.limit.metric);
    if (bytes === null) return cannotJudge('limit', image.limit, noCompressedSize(image.id));
    return hold('limit', image.limit, bytes, { strict: true, unmet: 'fail' });
  },
};
