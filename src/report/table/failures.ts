import { formatBytes } from '../../nouns/index.ts';
import type { Report, ReportImage } from '../schema.ts';
import { allowanceText } from '../text/allowanceText.ts';
import { limitOf } from '../text/breach.ts';
import { verdictText } from '../text/explain.ts';
import { byGravity } from '../text/order.ts';
import { plainText } from '../text/plainText.ts';
import { explainImage } from '../text/why/explainImage.ts';
import type { Explanation } from '../text/why/types.ts';
import { unknownOwners } from '../text/why/unknownOwners.ts';
import { changedLines, heaviestLines, movedLine } from './layerLines.ts';
import { paint, type TextOptions } from './style.ts';
import { baseWasteLine, whyLines } from './whyLines.ts';

/**
 * For every image that breaks a rule: what it broke, whose the bytes are and which lines asked for them, the layers
 * that changed since the baseline, and, where it is too large and its owners are not known, its layers by weight.
 */
export function failures(report: Report, options: TextOptions): readonly string[] {
  return byGravity(report)
    .filter((image) => image.verdict === 'fail')
    .map((image) => failure(image, options));
}

/** So many layers are enough where owners are told. */
const fewLayers = 3;

function failure(image: ReportImage, options: TextOptions): string {
  const ink = paint(options.color);
  const title = `${ink.bold(plainText(image.id))} ${verdictText(image)} ${ink.dim(`(${plainText(image.dockerfile)})`)}`;
  const allowance = allowanceText(image);
  const explanation = explainImage(image);
  return [
    title,
    ...(allowance ? [`    ${allowance}`] : []),
    ...movedLine(image),
    ...(explanation ? whyLines(explanation, image, options) : []),
    ...unknownLine(image).map(ink.dim),
    ...layers(image, options, explanation),
    ...(explanation ? baseWasteLine(explanation) : wasteSentence(image)),
  ].join('\n');
}

function layers(
  image: ReportImage,
  options: TextOptions,
  explanation: Explanation | null,
): readonly string[] {
  const ink = paint(options.color);
  const tooLarge = limitOf(image)?.kind === 'fail';
  const most = explanation ? fewLayers : undefined;
  const changed = changedLines(image, options, most);
  const all = (tooLarge && explanation?.about !== 'growth') || changed.length === 0;
  return [
    ...(changed.length > 0 ? [ink.dim('    since the baseline:'), ...changed] : []),
    ...(all && (changed.length > 0 || explanation) ? [ink.dim('    all layers:')] : []),
    ...(all ? heaviestLines(image, options, most) : []),
  ];
}

function wasteSentence({ profile }: ReportImage): readonly string[] {
  const wasted = profile?.wasteBytes ?? 0;
  if (wasted === 0) return [];
  return [`    ${formatBytes(wasted)} are waste: bytes that a later layer overwrites or deletes`];
}

function unknownLine(image: ReportImage): readonly string[] {
  const unknown = unknownOwners(image);
  return unknown === null ? [] : [`    ${unknown}`];
}
