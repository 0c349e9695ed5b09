import { formatBytes } from '../../nouns/index.ts';
import type { Report, ReportImage } from '../schema.ts';
import { verdictText } from '../text/explain.ts';
import { byGravity, type LayerLine, layersByWeight } from '../text/order.ts';
import { plainText } from '../text/plainText.ts';
import { grid } from './grid.ts';
import { paint, type TextOptions } from './style.ts';

const layersShown = 8;

/** For every image that breaks its limit: its layers by weight, with the instruction and its line. */
export function failures(report: Report, options: TextOptions): readonly string[] {
  return byGravity(report)
    .filter((image) => image.verdict === 'fail')
    .map((image) => failure(image, options));
}

function failure(image: ReportImage, options: TextOptions): string {
  const ink = paint(options.color);
  const title = `${ink.bold(plainText(image.id))} ${verdictText(image)} ${ink.dim(`(${plainText(image.dockerfile)})`)}`;
  const lines = layersByWeight(image.profile?.layers ?? []);
  const shown = lines.slice(0, layersShown);
  const rest = lines.slice(layersShown);
  const table = grid(
    shown.map((line) => [
      '  ',
      formatBytes(line.bytes),
      ink.dim(line.instruction === null ? 'base' : line.line === null ? '' : `line ${line.line}`),
      layerText(line),
    ]),
    { width: options.width, flexible: 3, right: [1] },
  );
  const more = rest.length === 0 ? [] : [ink.dim(`    and ${rest.length} smaller, together ${sum(rest)}`)];
  const waste =
    image.profile && image.profile.wasteBytes > 0 ? [`    ${wasteSentence(image.profile.wasteBytes)}`] : [];
  return [title, table, ...more, ...waste].join('\n');
}

function layerText(line: LayerLine): string {
  const waste = line.wastedBytes > 0 ? `[${formatBytes(line.wastedBytes)} wasted] ` : '';
  if (line.instruction === null)
    return `${waste}the base image (${line.layers} layer${line.layers === 1 ? '' : 's'})`;
  return `${waste}${plainText(line.instruction)}`;
}

function wasteSentence(bytes: number): string {
  return `${formatBytes(bytes)} are waste: bytes that a later layer overwrites or deletes`;
}

function sum(lines: readonly LayerLine[]): string {
  return formatBytes(lines.reduce((total, line) => total + line.bytes, 0));
}
