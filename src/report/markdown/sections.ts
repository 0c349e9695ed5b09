import { formatBytes, type Problem } from '../../nouns/index.ts';
import type { Comparison, Report, ReportImage } from '../schema.ts';
import { cellsOf } from '../text/cells.ts';
import { verdictText } from '../text/explain.ts';
import { type LayerLine, layersByWeight } from '../text/order.ts';
import { placeText } from '../text/renderProblems.ts';
import { percentText } from '../text/room.ts';
import { formatExact } from '../text/sizes.ts';
import { code, prose } from './escapeText.ts';
import { fence } from './fence.ts';
import { table } from './table.ts';

const marks = { pass: '✅ pass', warn: '⚠️ warn', fail: '❌ fail', error: '🚫 error' } as const;

/** The word for a verdict with its sign. */
export function mark(verdict: Report['verdict']): string {
  return marks[verdict];
}

/** The main table for some images, in the order given. */
export function imagesSection(images: readonly ReportImage[]): string {
  const head = [
    { title: 'Status' },
    { title: 'Image' },
    { title: 'Size', right: true },
    { title: 'Limit' },
    { title: 'Target' },
  ];
  const rows = images.map((image) => {
    const { size, limit, target } = cellsOf(image);
    const strong = image.verdict === 'fail' ? `**${limit}**` : limit;
    return [mark(image.verdict), code(image.id, 200), size, strong, target || '–'];
  });
  return table(head, rows);
}

/** Why one image fails: its layers by weight, at most `most` of them. */
export function failureSection(image: ReportImage, most: number): string {
  const lines = layersByWeight(image.profile?.layers ?? []);
  const wasted = lines.some((line) => line.wastedBytes > 0);
  const rest = lines.slice(most);
  const head = [
    { title: 'Size', right: true },
    { title: 'Line', right: true },
    { title: 'Instruction' },
    ...(wasted ? [{ title: 'Wasted', right: true }] : []),
  ];
  const rows = lines
    .slice(0, most)
    .map((line) => [
      formatBytes(line.bytes),
      line.line === null ? '' : String(line.line),
      line.instruction === null
        ? `the base image (${line.layers} layer${line.layers === 1 ? '' : 's'})`
        : code(line.instruction),
      ...(wasted ? [line.wastedBytes > 0 ? formatBytes(line.wastedBytes) : ''] : []),
    ]);
  const more = rest.length > 0 ? [`and ${rest.length} smaller, together ${sum(rest)}`] : [];
  const layers = rows.length > 0 ? [table(head, rows)] : [];
  return [
    `### ${code(image.id, 200)} ${verdictText(image)}`,
    code(image.dockerfile),
    ...layers,
    ...more,
  ].join('\n\n');
}

/** Why one image could not be judged: its problems, the failing command and the last `most` lines of its output. */
export function errorSection(image: ReportImage, most: number): string {
  const { error } = image.build;
  const command = error?.command ? [`Command: ${code(error.command)}`] : [];
  const lines = error?.lastLines.slice(-most) ?? [];
  const output =
    most > 0 && lines.length > 0
      ? [`<details><summary>Last lines of its output</summary>\n\n${fence(lines)}\n\n</details>`]
      : [];
  return [
    `### ${code(image.id, 200)} could not be judged`,
    ...image.problems.map((problem) => problemText(problem, 'Error')),
    ...command,
    ...output,
  ].join('\n\n');
}

/** The story's table: each service's other flavour beside the gated one. */
export function comparisonSection(comparison: Comparison): string {
  const size = (bytes: number | null) => (bytes === null ? '–' : formatBytes(bytes));
  const saved = (bytes: number | null, whole: number | null) =>
    bytes === null || whole === null ? '–' : `${formatBytes(bytes)} (${percentText(bytes, whole)})`;
  const head = [
    { title: 'Image' },
    ...['Current', 'Optimized', 'Target', 'Savings'].map((title) => ({ title, right: true })),
  ];
  const rows = comparison.rows.map((row) => [
    code(row.id, 200),
    size(row.currentBytes),
    size(row.optimizedBytes),
    row.targetBytes === null ? '–' : formatExact(row.targetBytes),
    saved(row.savedBytes, row.currentBytes),
  ]);
  const { total } = comparison;
  const some = comparison.rows.some(({ savedBytes }) => savedBytes !== null);
  const last = [
    'Total',
    size(total.currentBytes),
    size(total.optimizedBytes),
    '',
    saved(total.savedBytes, total.currentBytes),
  ];
  const partial = total.complete || !some ? [] : ['Images without both sizes are not in the total.'];
  return [
    `### Compared with ${code(comparison.flavour, 100)}`,
    table(head, [...rows, ...(some ? [last.map((cell) => (cell ? `**${cell}**` : ''))] : [])]),
    ...partial,
    ...comparison.rows.flatMap(({ problem }) => (problem ? [problemText(problem, 'Warning')] : [])),
  ].join('\n\n');
}

/** One problem as a paragraph. It starts with a word of ours, so that no hostile text starts a line. */
export function problemText(problem: Problem, label: 'Error' | 'Warning'): string {
  const parts = [
    `${label}: ${prose(problem.message)}`,
    ...(problem.where ? [`at ${code(placeText(problem.where))}`] : []),
    ...(problem.expected ? [`Expected: ${prose(problem.expected)}`] : []),
    ...(problem.fix ? [`Fix: ${prose(problem.fix)}`] : []),
  ];
  return parts.join('<br>');
}

function sum(lines: readonly LayerLine[]): string {
  return formatBytes(lines.reduce((all, line) => all + line.bytes, 0));
}
