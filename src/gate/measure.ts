import { join } from 'node:path';
import { buildImages, emptyImage, leavesKnownLayersOut, removeImages, saveImages } from '../docker/index.ts';
import {
  createWeigher,
  type ProfileStore,
  profileImage,
  type WeighedImage,
  type Weigher,
} from '../image/index.ts';
import type { Measured, Outcome } from '../judge/index.ts';
import type { BuilderInfo, BuildOutcome, BuiltImage, Plan, PlannedImage, Problem } from '../nouns/index.ts';
import { createExplain, type Explain, servicesOf } from './explain.ts';
import type { GateTools } from './types.ts';
import { engineIds, problemOf, type Weighed, weighEngineImages } from './weighEngineImages.ts';

export interface MeasureRequest {
  readonly plan: Plan;
  readonly builder: BuilderInfo;
  readonly store: ProfileStore;
  /** Absolute path of the run's temporary folder. */
  readonly workspace: string;
  readonly tools: Pick<GateTools, 'env' | 'signal' | 'onProgress'>;
  /** True to have compressed sizes though no rule of this plan judges them. */
  readonly needCompressed?: boolean;
}

/**
 * Builds and weighs every planned image. What becomes of one image is its outcome and stops no other. Images whose
 * known layers were lost from disk meanwhile (another run trimmed them) are exported once more, whole.
 * Throws GateError where the engine can't be asked, and Interrupted.
 */
export async function measure(request: MeasureRequest): Promise<readonly Measured[]> {
  const weigher = createWeigher(request.store, {
    signal: request.tools.signal,
    onBytes: countBytes(request),
  });
  // Each known profile is read and checked, which is work for nothing where the engine saves whole images.
  const known = leavesKnownLayersOut(request.builder) ? await weigher.knownBlobs() : [];
  const first = await pass(request.plan.images, weigher, request, known);
  const lost = first.filter(({ outcome }) => outcome.kind === 'unmeasured' && isLost(outcome.problem));
  if (lost.length === 0) return first;
  const workspace = join(request.workspace, 'again');
  const again = await pass(
    lost.map(({ image }) => image),
    weigher,
    { ...request, workspace },
    [],
  );
  const second = new Map(again.map((each) => [each.image, each]));
  return first.map((each) => second.get(each.image) ?? each);
}

/** Problems of an image whose layer was left out of the export and is on disk no more. */
function isLost(problem: Problem): boolean {
  return problem.code === 'image-profile-lost' || problem.code === 'image-blob-missing';
}

function countBytes({ plan, tools }: MeasureRequest): (bytes: number) => void {
  let read = 0;
  return (bytes) => {
    read += bytes;
    tools.onProgress({ kind: 'weighing', bytes: read, images: plan.images.length });
  };
}

/**
 * Builds and weighs images once. Layers are read as they leave the builder, so that weighing ends with the last
 * export. Images made in the engine are removed again, whatever happens.
 */
async function pass(
  images: readonly PlannedImage[],
  weigher: Weigher,
  { plan, builder, workspace, tools, needCompressed = judgesCompressed(plan) }: MeasureRequest,
  knownBlobs: readonly string[],
): Promise<readonly Measured[]> {
  const { env, signal, onProgress } = tools;
  const { root, parallel, compression } = plan;
  const arriving = weigher.watchLayout(workspace, { truncate: true });
  const building = buildImages(images, {
    ...{ builder, root, parallel, workspace, knownBlobs, needCompressed, compression },
    ...{ env, signal, onProgress },
  });
  const builds = await building.finally(() => arriving.stop());
  const engine = { env, cwd: root, builder };
  try {
    const save = (ids: readonly string[]) => saveImages(ids, { ...engine, signal });
    const saved = await weighEngineImages(engineIds(builds.outcomes), weigher, save);
    const explain = createExplain({ root, services: servicesOf(plan), env });
    return await Promise.all(builds.outcomes.map((outcome) => measureOne(outcome, weigher, saved, explain)));
  } finally {
    await removeImages(builds.madeIds, engine);
  }
}

/** True where a rule judges what layers weigh packed, so that they must leave the builder so. */
export function judgesCompressed(plan: Plan): boolean {
  const rules = plan.images.flatMap((image) => [image.limit, image.target, image.maxIncrease]);
  return [...rules, plan.totalLimit].some((rule) => rule?.metric === 'compressed');
}

async function measureOne(
  outcome: BuildOutcome,
  weigher: Weigher,
  saved: ReadonlyMap<string, Weighed>,
  explain: Explain,
): Promise<Measured> {
  const { image } = outcome;
  if (outcome.kind === 'failed') return { image, outcome: { kind: 'failed', failure: outcome } };
  const weighed = await weighBuilt(outcome, weigher, saved);
  if ('problem' in weighed) return { image, outcome: { kind: 'unmeasured', ...weighed } };
  if (weighed.image.layers.length === 0)
    return { image, outcome: { kind: 'unmeasured', problem: emptyImage } };
  return { image, outcome: await measured(outcome, weighed.image, explain) };
}

async function weighBuilt(
  { image, source }: BuiltImage,
  weigher: Weigher,
  saved: ReadonlyMap<string, Weighed>,
): Promise<Weighed> {
  if (source.kind === 'engine') return saved.get(source.imageId) ?? { problem: absent(image) };
  try {
    const [only, ...more] = await weigher.weighLayout(source.directory);
    return only === undefined || more.length > 0 ? { problem: absent(image) } : { image: only };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

async function measured(
  { image, elapsedMs, cachedSteps, steps }: BuiltImage,
  weighed: WeighedImage,
  explain: Explain,
): Promise<Outcome> {
  const profile = await explain(profileImage(weighed, image.instructions), image);
  return { kind: 'measured', profile, elapsedMs, cachedSteps, steps };
}

function absent(image: PlannedImage): Problem {
  return {
    code: 'image-missing',
    message: `the build of ${image.id} succeeded, but its export does not hold exactly one image`,
    expected: 'one image for one platform',
    fix: 'run the gate again; if it stays, report it with the versions of docker and buildx',
  };
}
