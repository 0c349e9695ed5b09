import type { ReportChange, ReportImage } from '../schema.ts';
import { ruleHolds } from './ruleHolds.ts';
import { wrong } from './wrong.ts';

/** What does not fit in what a report says of an image's `max-increase`. */
export function increaseContradictions(image: ReportImage): readonly string[] {
  const { maxIncrease, change } = image;
  const [rule, ...more] = image.rules.filter((each) => each.rule === 'max-increase');
  const growth = maxIncrease && change ? growthOf(change, maxIncrease.metric) : null;
  if (!rule) return wrong([[growth === null, 'nothing says what its growth is against its max-increase']]);
  const set = more.length === 0 && maxIncrease !== null && rule.metric === maxIncrease.metric;
  return wrong([
    [set, 'its max-increase is judged otherwise than it is set'],
    [
      ruleHolds(rule, growth, { strict: false, unmet: 'fail' }),
      "its max-increase's verdict does not follow from its numbers",
    ],
    [
      rule.kind === 'error' || rule.ruleBytes <= mostOf(image),
      'it may grow by more than its max-increase says',
    ],
  ]);
}

/** Bytes, without what a moved base image did; null where it is not known. */
function growthOf(change: ReportChange, metric: 'unpacked' | 'compressed'): number | null {
  const { deltaBytes } = change[metric];
  if (change.status === 'new' || deltaBytes === null) return null;
  const base = metric === 'compressed' ? change.baseCompressed : change.base;
  return deltaBytes - (change.baseMoved ? (base?.deltaBytes ?? 0) : 0);
}

/** The most that can be allowed: a byte more than the percentage comes to, whatever a double makes of it. */
function mostOf({ maxIncrease, noiseFloorBytes, change }: ReportImage): number {
  const before = (maxIncrease && change?.[maxIncrease.metric].beforeBytes) ?? 0;
  const percent = maxIncrease?.percent ?? null;
  const share = percent === null ? Number.MAX_SAFE_INTEGER : (before * percent) / 100 + 1;
  return Math.max(noiseFloorBytes, Math.min(share, maxIncrease?.bytes ?? Number.MAX_SAFE_INTEGER));
}
