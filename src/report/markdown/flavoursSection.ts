import { formatBytes } from '../../nouns/index.ts';
import type { Comparison } from '../schema.ts';
import { percentText } from '../text/room.ts';
import { formatExact } from '../text/sizes.ts';
import type { Context } from './context.ts';
import { details } from './details.ts';
import { code } from './escapeText.ts';
import { problemText } from './problemText.ts';
import { table } from './table.ts';

const problemsShown = 10;

/** Each service's other flavour beside the gated one, of the same commit: folded, it is no news of this change. */
export function flavoursSection(comparison: Comparison, { detail, links }: Context): readonly string[] {
  const rows = comparison.rows.slice(0, Math.max(detail.folded, detail.rows));
  if (rows.length === 0) return [];
  const { total } = comparison;
  const some = comparison.rows.some(({ savedBytes }) => savedBytes !== null);
  const saved = some ? `, ${savings(total.savedBytes, total.currentBytes)} saved` : '';
  const partial = total.complete || !some ? [] : ['Images without both sizes are not in the total.'];
  const less =
    rows.length < comparison.rows.length
      ? [`${comparison.rows.length - rows.length} more are not listed.`]
      : [];
  const problems = comparison.rows.flatMap(({ problem }) =>
    problem ? [problemText(problem, 'Warning', links)] : [],
  );
  const body = [
    flavoursTable(rows, some ? total : null),
    ...partial,
    ...less,
    ...problems.slice(0, Math.min(problemsShown, detail.remarks)),
  ].join('\n\n');
  return [details(`Compared with ${code(comparison.flavour, 100)} of the same commit${saved}`, body)];
}

function flavoursTable(rows: Comparison['rows'], total: Comparison['total'] | null): string {
  const head = [
    { title: 'Service' },
    ...['Current', 'Optimized', 'Target', 'Savings'].map((title) => ({ title, right: true })),
  ];
  const cells = rows.map((row) => [
    code(row.id, 200),
    size(row.currentBytes),
    size(row.optimizedBytes),
    row.targetBytes === null ? '–' : formatExact(row.targetBytes),
    savings(row.savedBytes, row.currentBytes),
  ]);
  if (!total) return table(head, cells);
  const { currentBytes, optimizedBytes, savedBytes } = total;
  const sums = [size(currentBytes), size(optimizedBytes), '', savings(savedBytes, currentBytes)];
  return table(head, [...cells, ['Total', ...sums].map((cell) => (cell === '' ? '' : `**${cell}**`))]);
}

function size(bytes: number | null): string {
  return bytes === null ? '–' : formatBytes(bytes);
}

function savings(bytes: number | null, whole: number | null): string {
  if (bytes === null || whole === null) return '–';
  return `${formatBytes(bytes)} (${percentText(bytes, whole).replaceAll('<', '&lt;')})`;
}
