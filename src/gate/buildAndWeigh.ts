import { join } from 'node:path';
import { type BaselineRequest, takeBaseline } from '../baseline/index.ts';
import { ignoredCompression, probeBuilder } from '../docker/index.ts';
import type { ProfileStore } from '../image/index.ts';
import type { Measured } from '../judge/index.ts';
import type {
  Baseline,
  BaselineSourceName,
  BuilderInfo,
  OnProgress,
  PlannedImage,
  Problem,
} from '../nouns/index.ts';
import { judgesCompressed, measure } from './measure.ts';
import type { PlannedRun } from './planRun.ts';
import { withProfileStore } from './profileStore.ts';
import type { GateTools } from './types.ts';

export interface Weighing {
  readonly builder: BuilderInfo | null;
  readonly measured: readonly Measured[];
  /** Null where nothing is to be compared. */
  readonly baseline: Baseline | null;
  readonly warnings: readonly Problem[];
}

export interface WeighingRequest extends Pick<PlannedRun, 'plan' | 'base'> {
  /** Where the baseline comes from, the first that has one; none for a run without a comparison. */
  readonly sources: readonly BaselineSourceName[];
  readonly startedAt: Date;
  /** Absolute path of the run's temporary folder. */
  readonly workspace: string;
  readonly tools: GateTools;
}

/**
 * Builds and weighs the plan's images, and then those of the baseline: what goes wrong with that leaves the run's own
 * numbers as they are. Throws GateError where the engine can't be asked, and Interrupted.
 */
export async function buildAndWeigh(request: WeighingRequest): Promise<Weighing> {
  const { plan, tools, workspace } = request;
  // A repository without services needs no engine to be told so.
  const builder = plan.images.length === 0 ? null : await probe(request, plan.images);
  return withProfileStore(plan.cache, async (store) => {
    const own = { plan, store, workspace: join(workspace, 'head'), tools };
    const measured = builder === null ? [] : await measure({ ...own, builder });
    const baseline = await baselineOf(request, measured, builder, store);
    const ignored = builder === null ? [] : ignoredCompression(builder, plan.compression);
    return {
      ...{ builder, measured, baseline },
      warnings: [...ignored, ...store.warnings],
    };
  });
}

function probe({ plan, tools }: WeighingRequest, images: readonly PlannedImage[]): Promise<BuilderInfo> {
  const { env, signal } = tools;
  return probeBuilder({ builder: plan.builder, images, cwd: plan.root, env, signal });
}

async function baselineOf(
  request: WeighingRequest,
  measured: readonly Measured[],
  builder: BuilderInfo | null,
  store: ProfileStore,
) {
  const { plan, base, sources, startedAt, workspace, tools } = request;
  if (sources.length === 0) return null;
  const measureBase: BaselineRequest['measure'] = async (basePlan, images) => {
    const { parallel, compression } = plan;
    // Where all services are gone, the base's are still to be weighed: nobody has asked for an engine yet.
    const found = builder ?? (await probe(request, images));
    return measure({
      plan: { ...basePlan, images, parallel, compression },
      ...{
        builder: found,
        store,
        workspace: join(workspace, 'baseline'),
        needCompressed: judgesCompressed(plan),
      },
      tools: { ...tools, onProgress: asBase(tools.onProgress, images) },
    });
  };
  return takeBaseline({
    ...{ sources, base, head: { plan, measured, startedAt }, measure: measureBase },
    ...{ findArtifact: tools.findArtifact, env: tools.env },
  });
}

/** The same image may be built for both commits: those of the base say so, in the place of their role. */
function asBase(onProgress: OnProgress, images: readonly PlannedImage[]): OnProgress {
  return (event) =>
    onProgress(event.kind === 'weighing' ? { ...event, images: images.length } : { ...event, role: 'base' });
}
