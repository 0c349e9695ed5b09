import type { Problem } from '../nouns/index.ts';
import { baselineProblem } from './baselineProblem.ts';
import { imageRules } from './rules/index.ts';
import type { RuleContext } from './rules/rule.ts';
import type { ImageJudgement, Measured, RuleVerdict, VerdictKind } from './types.ts';

const gravity: readonly VerdictKind[] = ['pass', 'warn', 'fail', 'error'];

/** The gravest of some verdicts; `pass` when there are none. */
export function gravest(kinds: readonly VerdictKind[]): VerdictKind {
  return kinds.reduce(
    (worst, kind) => (gravity.indexOf(kind) > gravity.indexOf(worst) ? kind : worst),
    'pass',
  );
}

/**
 * What all rules say of one image. An image that was not measured is an error, even where no rule is set; so is one
 * without a baseline where that is required. Where it is not, growth that can't be judged is a warning.
 */
export function judgeImage({ image, outcome }: Measured, context: RuleContext): ImageJudgement {
  const profile = outcome.kind === 'measured' ? outcome.profile : null;
  const said = imageRules.flatMap((rule) => {
    const verdict = rule.judge(image, profile, context);
    return verdict === null ? [] : [{ verdict, advisory: rule.advisory }];
  });
  const binding = said.filter(({ advisory }) => !advisory).map(({ verdict }) => verdict);
  const failure = problemOf(outcome);
  const missing = profile ? baselineProblem(image, context.change) : null;
  const demanded = missing !== null && context.requireBaseline ? [missing] : [];
  const problems = failure ? [failure] : demanded.length > 0 ? demanded : binding.flatMap(ruleProblem);
  return {
    image,
    kind: gravest([
      ...binding.map((verdict) => verdict.kind),
      problems.length > 0 ? 'error' : missing && image.maxIncrease ? 'warn' : 'pass',
    ]),
    rules: said.map(({ verdict }) => verdict),
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
