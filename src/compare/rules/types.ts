import type { Plan, RuleChange } from '../../nouns/index.ts';

/** What of a plan decides which images pass. */
export type Rules = Pick<
  Plan,
  | 'images'
  | 'leftAlone'
  | 'globs'
  | 'requireLimit'
  | 'ifNoServices'
  | 'totalLimit'
  | 'warnOnly'
  | 'baseline'
  | 'requireBaseline'
  | 'configFrom'
>;

/** One kind of rule: what a change did to it. */
export type RuleComparison = (before: Rules, after: Rules) => readonly RuleChange[];
