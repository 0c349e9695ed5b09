import type { Comparison, Plan, PlannedImage, Problem } from '../nouns/index.ts';
import { baselineProblem } from './baselineProblem.ts';

/**
 * What a run has to say of its baseline: that there is none, that another than the wished one was taken, that some
 * images have none, or that nobody asked for one though growth is limited. Where a baseline is required, the missing
 * one is an error of the images instead.
 */
export function baselineWarnings(
  plan: Pick<Plan, 'images' | 'requireBaseline' | 'configFrom'>,
  comparison: Comparison | null,
): readonly Problem[] {
  const gated = plan.images.filter(({ role }) => role === 'gated');
  const limited = gated.filter(({ maxIncrease }) => maxIncrease !== null);
  const origin = comparison?.origin;
  if (!origin || (origin.kind === 'none' && !origin.problem)) return notAsked(limited);
  if (origin.kind === 'none') {
    const ownRules = origin.commit === null && plan.configFrom === 'head';
    return plan.requireBaseline || !origin.problem ? [] : [missing(origin.problem, ownRules)];
  }
  const taken = origin.problem ? [origin.problem] : [];
  return plan.requireBaseline ? taken : [...taken, ...incomplete(gated, comparison)];
}

function notAsked(limited: readonly PlannedImage[]): readonly Problem[] {
  const [first] = limited;
  if (!first) return [];
  const whose = limited.length === 1 ? first.id : `${limited.length} images`;
  return [
    {
      code: 'baseline-not-asked',
      message: `max-increase of ${whose} was not judged: this run is compared with nothing`,
      fix: 'name a commit to compare with: --base REF in a terminal, the input base-ref in a workflow',
    },
  ];
}

/** Without the base commit nobody knows whether its configuration says `config-from: base`. */
function missing(problem: Problem, ownRules: boolean): Problem {
  const { code: _, message, ...rest } = problem;
  return {
    code: 'baseline-missing',
    message: `nothing to compare with, so no growth was judged${ownRules ? ", and the rules are this commit's own" : ''}: ${message}`,
    ...rest,
  };
}

/** One warning for all: mostly one thing is behind them. */
function incomplete(gated: readonly PlannedImage[], { images }: Comparison): readonly Problem[] {
  const changes = new Map(images.map((change) => [change.id, change]));
  const problems = gated.flatMap((image) => baselineProblem(image, changes.get(image.id) ?? null) ?? []);
  const [first] = problems;
  if (!first) return [];
  const more = problems.length - 1;
  const others =
    more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'image' : 'images'} without a baseline)`;
  return [{ ...first, code: 'baseline-incomplete', message: `${first.message}${others}` }];
}
