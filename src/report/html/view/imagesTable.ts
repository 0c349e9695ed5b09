import { formatBytes } from '../../../nouns/index.ts';
import type { Report, ReportChange, ReportImage } from '../../schema.ts';
import { cellsOf } from '../../text/cells.ts';
import { changeText } from '../../text/changeText.ts';
import { type HtmlElement, h } from '../html.ts';
import { bar, verdictBadge } from './marks.ts';
import { type Column, tableHtml, tableOf } from './table.ts';
import { shown } from './words.ts';

/** All images of the run, the gravest first; those that are no more follow. Each name leads to its section. */
export function imagesTable(report: Report): HtmlElement {
  const compared = report.images.some(({ change }) => change !== null) || report.removed.length > 0;
  const columns: readonly Column[] = [
    { title: 'Image' },
    { title: 'Verdict' },
    { title: 'Size', number: true },
    { title: 'Limit', low: true },
    { title: 'Waste', number: true, low: true },
    ...(compared ? [{ title: 'Change', number: true }] : []),
  ];
  const rows = [...ordered(report), ...report.removed];
  const table = tableOf({ id: 'images', label: 'Images', columns }, rows, (each) =>
    'image' in each ? imageRow(each, compared) : removedRow(each),
  );
  return tableHtml(table, rows.length, () => null);
}

interface Row {
  readonly image: ReportImage;
  readonly index: number;
}

const gravity = { error: 0, fail: 1, warn: 2, pass: 3 } as const;

function ordered({ images }: Report): readonly Row[] {
  const growth = ({ image }: Row) => Math.max(0, image.change?.unpacked.deltaBytes ?? 0);
  return images
    .map((image, index) => ({ image, index }))
    .toSorted(
      (a, b) =>
        gravity[a.image.verdict] - gravity[b.image.verdict] || growth(b) - growth(a) || a.index - b.index,
    );
}

function imageRow({ image, index }: Row, compared: boolean) {
  const { profile, limit, verdict, change } = image;
  const cells = cellsOf(image);
  const size = limit?.metric === 'compressed' ? profile?.compressedBytes : profile?.unpackedBytes;
  return [
    h('a', { href: `#image-${index}` }, shown(image.id, 200)),
    verdictBadge(verdict),
    cells.size,
    [cells.limit, ...(limit && size ? [bar(size, limit.bytes, verdict === 'fail' ? 'over' : '')] : [])],
    profile ? formatBytes(profile.wasteBytes) : '–',
    ...(compared ? [change ? changeText(change) : '–'] : []),
  ];
}

function removedRow(change: ReportChange) {
  return [shown(change.id, 200), 'removed', '–', '–', '–', changeText(change)];
}
