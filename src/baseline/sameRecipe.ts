import { isAbsolute, relative, resolve } from 'node:path';
import { relocateBuild } from '../config/index.ts';
import type { PlannedImage } from '../nouns/index.ts';

/** A planned image and the root (absolute) that its plan's paths start from. */
export interface Rooted {
  readonly image: PlannedImage;
  readonly root: string;
}

/**
 * True where two checkouts build an image in the same way: from the same Dockerfile, context and options. Whether the
 * files are the same is another question. Caches and the time that a build may take don't change what it makes.
 */
export function sameRecipe(one: Rooted, other: Rooted): boolean {
  return recipe(one) === recipe(other);
}

function recipe({ image, root }: Rooted): string {
  const { dockerfile, context, platform, baseName } = image;
  const { build } = relocateBuild(image, (path) => fromRoot(resolve(root, path), root));
  const { cacheFrom: _, cacheTo: __, timeoutMs: ___, ...options } = build;
  return JSON.stringify([dockerfile, context.path, platform, baseName, ordered(options)]);
}

/** Paths inside of the two roots are the same where they are so from there. */
function fromRoot(path: string, root: string): string {
  const way = relative(root, path);
  return way === '..' || way.startsWith('../') || isAbsolute(way) ? path : `root:${way}`;
}

/** Maps in the order of their keys, so that the order in which settings were merged does not matter. */
function ordered(options: object): unknown {
  return Object.entries(options)
    .sort(byKey)
    .map(([key, value]) => [key, isMap(value) ? Object.entries(value).sort(byKey) : value]);
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
