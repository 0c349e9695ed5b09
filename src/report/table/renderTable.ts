import type { Report } from '../schema.ts';
import { totalText } from '../text/cells.ts';
import { headline } from '../text/headline.ts';
import { layersText } from '../text/layersText.ts';
import { plainText } from '../text/plainText.ts';
import { renderProblems } from '../text/renderProblems.ts';
import { timeText } from '../text/room.ts';
import { comparisonTable } from './comparisonTable.ts';
import { errors } from './errors.ts';
import { failures } from './failures.ts';
import { imagesTable } from './imagesTable.ts';
import { paint, type TextOptions, verdictWord } from './style.ts';

/**
 * The report for a terminal. The table comes first and the headline last, where the eye is when a run ends.
 * @param options width in columns; colours on or off
 */
export function renderTable(report: Report, options: TextOptions): string {
  const ink = paint(options.color);
  const table =
    report.images.length > 0
      ? [`${imagesTable(report, options)}\n\n${ink.dim('Total')} ${totalText(report)}`]
      : [];
  const comparison = report.comparison ? [comparisonTable(report.comparison, options)] : [];
  const warnings =
    report.warnings.length > 0
      ? [renderProblems(report.warnings, { color: options.color, label: 'warning' })]
      : [];
  const mark = verdictWord(report.verdict, ink);
  const blocks = [
    ...table,
    ...comparison,
    ...failures(report, options),
    ...errors(report, options),
    ...warnings,
    [
      ...footnotes(report).map(ink.dim),
      `${mark}  ${ink.bold(headline(report, (id) => plainText(id, 200)))}`,
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function footnotes(report: Report): readonly string[] {
  const alone = report.leftAlone.length;
  const seen =
    alone === 0
      ? ''
      : ` ${alone} Dockerfile${alone === 1 ? '' : 's'} left alone (size-gate plan lists them).`;
  const layers = layersText(report.images.flatMap(({ profile }) => profile?.layers ?? []));
  return [
    `Sizes are unpacked bytes, 1MB = 1,000,000 bytes; took ${timeText(report.elapsedMs)}.${seen}`,
    ...(layers === '' ? [] : [`${layers}.`]),
  ];
}
