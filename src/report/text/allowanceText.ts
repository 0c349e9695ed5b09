import { formatBytes } from '../../nouns/index.ts';
import type { ReportImage } from '../schema.ts';
import { increaseOf } from './breach.ts';
import { formatExact } from './sizes.ts';

/**
 * How much an image may grow, worked out for it: `it may grow by 5% (7.0MB)`, `it may grow by 10MB`, `it may grow by
 * 5% and by 10MB, so by 7.0MB`. Null where its growth was not judged.
 */
export function allowanceText(image: ReportImage): string | null {
  const rule = image.maxIncrease;
  const verdict = increaseOf(image);
  if (!rule || !verdict || verdict.kind === 'error') return null;
  const allowed = formatBytes(verdict.ruleBytes);
  const metric = rule.metric === 'compressed' ? ' compressed' : '';
  if (
    verdict.ruleBytes > 0 &&
    verdict.ruleBytes === image.noiseFloorBytes &&
    rule.bytes !== verdict.ruleBytes
  )
    return `it may grow by ${allowed}${metric}, the noise floor`;
  const percent = rule.percent === null ? null : `${rule.percent}%`;
  const bytes = rule.bytes === null ? null : formatExact(rule.bytes);
  if (percent && bytes) return `it may grow by ${percent} and by ${bytes}, so by ${allowed}${metric}`;
  return `it may grow by ${percent ? `${percent} (${allowed})` : bytes}${metric}`;
}
