import type { ImageChange, IncreaseRule, Metric, SizeDelta } from '../../nouns/index.ts';
import { baselineProblem } from '../baselineProblem.ts';
import { cannotJudge, hold, noCompressedSize, sizeOf } from './measure.ts';
import type { ImageRule } from './rule.ts';

/**
 * `max-increase`: how much an image may grow against its baseline. Exactly that much is allowed, and growth up to
 * the noise floor always is. A new image has not grown. Where the base image moved under the same name, its part of
 * the growth is not this change's doing and is not judged.
 */
export const maxIncrease: ImageRule = {
  name: 'max-increase',
  advisory: false,
  judge(image, profile, { change, requireBaseline }) {
    const rule = image.maxIncrease;
    if (!rule || !change || change.status === 'new' || !profile) return null;
    const bound = (bytes: number) => ({ bytes, metric: rule.metric, source: rule.source });
    const least = bound(image.noiseFloorBytes);
    if (sizeOf(profile, rule.metric) === null)
      return cannotJudge('max-increase', least, noCompressedSize(image.id));
    const { beforeBytes, deltaBytes } = sizesOf(change, rule.metric);
    if (beforeBytes === null || deltaBytes === null) {
      const problem = baselineProblem(image, change);
      return problem && requireBaseline ? cannotJudge('max-increase', least, problem) : null;
    }
    const allowed = Math.max(image.noiseFloorBytes, allowedBytes(rule, beforeBytes));
    const growth = deltaBytes - foreignGrowth(change, rule.metric);
    return hold('max-increase', bound(allowed), growth, { strict: false, unmet: 'fail' });
  },
};

function sizesOf(change: ImageChange, metric: Metric): SizeDelta {
  return metric === 'compressed' ? change.compressed : change.unpacked;
}

/** What the moved base image added (or took, negative). Bytes. */
function foreignGrowth(change: ImageChange, metric: Metric): number {
  if (!change.baseMoved) return 0;
  return (metric === 'compressed' ? change.baseCompressed : change.base)?.deltaBytes ?? 0;
}

/** The smaller of both bounds. Fifteen digits, so that 5% of 100 is 5 whatever a double makes of it. */
function allowedBytes({ percent, bytes }: IncreaseRule, beforeBytes: number): number {
  const share =
    percent === null ? Number.POSITIVE_INFINITY : Number(((beforeBytes * percent) / 100).toPrecision(15));
  const allowed = Math.min(Math.floor(share), bytes ?? Number.POSITIVE_INFINITY);
  return Math.min(allowed, Number.MAX_SAFE_INTEGER);
}
