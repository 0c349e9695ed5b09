import { compareWithBaseline } from './compare/index.ts';
import { describeCommit } from './config/index.ts';
import { baselineSources } from './gate/baselineSources.ts';
import { buildAndWeigh } from './gate/buildAndWeigh.ts';
import { withPlannedRun } from './gate/planRun.ts';
import type { GateRequest, GateTools } from './gate/types.ts';
import { withWorkspace } from './gate/workspace.ts';
import { baselineWarnings, judge } from './judge/index.ts';
import type { Plan } from './nouns/index.ts';
import { composeReport, type Report } from './report/index.ts';

export { diffTargets } from './gate/diffTargets.ts';
export { inspectImage } from './gate/inspectImage.ts';

/**
 * The gate, from one end to the other: plan, build, weigh, compare, judge, report. Throws GateError when it can't
 * judge at all (configuration, engine), with every problem found, and Interrupted when the signal says so. A broken
 * image is no such case: it is an error in the report. A broken base commit is none either: it is no baseline.
 */
export async function runGate(request: GateRequest, tools: GateTools): Promise<Report> {
  const startedAt = new Date();
  return withWorkspace((workspace) =>
    withPlannedRun(request, tools, workspace, async ({ plan, base, ruleChanges }) => {
      const source = describeCommit(plan.root);
      const sources = baselineSources(request, plan);
      const weighed = await buildAndWeigh({ plan, base, sources, startedAt, workspace, tools });
      const { builder, measured, baseline } = weighed;
      const changes = baseline && compareWithBaseline(plan.images, measured, baseline);
      const judgement = judge(plan, measured, changes);
      const failed = changes?.warnings ?? [];
      const warnings = [...baselineWarnings(plan, changes), ...weighed.warnings, ...failed];
      const elapsedMs = Date.now() - startedAt.getTime();
      return composeReport({
        ...{ plan, measured, judgement, changes, ruleChanges, builder, warnings, elapsedMs },
        ...{ version: tools.version, startedAt: startedAt.toISOString(), ...(await source) },
      });
    }),
  );
}

/** What would be built, from where, and why; builds nothing. Throws GateError, and Interrupted. */
export async function planOnly(
  request: GateRequest,
  tools: Pick<GateTools, 'env'> & Partial<Pick<GateTools, 'signal'>>,
): Promise<Plan> {
  return withWorkspace((workspace) => withPlannedRun(request, tools, workspace, async ({ plan }) => plan));
}
