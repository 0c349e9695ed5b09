import { describeCommit, loadPlan } from './config/index.ts';
import { ignoredCompression, probeBuilder } from './docker/index.ts';
import { measure } from './gate/measure.ts';
import { withProfileStore } from './gate/profileStore.ts';
import type { GateRequest, GateTools } from './gate/types.ts';
import { withWorkspace } from './gate/workspace.ts';
import { judge, type Measured } from './judge/index.ts';
import type { BuilderInfo, Plan, Problem } from './nouns/index.ts';
import { composeReport, type Report } from './report/index.ts';

export { inspectImage } from './gate/inspectImage.ts';

/**
 * The gate, from one end to the other: plan, build, weigh, judge, report. Throws GateError when it can't judge at
 * all (configuration, engine), with every problem found, and Interrupted when the signal says so. A broken image is
 * no such case: it is an error in the report.
 */
export async function runGate(request: GateRequest, tools: GateTools): Promise<Report> {
  const startedAt = new Date();
  const plan = await planOnly(request, tools);
  const source = describeCommit(plan.root);
  const { builder, measured, warnings } = await buildAndWeigh(plan, tools);
  const judgement = judge(plan, measured);
  const elapsedMs = Date.now() - startedAt.getTime();
  const { version } = tools;
  return composeReport({
    ...{ plan, measured, judgement, builder, warnings, version, elapsedMs },
    startedAt: startedAt.toISOString(),
    ...(await source),
  });
}

/** What would be built, from where, and why; builds nothing. Throws GateError. */
export async function planOnly(request: GateRequest, tools: Pick<GateTools, 'env'>): Promise<Plan> {
  return loadPlan({ ...request, env: tools.env });
}

interface Weighing {
  readonly builder: BuilderInfo | null;
  readonly measured: readonly Measured[];
  readonly warnings: readonly Problem[];
}

async function buildAndWeigh(plan: Plan, tools: GateTools): Promise<Weighing> {
  // A repository without services needs no engine to be told so.
  if (plan.images.length === 0) return { builder: null, measured: [], warnings: [] };
  const { env, signal } = tools;
  const builder = await probeBuilder({
    builder: plan.builder,
    images: plan.images,
    cwd: plan.root,
    env,
    signal,
  });
  return withProfileStore(plan.cache, async (store) => {
    const measured = await withWorkspace((workspace) => measure({ plan, builder, store, workspace, tools }));
    return {
      builder,
      measured,
      warnings: [...ignoredCompression(builder, plan.compression), ...store.warnings],
    };
  });
}
