export { baselineWarnings } from './baselineWarnings.ts';
export { judge } from './judge.ts';
export type {
  ImageJudgement,
  Judgement,
  Measured,
  Outcome,
  RuleVerdict,
  TotalJudgement,
  VerdictKind,
} from './types.ts';
