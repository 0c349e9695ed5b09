import type { LeftAlone, PlannedImage, Problem } from '../nouns/index.ts';
import type { Discovered } from './discover.ts';

/** How many are listed at most; a repository with its node_modules committed may hold thousands. */
const most = 50;

/** The Dockerfiles that no image of the plan is built from, and a warning where they are too many to list. */
export function listLeftAlone(
  found: Discovered,
  images: readonly PlannedImage[],
  warnings: readonly Problem[],
): { leftAlone: readonly LeftAlone[]; warnings: readonly Problem[] } {
  const used = new Set(images.map((image) => image.dockerfile));
  const unasked = found.gated.map((path) => ({
    path,
    reason: 'its service was not asked for, or is built from another file',
  }));
  const all = [...found.leftAlone, ...unasked].filter(({ path }) => !used.has(path));
  if (all.length <= most) return { leftAlone: all, warnings };
  const more: Problem = {
    code: 'left-alone-cut',
    message: `${all.length} Dockerfiles are left alone, of which ${most} are listed`,
  };
  return { leftAlone: all.slice(0, most), warnings: [...warnings, more] };
}
