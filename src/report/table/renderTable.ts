import { notAskedFor } from '../../nouns/index.ts';
import type { Report } from '../schema.ts';
import { baselineText } from '../text/baselineText.ts';
import { totalText } from '../text/cells.ts';
import { shareText } from '../text/changeText.ts';
import { headline } from '../text/headline.ts';
import { layersText } from '../text/layersText.ts';
import { plainText } from '../text/plainText.ts';
import { renderProblems } from '../text/renderProblems.ts';
import { timeText } from '../text/room.ts';
import { comparisonTable } from './comparisonTable.ts';
import { errors } from './errors.ts';
import { failures } from './failures.ts';
import { growths } from './growths.ts';
import { imagesTable } from './imagesTable.ts';
import { ruleLines } from './ruleLines.ts';
import { paint, type TextOptions, verdictWord } from './style.ts';

/**
 * The report for a terminal. The table comes first and the headline last, where the eye is when a run ends.
 * @param options width in columns; colours on or off
 */
export function renderTable(report: Report, options: TextOptions): string {
  const warnings =
    report.warnings.length > 0
      ? [renderProblems(report.warnings, { color: options.color, label: 'warning' })]
      : [];
  const blocks = [
    ...table(report, options),
    ...(report.comparison ? [comparisonTable(report.comparison, options)] : []),
    ...failures(report, options),
    ...growths(report, options),
    ...errors(report, options),
    ...warnings,
    ...ending(report, options),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The headline, and right above it what nobody may overlook. */
function ending(report: Report, options: TextOptions): readonly string[] {
  const ink = paint(options.color);
  const notes = footnotes(report).map(ink.dim);
  const rules = ruleLines(report, options);
  const mark = verdictWord(report.verdict, ink);
  const last = `${mark}  ${ink.bold(headline(report, { name: (id) => plainText(id, 200), value: (text) => plainText(text, 200) }))}`;
  return rules.length === 0 ? [[...notes, last].join('\n')] : [notes.join('\n'), [...rules, last].join('\n')];
}

function table(report: Report, options: TextOptions): readonly string[] {
  if (report.images.length + report.removed.length === 0) return [];
  const ink = paint(options.color);
  return [
    [
      imagesTable(report, options),
      '',
      `${ink.dim('Total')} ${totalText(report)}${totalChange(report)}`,
      ...baselineLine(report).map(ink.dim),
    ].join('\n'),
  ];
}

function totalChange({ total }: Report): string {
  const { change } = total;
  if (!change || change.unpacked.deltaBytes === null) return '';
  const part = change.complete ? '' : ' for what could be compared';
  return change.unpacked.deltaBytes === 0
    ? `; unchanged${part}`
    : `; changed by ${shareText(change.unpacked)}${part}`;
}

function baselineLine({ baseline }: Report): readonly string[] {
  const words = {
    commit: (hash: string) => plainText(hash, 12).replace(/…$/, ''),
    text: (hostile: string) => plainText(hostile, 200),
  };
  const text = baseline && baselineText(baseline, words);
  return text === null ? [] : [`Compared with ${text}.`];
}

function footnotes(report: Report): readonly string[] {
  const alone = report.leftAlone.filter(({ reason }) => reason !== notAskedFor).length;
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
