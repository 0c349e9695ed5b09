import { formatBytes } from '../../nouns/index.ts';
import type { ReportImage } from '../schema.ts';
import { baseWord } from '../text/baseWord.ts';
import { type ChangedLayer, changedLayers } from '../text/changedLayers.ts';
import { deltaText } from '../text/changeText.ts';
import { type LayerLine, layersByWeight } from '../text/order.ts';
import { plainText } from '../text/plainText.ts';
import { grid } from './grid.ts';
import { paint, type TextOptions } from './style.ts';

const layersShown = 8;

/** An image's layers by weight, each with its instruction and line. */
export function heaviestLines(
  image: ReportImage,
  options: TextOptions,
  most = layersShown,
): readonly string[] {
  const ink = paint(options.color);
  const lines = layersByWeight(image.profile?.layers ?? []);
  const rows = lines
    .slice(0, most)
    .map((line) => [
      '  ',
      formatBytes(line.bytes),
      ink.dim(place(line.instruction === null, line.line)),
      heaviestText(line),
    ]);
  const rest = lines.slice(most);
  const sum = formatBytes(rest.reduce((total, line) => total + line.bytes, 0));
  return [
    ...table(rows, options),
    ...(rest.length === 0 ? [] : [ink.dim(`    and ${rest.length} smaller, together ${sum}`)]),
  ];
}

/** That the base image moved under its name, in words; empty where it did not. */
export function movedLine({ change, baseName }: ReportImage): readonly string[] {
  const delta = change?.baseMoved ? change.base.deltaBytes : null;
  if (delta === null) return [];
  const name = baseName === null ? '' : ` ${plainText(baseWord(baseName), 100)}`;
  return [`    the base image${name} moved: ${deltaText(delta)} of this are not this change's doing`];
}

/** The layers whose size changed since the baseline, what grew most first; own layers and the base image apart. */
export function changedLines(
  image: ReportImage,
  options: TextOptions,
  most = layersShown,
): readonly string[] {
  const ink = paint(options.color);
  const lines = image.change ? changedLayers(image.change) : [];
  const rows = lines
    .slice(0, most)
    .map((line) => [
      '  ',
      deltaText(line.deltaBytes),
      ink.dim(place(line.kind === 'base', line.line)),
      changedText(line, image),
    ]);
  const rest = lines.slice(most);
  const sum = deltaText(rest.reduce((total, line) => total + line.deltaBytes, 0));
  return [
    ...table(rows, options),
    ...(rest.length === 0 ? [] : [ink.dim(`    and ${rest.length} more, together ${sum}`)]),
  ];
}

function table(rows: readonly (readonly string[])[], { width }: TextOptions): readonly string[] {
  return rows.length === 0 ? [] : [grid(rows, { width, flexible: 3, right: [1] })];
}

function place(isBase: boolean, line: number | null): string {
  if (isBase) return 'base';
  return line === null ? '' : `line ${line}`;
}

function heaviestText(line: LayerLine): string {
  const waste = line.wastedBytes > 0 ? `[${formatBytes(line.wastedBytes)} wasted] ` : '';
  if (line.instruction === null)
    return `${waste}the base image (${line.layers} layer${line.layers === 1 ? '' : 's'})`;
  return `${waste}${plainText(line.instruction)}`;
}

function changedText(line: ChangedLayer, { baseName }: ReportImage): string {
  const sizes = `${formatBytes(line.beforeBytes)} → ${formatBytes(line.afterBytes)}`;
  if (line.kind === 'base') {
    const name = baseName === null ? '' : ` ${plainText(baseWord(baseName), 100)}`;
    return `${sizes}: the base image${name}`;
  }
  const words = plainText(line.instruction ?? '');
  if (line.kind === 'added') return `new: ${words}`;
  if (line.kind === 'removed') return `removed: ${words}`;
  const before = line.instructionBefore === null ? '' : ` (was: ${plainText(line.instructionBefore)})`;
  return `${sizes}: ${words}${before}`;
}
