import { type LeftAlone, notAskedFor, type PlannedImage, type Problem } from '../nouns/index.ts';
import type { Discovered } from './discover.ts';
import type { Service } from './findServices.ts';

/** How many are listed at most; a repository with its node_modules committed may hold thousands. */
const most = 50;

/**
 * The Dockerfiles that no image of the plan is built from, and a warning where they are too many to list.
 * @param services all that there are, asked for or not
 */
export function listLeftAlone(
  found: Discovered,
  images: readonly PlannedImage[],
  services: readonly Pick<Service, 'dockerfile'>[],
  warnings: readonly Problem[],
): { leftAlone: readonly LeftAlone[]; warnings: readonly Problem[] } {
  const used = new Set(images.map((image) => image.dockerfile));
  const files = new Set(services.map(({ dockerfile }) => dockerfile));
  const unasked = found.gated.map((path) => ({
    path,
    reason: files.has(path) ? notAskedFor : 'its service is built from another file',
  }));
  const all = [...found.leftAlone, ...unasked].filter(({ path }) => !used.has(path));
  if (all.length <= most) return { leftAlone: all, warnings };
  const more: Problem = {
    code: 'left-alone-cut',
    message: `${all.length} Dockerfiles are left alone, of which ${most} are listed`,
  };
  return { leftAlone: all.slice(0, most), warnings: [...warnings, more] };
}
