import { formatBytes, type PlannedImage, type Problem } from '../nouns/index.ts';
import { show } from './show.ts';

/** Warns of a target above the limit: it would be reached by images that fail. */
export function targetWarnings(images: readonly PlannedImage[]): Problem[] {
  return images.flatMap(({ id, limit, target, dockerfile }) => {
    if (limit === null || target === null || limit.metric !== target.metric || target.bytes <= limit.bytes)
      return [];
    const sizes = `${formatBytes(target.bytes)} is above its limit of ${formatBytes(limit.bytes)}`;
    return [
      {
        code: 'target-above-limit',
        message: `the target of ${show(id)}, ${sizes}`,
        where: { file: dockerfile },
        expected: 'a target below the limit',
        fix: 'lower the target or raise the limit',
      },
    ];
  });
}
