import type { Measured } from '../../judge/index.ts';
import {
  type BaselineImage,
  GateError,
  type Plan,
  type PlannedImage,
  type Problem,
} from '../../nouns/index.ts';
import { baseImages } from '../baseImages.ts';
import { builtImage, unknownImage } from '../baselineImage.ts';
import { alignModes } from '../git/alignModes.ts';
import { sameImages } from '../sameImages.ts';
import { spoiltImages } from '../spoiltImages.ts';
import type { OpenBase } from '../types.ts';
import type { BaselineRequest, TakeFrom } from './types.ts';

/**
 * Builds the base commit's images from its checkout, those only of which something differs between the two commits.
 * The others are what this run has measured already. A build that fails leaves its image without a size.
 */
export const rebuild: TakeFrom = async (request) => {
  const { base, head } = request;
  if (base === null) return noBase;
  if ('code' in base) return base;
  const { plan, commit, choice, committedAt } = base;
  if (plan === null) return brokenConfiguration(base);
  const planned = await baseImages(base, plan, head.plan);
  const same = sameImages(planned, base, request);
  const others = planned.filter((image) => !same.has(image));
  const built = await buildAll(others, plan, base, request);
  const age = committedAt === null ? null : head.startedAt.getTime() - Date.parse(committedAt);
  const images = [
    ...planned.flatMap((image) => same.get(image) ?? built.get(image) ?? []),
    ...unplannable(base, plan, request),
  ];
  return {
    origin: {
      ...{ kind: 'rebuild', commit, choice, committedAt, measuredAt: null },
      ...{ ageMs: age === null ? null : Math.max(0, age), source: null, problem: null },
    },
    images,
  };
};

/** Each of the images with its size, or with why it has none. */
async function buildAll(
  images: readonly PlannedImage[],
  plan: Plan,
  base: OpenBase,
  request: BaselineRequest,
): Promise<ReadonlyMap<PlannedImage, BaselineImage>> {
  if (images.length === 0) return new Map();
  const spoilt = await spoiltImages(images, base, request);
  const sound = images.filter((image) => !spoilt.has(image));
  await alignModes(base, request.env);
  const moved = sound.map(base.relocate);
  const measured = moved.length === 0 ? [] : await request.measure(plan, moved).catch(unmeasured(moved));
  const outcomes = new Map(measured.map(({ image, outcome }) => [image.id, outcome]));
  const built = sound.flatMap((image) => {
    const outcome = outcomes.get(image.id);
    return outcome === undefined ? [] : [[image, builtImage(image, outcome, base.commit)] as const];
  });
  return new Map([...spoilt, ...built]);
}

/** An engine that fails at the base's images takes nothing from what is measured already. */
function unmeasured(images: readonly PlannedImage[]): (error: unknown) => readonly Measured[] {
  return (error) => {
    if (!(error instanceof GateError) || error.problems[0] === undefined) throw error;
    const [problem] = error.problems;
    return images.map((image) => ({ image, outcome: { kind: 'unmeasured', problem } }));
  };
}

/** Images whose service the base commit has, but so that it can't be planned: not new, and not known. */
function unplannable({ brokenServices }: OpenBase, plan: Plan, { head }: BaselineRequest): BaselineImage[] {
  const known = new Set(plan.images.map(({ id }) => id));
  return brokenServices.flatMap(({ name, problem }) => {
    const message = `at the base commit: ${problem.message}`;
    return head.plan.images
      .filter(({ service, id, role }) => role === 'gated' && service === name && !known.has(id))
      .map((image) => unknownImage(image, { ...problem, code: 'baseline-not-planned', message }));
  });
}

const noBase: Problem = {
  code: 'baseline-no-commit',
  message: 'no base commit is known, so there is nothing to build again',
  fix: 'name a base',
};

function brokenConfiguration({ commit, planProblems }: OpenBase): Problem {
  const reason = planProblems[0]?.message ?? 'it can’t be read';
  return {
    code: 'base-configuration-broken',
    message: `the configuration of the base commit ${commit.slice(0, 12)} is broken: ${reason}`,
    expected: 'a configuration that can be read',
    fix: 'merge this change, if it repairs it: the next one has a baseline again',
  };
}
