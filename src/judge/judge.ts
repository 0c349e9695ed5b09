import type { Comparison, Plan } from '../nouns/index.ts';
import { exitStatus } from './exitStatus.ts';
import { gravest, judgeImage } from './judgeImage.ts';
import { notMeasured } from './rules/measure.ts';
import { total } from './rules/total.ts';
import { sumUp } from './sumUp.ts';
import type { ImageJudgement, Judgement, Measured, TotalJudgement } from './types.ts';

/**
 * Judges a run: every gated image by every rule that is set for it, and the total. Images of the role `compared`
 * are never judged. A planned image that is missing from `measured` is an error, never a pass.
 * @param comparison the run beside its baseline; null where none was asked for
 */
export function judge(
  plan: Pick<Plan, 'images' | 'totalLimit' | 'warnOnly' | 'requireBaseline'>,
  measured: readonly Measured[],
  comparison: Comparison | null = null,
): Judgement {
  const { requireBaseline } = plan;
  const gated = outcomes(plan.images, measured);
  const changes = new Map(comparison?.images.map((change) => [change.id, change]));
  const images = gated.map((each) =>
    judgeImage(each, { change: changes.get(each.image.id) ?? null, requireBaseline }),
  );
  const sums = sumUp(gated);
  const totals: TotalJudgement = { ...sums, verdict: total(plan.totalLimit, sums) };
  const kind = gravest([
    // Where no limit was held against anything, nothing is proved.
    totals.verdict || images.some(wasBound) ? 'pass' : 'warn',
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

function wasBound(image: ImageJudgement): boolean {
  return image.rules.some(({ rule }) => rule === 'limit' || rule === 'max-increase');
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
