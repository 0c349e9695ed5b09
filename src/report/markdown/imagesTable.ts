import { formatBytes } from '../../nouns/index.ts';
import type { Report, ReportImage } from '../schema.ts';
import { increaseOf } from '../text/breach.ts';
import { cellsOf } from '../text/cells.ts';
import { changeText, shareText } from '../text/changeText.ts';
import { isCompared } from '../text/growth.ts';
import { code, prose } from './escapeText.ts';
import { mark } from './mark.ts';
import type { Row } from './rows.ts';
import { table } from './table.ts';
import { totalCells } from './totalCells.ts';

interface Column {
  readonly title: string;
  readonly right?: boolean;
  readonly cell: (row: Row) => string;
  readonly total: (report: Report) => string;
}

/**
 * The main table for some rows, in the order given; columns in which the report has nothing are left out.
 * @param withTotal adds the row of sums
 */
export function imagesTable(report: Report, rows: readonly Row[], withTotal: boolean): string {
  const columns = columnsOf(report);
  const total = withTotal ? [columns.map(({ total: cell }) => cell(report))] : [];
  return table(columns, [...rows.map((row) => columns.map(({ cell }) => cell(row))), ...total]);
}

function columnsOf(report: Report): readonly Column[] {
  const targets = report.images.some(({ target }) => target !== null);
  const limits = report.total.verdict !== null || report.images.some(({ limit }) => limit !== null);
  return [
    {
      title: ' ',
      cell: statusCell,
      total: ({ total }) => (total.verdict ? statusOf(total.verdict.kind) : ''),
    },
    { title: 'Service', cell: serviceCell, total: totalTitle },
    { title: 'Size', right: true, cell: sizeCell, total: (each) => strong(totalCells(each).size) },
    ...(isCompared(report) ? [changeColumn] : []),
    ...(limits ? [{ title: 'Limit', cell: limitCell, total: (each: Report) => totalCells(each).limit }] : []),
    ...(targets ? [{ title: 'Target', cell: targetCell, total: () => '' }] : []),
  ];
}

const changeColumn: Column = {
  title: 'Change',
  right: true,
  cell: changeCell,
  total: ({ total }) => (total.change ? strong(shareText(total.change.unpacked)) : ''),
};

function statusCell(row: Row): string {
  return row.kind === 'removed' ? '🗑️' : mark(row.image.verdict);
}

function statusOf(verdict: Report['verdict']): string {
  return verdict === 'pass' ? '' : mark(verdict);
}

function serviceCell(row: Row): string {
  const { service, variant, platform } = row.kind === 'removed' ? row.change : row.image;
  const more = [variant, platform].flatMap((each) => (each === null ? [] : [prose(each, 100)]));
  return more.length === 0 ? code(service) : `${code(service)} (${more.join(', ')})`;
}

function sizeCell(row: Row): string {
  return row.kind === 'removed' ? '–' : words(cellsOf(row.image).size);
}

function changeCell(row: Row): string {
  if (row.kind === 'removed') return words(changeText(row.change));
  const { change } = row.image;
  if (!change) return '–';
  const rule = increaseOf(row.image);
  if (rule?.kind !== 'fail') return words(changeText(change));
  return `${strong(changeText(change))}, ${words(`${formatBytes(-rule.roomBytes)} too much`)}`;
}

function limitCell(row: Row): string {
  if (row.kind === 'removed') return '–';
  const { limit } = cellsOf(row.image);
  if (row.image.limit === null) return '–';
  return breaksLimit(row.image) ? strong(limit) : words(limit);
}

function targetCell(row: Row): string {
  return row.kind === 'removed' ? '–' : words(cellsOf(row.image).target) || '–';
}

function breaksLimit(image: ReportImage): boolean {
  return image.rules.some(({ rule, kind }) => rule === 'limit' && kind === 'fail');
}

function totalTitle({ images, total }: Report): string {
  return strong(total.complete ? 'Total' : `Total of ${images.length - total.unmeasured.length} measured`);
}

function strong(text: string): string {
  return text === '' ? '' : `**${words(text)}**`;
}

/** Words of ours, in which a number stays with what it counts and a line breaks elsewhere. */
function words(text: string): string {
  return text.replace(/(\d[\d.]*[kMGT]?B) (?=left|over|too|compressed)/g, '$1\u00a0').replaceAll('<', '&lt;');
}
