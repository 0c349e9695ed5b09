import type { BaselineSourceName, Plan } from '../nouns/index.ts';
import type { GateRequest } from './types.ts';

/**
 * Where the baseline of a run comes from, in order; none for a run without a comparison. Without a base commit a
 * report is compared with only where a flag or input names it: what the configuration says is for runs with a base.
 */
export function baselineSources(
  { base, overrides }: Pick<GateRequest, 'base' | 'overrides'>,
  { baseline }: Pick<Plan, 'baseline'>,
): readonly BaselineSourceName[] {
  if (base !== undefined) return baseline ?? [{ kind: 'rebuild' }];
  const given = overrides.values.baseline;
  if (given === undefined || given === '') return [];
  return (baseline ?? []).filter(({ kind }) => kind === 'report');
}
