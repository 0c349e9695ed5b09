import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { BaselineImage, Problem } from '../nouns/index.ts';
import { inputsOf } from './inputsOf.ts';
import type { BaselineRequest } from './sources/types.ts';
import type { OpenBase } from './types.ts';

const mostNamed = 3;

/** Files that were made or put there, and never committed, are missing in the base's build: that is no growth. */
export function untrackedWarnings(
  images: readonly BaselineImage[],
  base: OpenBase,
  { head, env }: Pick<BaselineRequest, 'head' | 'env'>,
): Problem[] {
  const root = realpathSync(head.plan.root);
  const built = new Set(images.flatMap(({ id, how, profile }) => (how === 'built' && profile ? id : [])));
  return head.plan.images
    .filter(({ id, role }) => role === 'gated' && built.has(id))
    .flatMap((image) => {
      const paths = base.untrackedPaths.filter(inputsOf(root, image, env));
      return paths.length === 0
        ? []
        : [
            untracked(
              image.id,
              paths.map((path) => relative(root, path)),
            ),
          ];
    });
}

function untracked(id: string, paths: readonly string[]): Problem {
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
  const named = paths.slice(0, mostNamed).map((path) => JSON.stringify(path));
  return {
    code: 'baseline-untracked',
    message: `${id} is built from files that git does not know (${named.join(', ')}${more}), which its baseline has not: they may be some of its growth`,
    expected: 'images that are made of committed files',
    fix: 'commit them or make them in the Dockerfile; where they are no part of the image, add them to .dockerignore',
  };
}
