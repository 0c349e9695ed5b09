import { formatBytes } from '../../nouns/index.ts';
import type { Comparison } from '../schema.ts';
import { plainText } from '../text/plainText.ts';
import { renderProblems } from '../text/renderProblems.ts';
import { percentText } from '../text/room.ts';
import { formatExact } from '../text/sizes.ts';
import { outputLines } from './errors.ts';
import { grid } from './grid.ts';
import { paint, type TextOptions } from './style.ts';

/** The story's table: each service's other flavour beside the gated one, its target, and what was saved. */
export function comparisonTable(comparison: Comparison, options: TextOptions): string {
  const ink = paint(options.color);
  const title = `Compared with ${plainText(comparison.flavour, 100)} (unpacked bytes, same commit)`;
  const head = ['  ', 'IMAGE', 'CURRENT', 'OPTIMIZED', 'TARGET', 'SAVINGS'].map((each) => ink.dim(each));
  const rows = comparison.rows.map((row) => [
    '  ',
    plainText(row.id, 200),
    size(row.currentBytes, row.dockerfile === null ? 'none' : 'unmeasured'),
    size(row.optimizedBytes, 'unmeasured'),
    row.targetBytes === null ? '' : formatExact(row.targetBytes),
    savings(row.savedBytes, row.currentBytes),
  ]);
  const { total } = comparison;
  const sum = [
    '  ',
    total.complete ? 'total' : 'total of complete rows',
    formatBytes(total.currentBytes),
    formatBytes(total.optimizedBytes),
    '',
    savings(total.savedBytes, total.currentBytes),
  ];
  // A sum over no row at all would read as a size of nothing.
  const sums = comparison.rows.some(({ savedBytes }) => savedBytes !== null)
    ? [sum.map((each) => ink.bold(each))]
    : [];
  const table = grid([head, ...rows, ...sums], {
    width: options.width,
    flexible: 1,
    right: [2, 3, 4, 5],
    overflow: 'wrap',
  });
  return [`${ink.bold(title)}\n${table}`, ...comparison.rows.flatMap((row) => unmeasured(row, options))].join(
    '\n',
  );
}

/** Why a flavour has no size. It changes no verdict, but a table with a hole in it explains nothing. */
function unmeasured({ problem, lastLines }: Comparison['rows'][number], { color }: TextOptions): string[] {
  if (!problem) return [];
  const text = renderProblems([problem], { color, label: 'warning' }).replace(/^/gm, '  ');
  return [text, ...outputLines(lastLines, color)];
}

function size(bytes: number | null, otherwise: string): string {
  return bytes === null ? otherwise : formatBytes(bytes);
}

function savings(saved: number | null, current: number | null): string {
  if (saved === null || current === null) return '';
  return `${formatBytes(saved)} (${percentText(saved, current)})`;
}
