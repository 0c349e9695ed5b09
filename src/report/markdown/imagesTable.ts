import { formatBytes } from '../../nouns/index.ts';
import type { Report, ReportChange, ReportImage } from '../schema.ts';
import { increaseOf, limitOf } from '../text/breach.ts';
import { cellsOf } from '../text/cells.ts';
import { changeText, deltaText, shareText } from '../text/changeText.ts';
import { isCompared } from '../text/growth.ts';
import { roomText } from '../text/room.ts';
import { formatExact, formatNear } from '../text/sizes.ts';
import { code, prose } from './escapeText.ts';
import { mark } from './mark.ts';
import type { Row } from './rows.ts';
import { table } from './table.ts';
import { totalCells } from './totalCells.ts';

interface Column {
  /** Words of ours. */
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
  const limits = report.total.verdict !== null || report.images.some(({ limit }) => limit !== null);
  const targets = report.images.some(({ target }) => target !== null);
  return [
    { title: 'Service', cell: serviceCell, total: totalTitle },
    limits ? sizeAndLimit : sizeAlone,
    ...(isCompared(report) ? [changeColumn] : []),
    ...(targets ? [{ title: 'Target', cell: targetCell, total: () => '' }] : []),
  ];
}

/** One column for both: beside a size one asks for its limit, and a phone has no room for two. */
const sizeAndLimit: Column = {
  title: 'Size and limit',
  cell: (row) => (row.kind === 'removed' ? '–' : sizeText(row.image)),
  total: (report) => {
    const { size, limit, room } = totalCells(report);
    const bound = limit === '' ? '' : ` ${limit}`;
    const broken = report.total.verdict?.kind !== 'pass';
    return `${strong(size)}${bound}${room === '' ? '' : `, ${broken ? strong(room) : words(room)}`}`;
  },
};

const sizeAlone: Column = {
  title: 'Size',
  right: true,
  cell: (row) => (row.kind === 'removed' ? '–' : cellsOf(row.image).size),
  total: (report) => strong(totalCells(report).size),
};

const changeColumn: Column = {
  title: 'Change',
  right: true,
  cell: changeCell,
  total: ({ total }) => (total.change ? strong(shareText(total.change.unpacked)) : ''),
};

function serviceCell(row: Row): string {
  const { service, variant, platform } = row.kind === 'removed' ? row.change : row.image;
  const sign = row.kind === 'removed' ? '🗑️' : mark(row.image.verdict);
  const more = [variant, platform].flatMap((each) => (each === null ? [] : [prose(each, 100)]));
  return `${sign} ${code(service)}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}

function sizeText(image: ReportImage): string {
  const { size } = cellsOf(image);
  const { limit } = image;
  const verdict = limitOf(image);
  if (!limit) return `${size}, no limit`;
  const bound = `${formatExact(limit.bytes)}${limit.metric === 'compressed' ? ' compressed' : ''}`;
  if (!verdict || verdict.kind === 'error') return words(`${size}, limit ${bound}`);
  const measured =
    limit.metric === 'compressed' ? `; ${formatNear(verdict.measuredBytes, [verdict.ruleBytes])}` : '';
  const room = roomText(verdict.roomBytes);
  return `${words(`${size}${measured} of ${bound}`)}, ${verdict.kind === 'fail' ? strong(room) : words(room)}`;
}

function changeCell(row: Row): string {
  if (row.kind === 'removed') return removedText(row.change);
  const { change, profile } = row.image;
  if (!change || !profile) return '–';
  const rule = increaseOf(row.image);
  if (rule?.kind !== 'fail') return words(changeText(change));
  return `${words(changeText(change))}, ${strong(`${formatBytes(-rule.roomBytes)} too much`)}`;
}

function removedText({ unpacked }: ReportChange): string {
  return unpacked.beforeBytes === null ? 'gone' : `${deltaText(-unpacked.beforeBytes)}, gone`;
}

function targetCell(row: Row): string {
  return row.kind === 'removed' ? '–' : words(cellsOf(row.image).target) || '–';
}

function totalTitle({ images, total }: Report): string {
  const sign = total.verdict && total.verdict.kind !== 'pass' ? `${mark(total.verdict.kind)} ` : '';
  return `${sign}${strong(total.complete ? 'Total' : `Total of ${images.length - total.unmeasured.length} measured`)}`;
}

function strong(text: string): string {
  return text === '' ? '' : `**${words(text)}**`;
}

/** Words of ours as Markdown: `<0.1%` is no tag. */
function words(text: string): string {
  return text.replaceAll('<', '&lt;');
}
