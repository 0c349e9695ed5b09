import wrapAnsi from 'wrap-ansi';
import { formatBytes } from '../../nouns/index.ts';
import type { ReportImage } from '../schema.ts';
import { plainText } from '../text/plainText.ts';
import { costText } from '../text/why/costText.ts';
import { firstNotes } from '../text/why/ownerNotes.ts';
import { ownerBytes, ownerText } from '../text/why/ownerText.ts';
import type { Explanation, WhyWords } from '../text/why/types.ts';
import { wasteText } from '../text/why/wasteText.ts';
import { grid } from './grid.ts';
import { type Paint, paint, type TextOptions } from './style.ts';

/** What is shown of an image by default; whoever wants more asks `size-gate inspect`. */
const most = { costs: 2, owners: 5, waste: 1, files: 3 };

/** Whose an image's bytes are and which lines asked for them, for a terminal: about ten lines. */
export function whyLines(
  explanation: Explanation,
  image: ReportImage,
  options: TextOptions,
  owners = most.owners,
): readonly string[] {
  const ink = paint(options.color);
  const words = tableWords(ink);
  const { costs, waste, contents, about } = explanation;
  const title = about === 'growth' ? 'whose bytes are new:' : "whose bytes they are, the base image's aside:";
  const list = ownerLines(explanation, image, options, owners);
  return [
    ...costs
      .filter(({ isNews }) => isNews)
      .slice(0, most.costs)
      .map((note) => indented(costText(note, contents, image.service, words), options)),
    ...(list.length === 0 ? [] : [ink.dim(`    ${title}`), ...list]),
    ...waste
      .slice(0, most.waste)
      .map((group) =>
        indented(image.profile ? wasteText(group, image.profile, image.dockerfile, words) : '', options),
      ),
    ...partlyRead(explanation, ink),
  ];
}

const indent = 4;

/** A sentence wrapped between its words, below the image's name. */
function indented(text: string, { width }: TextOptions): string {
  const lines = wrapAnsi(text, Math.max(width - indent, indent * 5), { hard: true });
  return lines.replaceAll(/^/gm, ' '.repeat(indent));
}

function ownerLines(
  { owners, contents }: Explanation,
  image: ReportImage,
  { width, color }: TextOptions,
  shown: number,
): readonly string[] {
  const words = tableWords(paint(color));
  const rows = firstNotes(owners, shown).map((note) => [
    ...['  ', ownerBytes(note)],
    ownerText(note, contents, image.dockerfile, words),
  ]);
  return rows.length === 0 ? [] : [grid(rows, { width, flexible: 2, right: [1], overflow: 'words' })];
}

function partlyRead({ partlyRead: files }: Explanation, ink: Paint): readonly string[] {
  if (files.length === 0) return [];
  const named = files.slice(0, most.files).map((file) => plainText(file, 120));
  const rest = files.length > named.length ? ` and ${files.length - named.length} more` : '';
  return [
    `    ${ink.yellow('!')} read only in part, so owners or lines may be missing: ${named.join(', ')}${rest}`,
  ];
}

/** What is said of a base image's own waste, which nobody here can do anything about; empty where it is little. */
export function baseWasteLine({ baseWasteBytes }: Explanation): readonly string[] {
  return baseWasteBytes === 0 ? [] : [`    the base image wastes ${formatBytes(baseWasteBytes)} by itself`];
}

function tableWords(ink: Paint): WhyWords {
  return {
    name: (text) => plainText(text, 80),
    place: (file, line) => plainText(line === null ? file : `${file}:${line}`, 200),
    instruction: (text) => plainText(text, 60),
    strong: ink.bold,
  };
}
