import { formatExact, type RuleChange, type SizeRule } from '../../nouns/index.ts';

/**
 * What became of a limit. Another metric is another limit: it is taken for looser, except where the same bytes or
 * fewer are now asked of the unpacked size, which is never below the compressed one by more than a trifle.
 */
export function sizeRuleChange(
  rule: string,
  subject: string | null,
  before: SizeRule | null,
  after: SizeRule | null,
): readonly RuleChange[] {
  if (before?.bytes === after?.bytes && before?.metric === after?.metric) return [];
  return [{ rule, subject, before: words(before), after: words(after), loosened: isLooser(before, after) }];
}

function isLooser(before: SizeRule | null, after: SizeRule | null): boolean {
  if (!before) return false;
  if (!after) return true;
  return after.bytes > before.bytes || (before.metric === 'unpacked' && after.metric === 'compressed');
}

function words(rule: SizeRule | null): string {
  if (!rule) return 'none';
  return `${formatExact(rule.bytes)}${rule.metric === 'compressed' ? ' compressed' : ''}`;
}
