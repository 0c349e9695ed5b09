import { type ImageInputs, imageInputs } from '../config/index.ts';
import { GateError, type PlannedImage } from '../nouns/index.ts';
import type { Environment } from './types.ts';

/**
 * Tells of a path (absolute) whether an image is made of it. Where that can't be told, because its Dockerfile or its
 * ignore rules can't be read, it is: a comparison then takes nothing for the same.
 */
export function inputsOf(root: string, image: PlannedImage, env: Environment): ImageInputs {
  const inputs = orNull(() => imageInputs(root, image, env));
  return {
    touches: (path) => orNull(() => inputs?.touches(path)) ?? true,
    misses: (path) => orNull(() => inputs?.misses(path)) ?? true,
  };
}

function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return null;
  }
}
