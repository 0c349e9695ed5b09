import { type BaselineImage, type ImageProfile, localContext, type PlannedImage } from '../nouns/index.ts';
import { baseIdentity } from './baseIdentity.ts';

/**
 * True where the base image's layers differ though both sides start FROM the same name. What is made of this
 * repository's own files (a build context that is a folder or a layout) moves by nobody else's hand, and where no
 * Dockerfile tells base from own, nothing is known of either.
 */
export function baseMoved(image: PlannedImage, baseline: BaselineImage, after: ImageProfile | null): boolean {
  const before = baseline.profile;
  if (!before || !after || before.fromInferred || after.fromInferred) return false;
  const identity = baseIdentity(image);
  if (baseline.baseName === null || baseline.baseName !== identity) return false;
  const source = identity.slice(image.baseName.length + 1);
  if (source !== '' && localContext(source)) return false;
  return baseIds(before) !== baseIds(after);
}

function baseIds({ layers }: ImageProfile): string {
  return layers
    .filter(({ from }) => from === 'base')
    .map(({ diffId }) => diffId)
    .join();
}
