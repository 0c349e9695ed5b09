import { formatBytes } from '../../nouns/index.ts';
import type { Report, ReportImage } from '../schema.ts';
import { allowanceText } from '../text/allowanceText.ts';
import { limitOf } from '../text/breach.ts';
import { verdictText } from '../text/explain.ts';
import { byGravity } from '../text/order.ts';
import { plainText } from '../text/plainText.ts';
import { changedLines, heaviestLines, movedLine } from './layerLines.ts';
import { paint, type TextOptions } from './style.ts';

/**
 * For every image that breaks a rule: what it broke, the layers that changed since the baseline, and, where it is
 * too large, its layers by weight.
 */
export function failures(report: Report, options: TextOptions): readonly string[] {
  return byGravity(report)
    .filter((image) => image.verdict === 'fail')
    .map((image) => failure(image, options));
}

function failure(image: ReportImage, options: TextOptions): string {
  const ink = paint(options.color);
  const title = `${ink.bold(plainText(image.id))} ${verdictText(image)} ${ink.dim(`(${plainText(image.dockerfile)})`)}`;
  const allowance = allowanceText(image);
  const tooLarge = limitOf(image)?.kind === 'fail';
  const changed = changedLines(image, options);
  const wasted = image.profile?.wasteBytes ?? 0;
  return [
    title,
    ...(allowance ? [`    ${allowance}`] : []),
    ...movedLine(image),
    ...(changed.length > 0 ? [ink.dim('    since the baseline:'), ...changed] : []),
    ...(tooLarge && changed.length > 0 ? [ink.dim('    all layers:')] : []),
    ...(tooLarge || changed.length === 0 ? heaviestLines(image, options) : []),
    ...(wasted > 0 ? [`    ${wasteSentence(wasted)}`] : []),
  ].join('\n');
}

function wasteSentence(bytes: number): string {
  return `${formatBytes(bytes)} are waste: bytes that a later layer overwrites or deletes`;
}
