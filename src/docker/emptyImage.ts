import type { Problem } from '../nouns/index.ts';

/**
 * An image without a single layer. The classic store can't export one, and nobody means to build one: it is an
 * error on every store, because an image must not pass here and fail there.
 */
export const emptyImage: Problem = {
  code: 'image-empty',
  message: 'the image has no layer, so there is nothing to weigh',
  expected: 'an image with at least one file',
  fix: 'add what belongs into the image by COPY, ADD or RUN in its last stage, or take the service away',
};
