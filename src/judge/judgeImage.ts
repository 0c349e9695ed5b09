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
  const said = imageRules.flatMap((rule) => {
    const verdict = rule.judge(image, profile);
    return verdict === null ? [] : [{ verdict, advisory: rule.advisory }];
  });
  const binding = said.filter(({ advisory }) => !advisory).map(({ verdict }) => verdict);
  const failure = problemOf(outcome);
  return {
    image,
    kind: gravest([...binding.map((verdict) => verdict.kind), failure ? 'error' : 'pass']),
    rules: said.map(({ verdict }) => verdict),
    problems: failure ? [failure] : binding.flatMap(ruleProblem),
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
