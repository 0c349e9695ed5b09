import { formatBytes } from '../../nouns/index.ts';
import type { ReportImage } from '../schema.ts';
import { baseWord } from '../text/baseWord.ts';
import { type ChangedLayer, changedLayers } from '../text/changedLayers.ts';
import { deltaText } from '../text/changeText.ts';
import { layersByWeight } from '../text/order.ts';
import type { Context } from './context.ts';
import { code } from './escapeText.ts';
import { linked } from './linked.ts';
import { plural } from './plural.ts';

const instructionLength = 160;

/** The layers of an image that grew, the most first, each with what made it; then what the others did together. */
export function grownLayers(image: ReportImage, context: Context): string {
  const changed = image.change ? changedLayers(image.change) : [];
  const grown = changed.filter(({ deltaBytes }) => deltaBytes > 0);
  const shown = grown.slice(0, context.detail.layers);
  const rest = changed.filter((each) => !shown.includes(each));
  const restBytes = rest.reduce((sum, { deltaBytes }) => sum + deltaBytes, 0);
  const more =
    rest.length === 0 ? [] : [`${plural(rest.length, 'other change')}, together ${deltaText(restBytes)}`];
  const items = shown.map((each) => grownText(each, image, context));
  return list([...items, ...(items.length > 0 ? more : [])]);
}

/** The layers of an image by weight, the heaviest first: for one whose baseline says nothing. */
export function heaviestLayers(image: ReportImage, { detail, links }: Context): string {
  const lines = layersByWeight(image.profile?.layers ?? []);
  const shown = lines.slice(0, detail.layers).map((line) => {
    const waste = line.wastedBytes > 0 ? `, ${formatBytes(line.wastedBytes)} of it wasted` : '';
    const made =
      line.instruction === null
        ? baseWords(image, plural(line.layers, 'layer'))
        : instructionWords(
            line.instruction,
            linked(lineWords(line.line), links?.line(image.dockerfile, line.line)),
          );
    return `**${formatBytes(line.bytes)}** ${made}${waste}`;
  });
  const rest = lines.slice(detail.layers);
  const bytes = rest.reduce((sum, line) => sum + line.bytes, 0);
  const more =
    rest.length === 0 || shown.length === 0 ? [] : [`${rest.length} smaller, together ${formatBytes(bytes)}`];
  return list([...shown, ...more]);
}

function grownText(layer: ChangedLayer, image: ReportImage, { links }: Context): string {
  const sizes =
    layer.kind === 'added' ? 'new' : `${formatBytes(layer.beforeBytes)} → ${formatBytes(layer.afterBytes)}`;
  const amount = `**${deltaText(layer.deltaBytes)}** (${sizes})`;
  if (layer.kind === 'base') return `${amount} ${baseWords(image, movedWords(image))}`;
  const line = linked(lineWords(layer.line), links?.line(image.dockerfile, layer.line));
  const { instruction, instructionBefore } = layer;
  const before =
    instructionBefore === null ? '' : `<br>before: ${code(instructionBefore, instructionLength)}`;
  return `${amount} ${instructionWords(instruction ?? 'unknown instruction', line)}${before}`;
}

function instructionWords(instruction: string, line: string): string {
  return `${line === '' ? '' : `${line} `}${code(instruction, instructionLength)}`;
}

function lineWords(line: number | null): string {
  return line === null ? '' : `line ${line}`;
}

function baseWords({ baseName }: ReportImage, more: string): string {
  const name = baseName === null ? '' : ` ${code(baseWord(baseName), 100)}`;
  return `the base image${name}${more === '' ? '' : ` (${more})`}`;
}

function movedWords({ change }: ReportImage): string {
  return change?.baseMoved ? 'it moved under the same name' : '';
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
