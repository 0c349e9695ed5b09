import type { Problem } from '../nouns/index.ts';
import { imageRules } from './rules/index.ts';
import type { ImageJudgement, Measured, RuleVerdict, VerdictKind } from './types.ts';

const gravity: readonly VerdictKind[] = ['pass', 'warn', 'fail', 'error'];

/** The gravest of some verdicts; `pass` when there are none. */
export function gravest(kinds: readonly VerdictKind[]): VerdictKind {
  return kinds.reduce(
    (worst, kind) => (gravity.indexOf(kind) > gravity.indexOf(worst) ? kind : worst),
    'pass',
  );
}

/** What all rules say of one image. An image that was not measured is an error, even where no rule is set. */
export function judgeImage({ image, outcome }: Measured): ImageJudgement {
  const profile = outcome.kind === 'measured' ? outcome.profile : null;
  const rules = imageRules.flatMap((rule) => rule.judge(image, profile) ?? []);
  const failure = problemOf(outcome);
  const problems = failure ? [failure] : rules.flatMap(ruleProblem);
  return {
    image,
    kind: gravest([...rules.map((rule) => rule.kind), failure ? 'error' : 'pass']),
    rules,
    problems,
  };
}

function problemOf(outcome: Measured['outcome']): Problem | null {
  switch (outcome.kind) {
    case 'measured':
      return null;
    case 'failed':
      return outcome.failure.problem;
    case 'unmeasured':
      return outcome.problem;
    default:
      return outcome satisfies never;
  }
}

function ruleProblem(rule: RuleVerdict): readonly Problem[] {
  return rule.kind === 'error' ? [rule.problem] : [];
}
