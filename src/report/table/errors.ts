import type { Report, ReportImage } from '../schema.ts';
import { byGravity } from '../text/order.ts';
import { plainText } from '../text/plainText.ts';
import { renderProblems } from '../text/renderProblems.ts';
import { paint, type TextOptions } from './style.ts';

const linesShown = 15;

/** The end of a build's output, each line behind a bar, so that it can't be taken for ours. */
export function outputLines(lines: readonly string[], color: boolean): readonly string[] {
  return lines.slice(-linesShown).map((line) => `    ${paint(color).dim('│')} ${plainText(line)}`);
}

/** For every image that could not be judged: why, where, the failing command and the end of its output. */
export function errors(report: Report, options: TextOptions): readonly string[] {
  return byGravity(report)
    .filter((image) => image.verdict === 'error')
    .map((image) => error(image, options));
}

function error(image: ReportImage, { color }: TextOptions): string {
  const ink = paint(color);
  const { error: failed } = image.build;
  const output = outputLines(failed?.lastLines ?? [], color);
  const command = failed?.command ? [`  ${ink.dim('command:')} ${plainText(failed.command)}`] : [];
  return [
    `${ink.bold(plainText(image.id))} could not be judged ${ink.dim(`(${plainText(image.dockerfile)})`)}`,
    ...renderProblems(image.problems, { color })
      .split('\n')
      .map((line) => `  ${line}`),
    ...command.map((line) => `  ${line}`),
    ...output,
  ].join('\n');
}
