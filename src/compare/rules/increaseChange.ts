import { formatExact, type IncreaseRule, type RuleChange } from '../../nouns/index.ts';

/** What became of a `max-increase`: looser where either of its bounds was raised or removed, or the metric is another. */
export function increaseChange(
  subject: string,
  before: IncreaseRule | null,
  after: IncreaseRule | null,
): readonly RuleChange[] {
  const [old, now] = [increaseWords(before), increaseWords(after)];
  if (old === now) return [];
  return [{ rule: 'max-increase', subject, before: old, after: now, loosened: isLooser(before, after) }];
}

/** `5%`, `10MB`, `5% and 10MB`, `none`. */
function increaseWords(rule: IncreaseRule | null): string {
  if (!rule) return 'none';
  const bounds = [
    ...(rule.percent === null ? [] : [`${rule.percent}%`]),
    ...(rule.bytes === null ? [] : [formatExact(rule.bytes)]),
  ];
  return `${bounds.join(' and ') || 'none'}${rule.metric === 'compressed' ? ' compressed' : ''}`;
}

function isLooser(before: IncreaseRule | null, after: IncreaseRule | null): boolean {
  if (!before) return false;
  if (!after || after.metric !== before.metric) return true;
  return raised(before.percent, after.percent) || raised(before.bytes, after.bytes);
}

function raised(before: number | null, after: number | null): boolean {
  return before !== null && (after === null || after > before);
}
