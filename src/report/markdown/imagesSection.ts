import type { Report } from '../schema.ts';
import type { Context } from './context.ts';
import { details } from './details.ts';
import { imagesTable } from './imagesTable.ts';
import { plural } from './plural.ts';
import { type Row, rowsOf } from './rows.ts';

/** The main table with the totals, and folded below it what need not be seen at once. */
export function imagesSection(report: Report, { detail }: Context): readonly string[] {
  if (report.images.length + report.removed.length === 0) return [];
  const { shown, more, unchanged } = rowsOf(report, detail.rows);
  const moreShown = more.slice(0, detail.folded);
  const unchangedShown = unchanged.slice(0, detail.folded - moreShown.length);
  const folded = (rows: readonly Row[], summary: string) =>
    rows.length === 0 ? [] : [details(summary, imagesTable(report, rows, false))];
  return [
    imagesTable(report, shown, hasTotal(report)),
    ...folded(moreShown, `${plural(more.length, 'more image')}${part(moreShown, more)}`),
    ...folded(
      unchangedShown,
      `${plural(unchanged.length, 'unchanged image')}, within ${unchanged.length === 1 ? 'its rules' : 'their rules'}${part(unchangedShown, unchanged)}`,
    ),
  ];
}

/** The sum of one image is that image. */
function hasTotal({ images, removed, total }: Report): boolean {
  return images.length + removed.length > 1 || total.verdict !== null;
}

/** How many images of the report are in no table at this level of detail, and how many of them are unchanged. */
export function rowsLeftOut(
  report: Report,
  { detail }: Context,
): { readonly all: number; readonly unchanged: number } {
  const { more, unchanged } = rowsOf(report, detail.rows);
  const all = Math.max(0, more.length + unchanged.length - detail.folded);
  return { all, unchanged: Math.min(all, unchanged.length) };
}

function part(shown: readonly Row[], all: readonly Row[]): string {
  return shown.length < all.length ? ` (${shown.length} shown)` : '';
}
