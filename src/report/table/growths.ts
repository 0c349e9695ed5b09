import type { Report, ReportImage } from '../schema.ts';
import { growthText } from '../text/growth.ts';
import { plainText } from '../text/plainText.ts';
import { explainImage } from '../text/why/explainImage.ts';
import { changedLines, movedLine } from './layerLines.ts';
import { paint, type TextOptions } from './style.ts';
import { whyLines } from './whyLines.ts';

const imagesShown = 10;
const layersShown = 3;
const ownersShown = 3;

/** For the images that grew and pass all the same, the ones that grew most: by how much, and in which layers. */
export function growths(report: Report, options: TextOptions): readonly string[] {
  const grown = report.images
    .filter((image) => image.change?.status === 'grown' && image.verdict !== 'fail')
    .toSorted((a, b) => delta(b) - delta(a));
  const more = grown.length - imagesShown;
  return [
    ...grown.slice(0, imagesShown).map((image) => growth(image, options)),
    ...(more > 0 ? [`${more} more image${more === 1 ? '' : 's'} grew by less.`] : []),
  ];
}

function growth(image: ReportImage, options: TextOptions): string {
  const ink = paint(options.color);
  const size = image.change ? growthText(image.change.unpacked) : '';
  const title = `${ink.bold(plainText(image.id))} grew by ${size} ${ink.dim(`(${plainText(image.dockerfile)})`)}`;
  const explanation = explainImage(image);
  const why = explanation?.about === 'growth' ? whyLines(explanation, image, options, ownersShown) : [];
  return [
    title,
    ...movedLine(image),
    ...why,
    ...(why.length > 0 ? [ink.dim('    in the layers:')] : []),
    ...changedLines(image, options, layersShown),
  ].join('\n');
}

function delta({ change }: ReportImage): number {
  return change?.unpacked.deltaBytes ?? 0;
}
