import stringWidth from 'string-width';
import type { Report, ReportChange, ReportImage } from '../schema.ts';
import { cellsOf } from '../text/cells.ts';
import { changeText, deltaText } from '../text/changeText.ts';
import { isCompared } from '../text/growth.ts';
import { byGravity } from '../text/order.ts';
import { plainText } from '../text/plainText.ts';
import { grid } from './grid.ts';
import { type Paint, paint, type TextOptions, verdictWord } from './style.ts';

/** What the table shows of all that it could: a narrow terminal gets less. */
interface Columns {
  readonly change: 'percent' | 'bytes' | null;
  readonly target: boolean;
}

const enoughForName = 16;

/**
 * The main table: status, image, size, change, limit with room or excess, target; failures first, images that are
 * no more last. Columns that would be empty are left out, and in a narrow terminal the percents, then the targets.
 */
export function imagesTable(report: Report, options: TextOptions): string {
  const ink = paint(options.color);
  const change = isCompared(report) ? 'percent' : null;
  const target = report.images.some((image) => image.target !== null);
  const choices: Columns[] = [{ change, target }];
  if (change) choices.push({ change: 'bytes', target }, { change: 'bytes', target: false });
  const tables = choices.map((columns) => rowsOf(report, columns, ink));
  const rows = tables.find((each) => leastWidth(each) <= options.width) ?? tables.at(-1) ?? [];
  return grid(rows, {
    ...{ width: options.width, flexible: 1, overflow: 'wrap' },
    right: change ? [2, 3] : [2],
  });
}

function rowsOf(report: Report, columns: Columns, ink: Paint): readonly (readonly string[])[] {
  const titles = [
    ...['STATUS', 'IMAGE', 'SIZE'],
    ...(columns.change ? ['CHANGE'] : []),
    'LIMIT',
    ...(columns.target ? ['TARGET'] : []),
  ];
  const gone = columns.change ? report.removed : [];
  return [
    titles.map((title) => ink.dim(title)),
    ...byGravity(report).map((image) => imageRow(image, columns, ink)),
    ...gone.map((change) => [
      ...[ink.dim('- gone'), plainText(change.id, 200), '', changeCell(change, columns), ''],
      ...(columns.target ? [''] : []),
    ]),
  ];
}

function imageRow(image: ReportImage, columns: Columns, ink: Paint): readonly string[] {
  const cells = cellsOf(image);
  const isBroken = (name: string) =>
    image.rules.some(({ rule, kind }) => rule === name && kind !== 'pass' && kind !== 'warn');
  const change = changeCell(image.change, columns);
  return [
    ...[verdictWord(image.verdict, ink), plainText(image.id, 200), cells.size],
    ...(columns.change ? [isBroken('max-increase') ? ink.red(change) : change] : []),
    isBroken('limit') ? ink.red(cells.limit) : cells.limit,
    ...(columns.target ? [cells.target && ink.dim(cells.target)] : []),
  ];
}

function changeCell(change: ReportChange | null, columns: Columns): string {
  if (!change) return '';
  const { deltaBytes } = change.unpacked;
  if (change.status === 'same') return deltaBytes ? `unchanged (${deltaText(deltaBytes)})` : 'unchanged';
  if (change.status === 'removed')
    return change.unpacked.beforeBytes === null ? '' : deltaText(-change.unpacked.beforeBytes);
  return columns.change === 'bytes' && deltaBytes !== null ? deltaText(deltaBytes) : changeText(change);
}

/** What a table needs at least, where long names are wrapped. */
function leastWidth(rows: readonly (readonly string[])[]): number {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, index) =>
    rows.reduce((most, row) => Math.max(most, stringWidth(row[index] ?? '')), 0),
  );
  const name = Math.min(widths[1] ?? 0, enoughForName);
  return widths.reduce((sum, width, index) => sum + (index === 1 ? name : width) + 2, -2);
}
