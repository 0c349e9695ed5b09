import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { BaselineImage, PlannedImage, Problem } from '../nouns/index.ts';
import { unknownImage } from './baselineImage.ts';
import { contextsOf } from './contextsOf.ts';
import { followLinks } from './followLinks.ts';
import { trackedLinks } from './git/trackedLinks.ts';
import { unfaithfulPaths } from './git/unfaithfulPaths.ts';
import { inputsOf } from './inputsOf.ts';
import type { BaselineRequest } from './sources/types.ts';
import type { OpenBase } from './types.ts';

/**
 * The images of the base commit that its checkout can't build as they were, each with the reason: a difference to this
 * run's would be none of the change. Throws Interrupted.
 */
export async function spoiltImages(
  images: readonly PlannedImage[],
  base: OpenBase,
  request: Pick<BaselineRequest, 'head' | 'env'>,
): Promise<ReadonlyMap<PlannedImage, BaselineImage>> {
  const [unfaithful, untracked] = [
    await unfaithfulProblem(images, base, request),
    untrackedProblem(base, request),
  ];
  return new Map(
    images.flatMap((image) => {
      const problem = unfaithful(image) ?? untracked(image);
      return problem === null ? [] : [[image, unknownImage(image, problem)] as const];
    }),
  );
}

type ProblemOf = (image: PlannedImage) => Problem | null;

/** Files of the checkout that are not what a clone of the commit would hold. */
async function unfaithfulProblem(
  images: readonly PlannedImage[],
  base: OpenBase,
  { env }: Pick<BaselineRequest, 'env'>,
): Promise<ProblemOf> {
  const { checkout, worktreeRoot } = base;
  const links = (await trackedLinks({ cwd: checkout, env })) ?? [];
  const follow = followLinks(links, contextsOf(worktreeRoot, images));
  const unfaithful = (await unfaithfulPaths(base, env)).map(({ path, problem }) => {
    return { paths: follow([path]), problem };
  });
  return (image) => {
    const { touches } = inputsOf(worktreeRoot, image, env);
    return unfaithful.find(({ paths }) => paths.some(touches))?.problem ?? null;
  };
}

/** Files that were made or put into the working folder, and never committed. */
function untrackedProblem(
  { untrackedPaths, linkPaths }: OpenBase,
  { head, env }: Pick<BaselineRequest, 'head' | 'env'>,
): ProblemOf {
  const root = realpathSync(head.plan.root);
  const paths = followLinks(linkPaths, contextsOf(root, head.plan.images))(untrackedPaths);
  return ({ id }) => {
    const own = head.plan.images.find((image) => image.role === 'gated' && image.id === id);
    const missed = own === undefined ? [] : paths.filter(inputsOf(root, own, env).misses);
    return missed.length === 0 ? null : untracked(missed.map((path) => relative(root, path)));
  };
}

const mostNamed = 3;

function untracked(paths: readonly string[]): Problem {
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
  const named = paths.slice(0, mostNamed).map((path) => JSON.stringify(path));
  return {
    code: 'baseline-untracked',
    message: `its build takes files that git does not know (${named.join(', ')}${more}), which the base commit's checkout has not`,
    expected: 'an image that is made of committed files, where the baseline is built again',
    fix: 'make them in the Dockerfile, or write them into .dockerignore where they are no part of the image; else take the baseline from a report of an earlier run: baseline: artifact:NAME',
  };
}
