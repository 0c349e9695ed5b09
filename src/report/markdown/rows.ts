import type { Report, ReportChange, ReportImage } from '../schema.ts';
import { byGravity } from '../text/order.ts';

/** One row of the main table: an image of the run, or one that is no more. */
export type Row =
  | { readonly kind: 'image'; readonly image: ReportImage }
  | { readonly kind: 'removed'; readonly change: ReportChange };

/** The rows in three heaps: seen at once, folded though something happened to them, and the unchanged ones. */
export interface Rows {
  readonly shown: readonly Row[];
  readonly more: readonly Row[];
  readonly unchanged: readonly Row[];
}

/** So few rows are never folded when there is nothing else to see. */
const fewRows = 6;

/**
 * Sorts the report's rows: failures first, then grown, shrunk, new and removed images, then the rest.
 * @param most rows that are seen at once
 */
export function rowsOf(report: Report, most: number): Rows {
  const images = byGravity(report).map((image): Row => ({ kind: 'image', image }));
  const removed = report.removed.map((change): Row => ({ kind: 'removed', change }));
  const rows = [...images, ...removed].toSorted((a, b) => rank(a) - rank(b) || growth(b) - growth(a));
  const loud = rows.filter((row) => !isUnchanged(row));
  const quiet = rows.filter(isUnchanged);
  if (loud.length === 0 && quiet.length <= Math.min(fewRows, most))
    return { shown: quiet, more: [], unchanged: [] };
  return { shown: loud.slice(0, most), more: loud.slice(most), unchanged: quiet };
}

/** Passes, and is what it was: nothing that a reader has to know. */
function isUnchanged(row: Row): boolean {
  return row.kind === 'image' && row.image.verdict === 'pass' && row.image.change?.status === 'same';
}

const ranks = { grown: 3, shrunk: 4, new: 5, removed: 6, unknown: 7, same: 8 } as const;

function rank(row: Row): number {
  if (row.kind === 'removed') return ranks.removed;
  switch (row.image.verdict) {
    case 'error':
      return 0;
    case 'fail':
      return 1;
    case 'warn':
      return 2;
    case 'pass':
      return ranks[row.image.change?.status ?? 'same'];
    default:
      return row.image.verdict satisfies never;
  }
}

/** How far the size moved, where rows of one rank are sorted by it; the rest stays in its order. */
function growth(row: Row): number {
  if (row.kind === 'removed' || row.image.verdict !== 'pass') return 0;
  return Math.abs(row.image.change?.unpacked.deltaBytes ?? 0);
}
