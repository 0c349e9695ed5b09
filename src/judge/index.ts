export { baselineWarnings } from './baselineWarnings.ts';
export { exitStatus } from './exitStatus.ts';
export { judge } from './judge.ts';
export { gravest } from './judgeImage.ts';
export type {
  ImageJudgement,
  Judgement,
  Measured,
  Outcome,
  RuleVerdict,
  TotalJudgement,
  VerdictKind,
} from './types.ts';
