import { resolve } from 'node:path';
import type { PlannedImage } from '../nouns/index.ts';
import { realOf } from './realOf.ts';

/** The folders that images are built from, by their names and where these lead. `root` and they are absolute. */
export function contextsOf(root: string, images: readonly PlannedImage[]): string[] {
  const named = images.map(({ context }) => resolve(root, context.path));
  return [...new Set([...named, ...named.map(realOf)])];
}
