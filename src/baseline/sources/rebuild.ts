import { realpathSync } from 'node:fs';
import { imageInputs } from '../../config/index.ts';
import type { Measured } from '../../judge/index.ts';
import { type BaselineImage, GateError, type PlannedImage, type Problem } from '../../nouns/index.ts';
import { alignModes } from '../git/alignModes.ts';
import { unfaithfulPaths } from '../git/unfaithfulPaths.ts';
import { sameRecipe } from '../sameRecipe.ts';
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
  const { plan } = base;
  if (plan === null) return brokenConfiguration(base);
  const same = sameImages(plan.images, base, request);
  const others = plan.images.filter((image) => !same.has(image));
  const built = await buildOthers(others, base, request);
  const { commit, choice, committedAt } = base;
  const ageMs = committedAt === null ? null : Math.max(0, head.startedAt.getTime() - Date.parse(committedAt));
  return {
    baseline: {
      origin: {
        ...{ kind: 'rebuild', commit, choice, committedAt },
        ...{ measuredAt: null, ageMs, source: null, problem: null },
      },
      images: [
        ...plan.images.map((image) => same.get(image) ?? built.get(image) ?? unbuilt(image, lost(image))),
        ...unplannable(base, request),
      ],
    },
    warnings: [],
  };
};

/** The images of the base that are the same as one of this run's, whatever its name is now. */
function sameImages(
  images: readonly PlannedImage[],
  base: OpenBase,
  { head, env }: BaselineRequest,
): ReadonlyMap<PlannedImage, BaselineImage> {
  const root = realpathSync(head.plan.root);
  // The base commit can't have what git does not know.
  const changed = [...base.changedPaths, ...base.untrackedPaths];
  const untouched = head.measured.filter(({ image }) => {
    const { touches } = imageInputs(root, image, env);
    return !changed.some(touches);
  });
  return new Map(
    images.flatMap((image) => {
      const own = { image, root: base.worktreeRoot };
      const twin = untouched.find((each) => sameRecipe({ image: each.image, root: head.plan.root }, own));
      return twin === undefined ? [] : [[image, sameImage(image, twin)] as const];
    }),
  );
}

function sameImage(image: PlannedImage, { outcome }: Measured): BaselineImage {
  const facts = { ...identity(image), how: 'same-inputs' as const };
  switch (outcome.kind) {
    case 'measured':
      return { ...facts, profile: outcome.profile, problem: null };
    case 'failed':
      return { ...facts, profile: null, problem: outcome.failure.problem };
    case 'unmeasured':
      return { ...facts, profile: null, problem: outcome.problem };
    default:
      return outcome satisfies never;
  }
}

async function buildOthers(
  images: readonly PlannedImage[],
  base: OpenBase,
  request: BaselineRequest,
): Promise<ReadonlyMap<PlannedImage, BaselineImage>> {
  const { plan } = base;
  if (plan === null || images.length === 0) return new Map();
  const unfaithful = await unfaithfulPaths(base, request.env);
  const problems = new Map<PlannedImage, Problem>();
  for (const image of images) {
    const { touches } = imageInputs(base.worktreeRoot, image, request.env);
    const found = unfaithful.find(({ path }) => touches(path));
    if (found !== undefined) problems.set(image, found.problem);
  }
  const faithful = images.filter((image) => !problems.has(image));
  await alignModes(base, request.env);
  const measured = await measureSafely(faithful, request);
  return new Map([
    ...[...problems].map(([image, problem]) => [image, unbuilt(image, problem)] as const),
    ...measured.map((each) => [each.image, builtImage(each, base)] as const),
  ]);

  async function measureSafely(wanted: readonly PlannedImage[], { measure }: BaselineRequest) {
    if (plan === null || wanted.length === 0) return [];
    try {
      return await measure(plan, wanted);
    } catch (error) {
      if (!(error instanceof GateError) || error.problems[0] === undefined) throw error;
      const problem = error.problems[0];
      return wanted.map((image): Measured => ({ image, outcome: { kind: 'unmeasured', problem } }));
    }
  }
}

function builtImage({ image, outcome }: Measured, { commit }: OpenBase): BaselineImage {
  if (outcome.kind === 'measured')
    return { ...identity(image), how: 'built', profile: outcome.profile, problem: null };
  const { where, ...problem } = outcome.kind === 'failed' ? outcome.failure.problem : outcome.problem;
  const line = where?.line === undefined ? '' : `, line ${where.line}`;
  const place = where === undefined ? '' : ` (${where.file}${line})`;
  return unbuilt(image, {
    ...problem,
    code: 'baseline-not-built',
    message: `at the base commit ${commit.slice(0, 12)}: ${problem.message}${place}`,
  });
}

/** Images whose service the base commit has, but so that it can't be planned: not new, and not known. */
function unplannable({ brokenServices, plan }: OpenBase, { head }: BaselineRequest): BaselineImage[] {
  const known = new Set(plan?.images.map(({ id }) => id));
  return brokenServices.flatMap(({ name, problem }) =>
    head.plan.images
      .filter(({ service, id, role }) => role === 'gated' && service === name && !known.has(id))
      .map((image) =>
        unbuilt(image, {
          ...problem,
          code: 'baseline-not-planned',
          message: `at the base commit: ${problem.message}`,
        }),
      ),
  );
}

function identity({ id, service, variant, platform, dockerfile, baseName }: PlannedImage) {
  return { id, service, variant, platform, dockerfile, baseName };
}

function unbuilt(image: PlannedImage, problem: Problem): BaselineImage {
  return { ...identity(image), how: 'built', profile: null, problem };
}

function lost({ id }: PlannedImage): Problem {
  return { code: 'baseline-unmeasured', message: `${id} was not measured at the base commit` };
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
