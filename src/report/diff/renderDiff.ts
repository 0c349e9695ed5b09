import type { Diff, DiffImage } from '../../compare/index.ts';
import { formatBytes, type LayerChange, type SizeDelta } from '../../nouns/index.ts';
import { grid } from '../table/grid.ts';
import { type Paint, paint, type TextOptions } from '../table/style.ts';
import { deltaText, shareText } from '../text/changeText.ts';
import { plainText } from '../text/plainText.ts';
import { causesOf } from './causesOf.ts';

/** Two images, archives, layouts or reports beside each other, for a terminal: sizes, then the layers that differ. */
export function renderDiff(diff: Diff, options: TextOptions): string {
  const ink = paint(options.color);
  const sides = [
    `${ink.dim('before')}  ${plainText(diff.before.target)}`,
    `${ink.dim('after')}   ${plainText(diff.after.target)}`,
  ].join('\n');
  const many = diff.images.length > 1;
  const parts = diff.images.flatMap((image) => [
    ...layersOf(image, options, many),
    ...causesOf(image, options, many ? nameOf(image) : ''),
  ]);
  return `${[sides, sizes(diff, options), ...parts].join('\n\n')}\n`;
}

function sizes(diff: Diff, options: TextOptions): string {
  const ink = paint(options.color);
  const packed = diff.images.some(({ compressed }) => compressed.deltaBytes !== null);
  const titles = ['IMAGE', 'BEFORE', 'AFTER', 'CHANGE', ...(packed ? ['COMPRESSED'] : [])];
  const rows = diff.images.map((image) => [
    nameOf(image),
    size(image.unpacked.beforeBytes, image.status === 'added'),
    size(image.unpacked.afterBytes, image.status === 'removed'),
    statusText(image),
    ...(packed ? [packedText(image.compressed)] : []),
  ]);
  const matched = diff.images.filter(({ unpacked }) => unpacked.deltaBytes !== null).length;
  const partly = matched < diff.images.length;
  const total = [
    partly ? `total of ${matched} on both sides` : 'total',
    size(diff.unpacked.beforeBytes, false),
    size(diff.unpacked.afterBytes, false),
    shareText(diff.unpacked),
    ...(packed ? [packedText(diff.compressed)] : []),
  ];
  const totals = matched > 1 ? [total.map((cell) => ink.bold(cell))] : [];
  return grid([titles.map((title) => ink.dim(title)), ...rows, ...totals], {
    ...{ width: options.width, flexible: 0, right: [1, 2, 3, 4], overflow: 'wrap' },
  });
}

function statusText({ status, unpacked }: DiffImage): string {
  switch (status) {
    case 'same':
      return 'the same layers';
    case 'changed':
      return shareText(unpacked);
    case 'added':
    case 'removed':
      return status;
    case 'unknown':
      return 'not measured';
    default:
      return status satisfies never;
  }
}

function layersOf(image: DiffImage, options: TextOptions, many: boolean): readonly string[] {
  const ink = paint(options.color);
  const different = image.layers.filter(({ kind }) => kind !== 'same');
  if (different.length === 0) return [];
  const same = image.layers.filter(({ kind }) => kind === 'same');
  const rows = different.map((layer) => [
    ...['  ', mark(layer, ink), deltaText(layer.deltaBytes), layerSizes(layer)],
    words(layer),
  ]);
  const kept = same.reduce((sum, { afterBytes }) => sum + afterBytes, 0);
  const layers = same.length === 1 ? 'layer is' : 'layers are';
  return [
    [
      ...(many ? [ink.bold(nameOf(image))] : []),
      grid(rows, { width: options.width, flexible: 4, right: [2, 3] }),
      ...(same.length > 0 ? [ink.dim(`  ${same.length} ${layers} the same: ${formatBytes(kept)}`)] : []),
    ].join('\n'),
  ];
}

function mark({ kind }: LayerChange, ink: Paint): string {
  const signs = { added: ink.red('+'), removed: ink.green('-'), changed: '~', same: ' ' };
  return signs[kind];
}

function layerSizes({ kind, beforeBytes, afterBytes }: LayerChange): string {
  return kind === 'changed' ? `${formatBytes(beforeBytes)} → ${formatBytes(afterBytes)}` : '';
}

function words({ instruction, instructionBefore, kind }: LayerChange): string {
  const now = plainText(instruction ?? 'unknown');
  const edited = kind === 'changed' && instructionBefore !== instruction;
  return edited ? `${now} (was: ${plainText(instructionBefore ?? 'unknown')})` : now;
}

function nameOf({ id, platform }: DiffImage): string {
  return plainText(id ?? platform ?? 'unknown', 200);
}

function size(bytes: number | null, absent: boolean): string {
  return bytes === null ? (absent ? '' : 'unmeasured') : formatBytes(bytes);
}

function packedText(delta: SizeDelta): string {
  return delta.deltaBytes === null ? '' : shareText(delta);
}
