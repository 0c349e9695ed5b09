import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from '../judge/index.ts';
import type { BaselineImage, PlannedImage } from '../nouns/index.ts';
import { identityOf } from './baselineImage.ts';
import { contextsOf } from './contextsOf.ts';
import { followLinks } from './followLinks.ts';
import { inputsOf } from './inputsOf.ts';
import { sameRecipe } from './sameRecipe.ts';
import type { BaselineRequest } from './sources/types.ts';
import type { OpenBase } from './types.ts';

/**
 * The images of the base commit that are the same as one of this run's, whatever its name is now: built in the same
 * way, from files that don't differ. What this run measured is their size at the base commit, too.
 */
export function sameImages(
  images: readonly PlannedImage[],
  base: OpenBase,
  { head, env }: Pick<BaselineRequest, 'head' | 'env'>,
): ReadonlyMap<PlannedImage, BaselineImage> {
  const root = realpathSync(head.plan.root);
  const changed = followLinks(base.linkPaths, contextsOf(root, head.plan.images))(differing(base));
  const untouched = head.measured.filter(({ image }) => !changed.some(inputsOf(root, image, env).touches));
  return new Map(
    images.flatMap((image) => {
      const own = { image, root: base.worktreeRoot };
      const twin = untouched.find((each) => sameRecipe({ image: each.image, root: head.plan.root }, own));
      return twin === undefined ? [] : [[image, sameImage(image, twin)] as const];
    }),
  );
}

/** The base commit can't have what git does not know, and between two commits git's own folder is never the same. */
function differing({ changedPaths, untrackedPaths, repository }: OpenBase): readonly string[] {
  const paths = [...changedPaths, ...untrackedPaths];
  return paths.length === 0 ? paths : [...paths, join(repository, '.git/')];
}

function sameImage(image: PlannedImage, { outcome }: Measured): BaselineImage {
  const facts = { ...identityOf(image), how: 'same-inputs' as const };
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
