import type { Plan } from '../nouns/index.ts';
import { exitStatus } from './exitStatus.ts';
import { gravest, judgeImage } from './judgeImage.ts';
import { notMeasured } from './rules/measure.ts';
import { total } from './rules/total.ts';
import { sumUp } from './sumUp.ts';
import type { ImageJudgement, Judgement, Measured, TotalJudgement } from './types.ts';

/**
 * Judges a run: every gated image by every rule that is set for it, and the total. Images of the role `compared`
 * are never judged. A planned image that is missing from `measured` is an error, never a pass.
 */
export function judge(
  plan: Pick<Plan, 'images' | 'totalLimit' | 'warnOnly'>,
  measured: readonly Measured[],
): Judgement {
  const gated = outcomes(plan.images, measured);
  const images = gated.map(judgeImage);
  const sums = sumUp(gated);
  const totals: TotalJudgement = { ...sums, verdict: total(plan.totalLimit, sums) };
  const kind = gravest([
    // Where no limit was held against anything, nothing is proved.
    totals.verdict || images.some(hasLimit) ? 'pass' : 'warn',
    totals.verdict?.kind ?? 'pass',
    ...images.map((image) => image.kind),
  ]);
  const problems = images.flatMap((image) => image.problems);
  return {
    kind,
    exitStatus: exitStatus(kind, plan.warnOnly, problems),
    warnOnly: plan.warnOnly,
    images,
    total: totals,
  };
}

function hasLimit(image: ImageJudgement): boolean {
  return image.rules.some((rule) => rule.rule === 'limit');
}

function outcomes(images: Plan['images'], measured: readonly Measured[]): readonly Measured[] {
  const byId = new Map(
    measured.filter(({ image }) => image.role === 'gated').map((each) => [each.image.id, each] as const),
  );
  return images
    .filter((image) => image.role === 'gated')
    .map(
      (image) =>
        byId.get(image.id) ?? {
          image,
          outcome: { kind: 'unmeasured', problem: notMeasured(image.id) },
        },
    );
}
