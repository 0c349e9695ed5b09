import type { Report } from '../schema.ts';
import { changeContradictions } from './changeContradictions.ts';
import { flavourContradictions } from './flavourContradictions.ts';
import { imageContradictions } from './imageContradictions.ts';
import { runContradictions } from './runContradictions.ts';

/**
 * What in a report can't be true together: a verdict that does not follow from its numbers, a sum that is none. A report
 * of ours has none; one that a stranger edited to pass may. It proves nothing where it finds nothing: who makes up the
 * numbers too is not found out. Pure.
 * @returns one sentence each, with hostile names in it.
 */
export function contradictions(report: Report): readonly string[] {
  return [
    ...runContradictions(report),
    ...flavourContradictions(report),
    ...report.images.flatMap((image) => named(image.id, imageContradictions(image))),
    ...report.removed.flatMap((change) => named(change.id, changeContradictions(change, null))),
  ];
}

function named(id: string, found: readonly string[]): readonly string[] {
  return found.map((words) => `${JSON.stringify(id)}: ${words}`);
}
