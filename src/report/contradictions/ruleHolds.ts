import type { ReportRule } from '../schema.ts';

/**
 * Whether a rule's verdict follows from its numbers, and those from what was measured.
 * @param bytes what the rule is about, null where that is not known: the rule can only be an error then
 * @param strict true where the very byte breaks the rule
 */
export function ruleHolds(
  rule: ReportRule,
  bytes: number | null,
  { strict, unmet }: { readonly strict: boolean; readonly unmet: 'pass' | 'fail' },
): boolean {
  if (rule.kind === 'error') return true;
  const met = strict ? rule.measuredBytes < rule.ruleBytes : rule.measuredBytes <= rule.ruleBytes;
  return (
    rule.measuredBytes === bytes &&
    rule.roomBytes === rule.ruleBytes - rule.measuredBytes &&
    rule.met === met &&
    rule.kind === (met ? 'pass' : unmet)
  );
}
