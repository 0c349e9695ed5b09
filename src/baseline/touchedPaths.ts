import { type ImageInputs, imageInputs } from '../config/index.ts';
import { GateError, type PlannedImage } from '../nouns/index.ts';
import type { Environment } from './types.ts';

/**
 * Which of some paths (absolute) an image is made of. Where that can't be told, because its Dockerfile or its ignore
 * rules can't be read, all of them: a comparison then takes nothing for the same.
 */
export function touchedPaths<T>(
  root: string,
  image: PlannedImage,
  env: Environment,
  items: readonly T[],
  pathOf: (item: T) => string,
): readonly T[] {
  try {
    const { touches }: ImageInputs = imageInputs(root, image, env);
    return items.filter((item) => touches(pathOf(item)));
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return items;
  }
}
