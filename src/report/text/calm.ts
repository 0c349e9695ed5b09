import type { Report } from '../schema.ts';

/** A run in which nothing is broken, as a clause: what was within its rules, and what had none. */
export function calmClause(report: Report): string {
  const count = report.images.length;
  if (count === 0) return 'No image was found, so nothing was judged';
  const limited = report.images.filter((image) => image.limit !== null).length;
  const free = count - limited;
  if (limited === 0) return unlimitedClause(report);
  if (free === 0)
    return count === 1 ? 'The image is within its limit' : `All ${count} images are within their limits`;
  return `${limited} of ${count} images ${limited === 1 ? 'has' : 'have'} a limit and ${limited === 1 ? 'is' : 'are'} within it, ${free} ${free === 1 ? 'has' : 'have'} none`;
}

function unlimitedClause(report: Report): string {
  const count = report.images.length;
  const growth = report.images.some(({ rules }) => rules.some(({ rule }) => rule === 'max-increase'));
  if (growth && report.verdict === 'pass')
    return count === 1
      ? 'The image grew no more than it may'
      : `None of ${count} images grew more than it may`;
  const judged = report.total.verdict ? 'only the total was' : 'nothing was';
  return `${imageCount(count)} measured, ${count === 1 ? 'it has no limit' : 'none has a limit'}, so ${judged} judged`;
}

/** A number of images: `1 image`, `6 images`. */
export function imageCount(count: number): string {
  return `${count} image${count === 1 ? '' : 's'}`;
}
