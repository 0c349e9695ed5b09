import type { Report } from '../schema.ts';
import { cellsOf } from '../text/cells.ts';
import { byGravity } from '../text/order.ts';
import { plainText } from '../text/plainText.ts';
import { grid } from './grid.ts';
import { paint, type TextOptions, verdictWord } from './style.ts';

/** The main table: status, image, size, limit with room or excess, target; failures first. */
export function imagesTable(report: Report, options: TextOptions): string {
  const ink = paint(options.color);
  const head = ['STATUS', 'IMAGE', 'SIZE', 'LIMIT', 'TARGET'].map((title) => ink.dim(title));
  const rows = byGravity(report).map((image) => {
    const cells = cellsOf(image);
    const broken = image.verdict === 'fail';
    return [
      verdictWord(image.verdict, ink),
      plainText(image.id, 200),
      cells.size,
      broken ? ink.red(cells.limit) : cells.limit,
      cells.target && ink.dim(cells.target),
    ];
  });
  return grid([head, ...rows], { width: options.width, flexible: 1, right: [2], overflow: 'wrap' });
}
