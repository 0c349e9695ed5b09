import type { Problem } from '../../nouns/index.ts';
import { placeText } from '../text/renderProblems.ts';
import { code, prose } from './escapeText.ts';
import { linked } from './linked.ts';
import type { Links } from './links.ts';

/** One problem as a paragraph. It starts with a word of ours, so that no hostile text starts a line. */
export function problemText(
  problem: Problem,
  label: 'Error' | 'Warning',
  links: Links | null = null,
): string {
  const { where } = problem;
  const parts = [
    `${label}: ${prose(problem.message, 1000)}`,
    ...(where ? [`at ${linked(code(placeText(where)), links?.line(where.file, where.line ?? null))}`] : []),
    ...(problem.expected ? [`Expected: ${prose(problem.expected, 500)}`] : []),
    ...(problem.fix ? [`Fix: ${prose(problem.fix, 500)}`] : []),
  ];
  return parts.join('<br>');
}
