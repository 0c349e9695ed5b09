import type { Plan } from '../nouns/index.ts';

/**
 * The reports that a plan takes its baseline from, relative to the project. One that is committed has a say in the
 * rules: who may write it decides what growth is.
 */
export function reportsOf(plan: Pick<Plan, 'baseline'> | null): readonly string[] {
  return (plan?.baseline ?? []).flatMap((source) => (source.kind === 'report' ? source.file : []));
}
