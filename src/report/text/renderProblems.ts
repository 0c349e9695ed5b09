import type { Problem } from '../../nouns/index.ts';
import { type Paint, paint } from '../table/style.ts';
import { fixOnce } from './fixOnce.ts';
import { plainText } from './plainText.ts';

/** Words one place as editors and terminals understand it: `file:line:column`. */
export function placeText(where: NonNullable<Problem['where']>): string {
  const parts = [where.file, where.line, where.line === undefined ? undefined : where.column];
  return plainText(parts.filter((part) => part !== undefined).join(':'));
}

/** Nobody reads on after so many; what made them is mostly one thing. */
const mostShown = 50;

/** Problems as people read them: what, where, what was expected, what to do. Hostile text is made harmless. */
export function renderProblems(
  problems: readonly Problem[],
  options: { readonly color: boolean; readonly label?: 'error' | 'warning' },
): string {
  const ink = paint(options.color);
  const label = options.label ?? 'error';
  const mark = label === 'error' ? ink.red('error') : ink.yellow('warning');
  const shown = fixOnce(problems.slice(0, mostShown)).map((problem) =>
    [`${mark}: ${plainText(problem.message, 2000)}`, ...details(problem, ink)].join('\n'),
  );
  const more = problems.length - shown.length;
  return [...shown, ...(more > 0 ? [`${mark}: and ${more} more`] : [])].join('\n');
}

function details(problem: Problem, ink: Paint): readonly string[] {
  const lines = [];
  if (problem.where) lines.push(`  ${ink.dim('at')} ${placeText(problem.where)}`);
  if (problem.expected) lines.push(`  ${ink.dim('expected:')} ${plainText(problem.expected, 2000)}`);
  if (problem.fix) lines.push(`  ${ink.dim('fix:')} ${plainText(problem.fix, 2000)}`);
  return lines;
}
