import { formatBytes } from '../../../nouns/index.ts';
import type { Report, ReportChange, ReportImage } from '../../schema.ts';
import { cellsOf } from '../../text/cells.ts';
import { changeText } from '../../text/changeText.ts';
import { byGravity } from '../../text/order.ts';
import { type HtmlElement, h } from '../html.ts';
import { imageAnchors } from './imageAnchors.ts';
import { limitBar, scaleOf } from './limitBar.ts';
import { verdictBadge } from './marks.ts';
import { type Column, tableHtml, tableOf } from './table.ts';
import { shown } from './words.ts';

/** All images of the run, the gravest first as in all reports; those that are no more follow. Each name leads to its section. */
export function imagesTable(report: Report): HtmlElement {
  const compared = report.images.some(({ change }) => change !== null) || report.removed.length > 0;
  const columns: readonly Column[] = [
    { title: 'Image' },
    { title: 'Verdict' },
    { title: 'Size', number: true },
    { title: 'Limit' },
    { title: 'Waste', number: true, low: true },
    ...(compared ? [{ title: 'Change', number: true }] : []),
  ];
  const anchors = imageAnchors(report.images.map(({ id }) => id));
  const addresses = new Map(report.images.map((image, index) => [image, anchors[index] ?? '']));
  const scale = scaleOf(report.images);
  const rows = [
    ...byGravity(report).map((image) => () => imageRow(image, addresses.get(image) ?? '', scale, compared)),
    ...report.removed.map((change) => () => removedRow(change)),
  ];
  const table = tableOf({ id: 'images', label: 'Images', columns }, rows, (row) => row());
  return tableHtml(table, rows.length, () => null);
}

function imageRow(image: ReportImage, anchor: string, scale: number, compared: boolean) {
  const { profile, verdict, change } = image;
  const cells = cellsOf(image);
  return [
    h('a', { href: `#${anchor}` }, shown(image.id, 200)),
    verdictBadge(verdict),
    cells.size,
    [cells.limit, ...limitBar(image, scale)],
    profile ? formatBytes(profile.wasteBytes) : '–',
    ...(compared ? [change ? changeText(change) : '–'] : []),
  ];
}

function removedRow(change: ReportChange) {
  return [shown(change.id, 200), 'removed', '–', '–', '–', changeText(change)];
}
