import { formatBytes, type Problem, type SizeRule } from '../../nouns/index.ts';
import type { RuleVerdict } from '../types.ts';
import { cannotJudge, hold, noCompressedSize, sizeOf } from './measure.ts';
import type { Sums } from './rule.ts';

/** `total`: a limit on the sum over all gated images. Strict, as every limit; an incomplete sum can't be judged. */
export function total(rule: SizeRule | null, sums: Sums): RuleVerdict | null {
  if (!rule) return null;
  const bytes = sizeOf(sums, rule.metric);
  if (!sums.complete) return cannotJudge('total', rule, incomplete(rule, sums, bytes));
  if (bytes === null) return cannotJudge('total', rule, noCompressedSize('all images together'));
  return hold('total', rule, bytes, { strict: true, unmet: 'fail' });
}

function incomplete(rule: SizeRule, sums: Sums, bytes: number | null): Problem {
  const missing = sums.unmeasured.join(', ');
  const beyond = bytes !== null && bytes >= rule.bytes ? ', and already break the limit without it' : '';
  const sum = bytes === null ? '' : `; the others come to ${formatBytes(bytes)}${beyond}`;
  return {
    code: 'total-incomplete',
    message: `the total can't be judged, because ${missing} was not measured${sum}`,
    fix: 'repair the image that could not be measured',
  };
}
