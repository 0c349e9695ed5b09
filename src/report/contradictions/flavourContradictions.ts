import type { Comparison, Report, ReportImage } from '../schema.ts';
import { wrong } from './wrong.ts';

type Row = Comparison['rows'][number];

/** What does not fit in a report's comparison of two flavours. */
export function flavourContradictions({ comparison, images }: Report): readonly string[] {
  if (comparison === null) return [];
  const byId = new Map(images.map((image) => [image.id, image]));
  const { rows, total } = comparison;
  const whole = rows.filter(({ savedBytes }) => savedBytes !== null);
  const sum = (bytes: (row: Row) => number | null) => whole.reduce((all, row) => all + (bytes(row) ?? 0), 0);
  return wrong([
    [
      rows.every((row) => isOf(row, byId.get(row.id)) && row.savedBytes === saved(row)),
      'what a flavour saves is not what the sizes say',
    ],
    [
      total.currentBytes === sum(({ currentBytes }) => currentBytes) &&
        total.optimizedBytes === sum(({ optimizedBytes }) => optimizedBytes) &&
        total.savedBytes === sum(({ savedBytes }) => savedBytes) &&
        total.complete === (whole.length === rows.length),
      "the flavours' totals are not the sums of their rows",
    ],
  ]);
}

function isOf(row: Row, image: ReportImage | undefined): boolean {
  const target = image?.target?.metric === 'unpacked' ? image.target.bytes : null;
  return row.optimizedBytes === (image?.profile?.unpackedBytes ?? null) && row.targetBytes === target;
}

function saved({ currentBytes, optimizedBytes }: Row): number | null {
  return currentBytes === null || optimizedBytes === null ? null : currentBytes - optimizedBytes;
}
