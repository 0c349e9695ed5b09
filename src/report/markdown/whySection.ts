import { formatBytes } from '../../nouns/index.ts';
import type { ReportImage } from '../schema.ts';
import { costText } from '../text/why/costText.ts';
import { firstNotes } from '../text/why/ownerNotes.ts';
import { ownerBytes, ownerText } from '../text/why/ownerText.ts';
import type { Explanation, OwnerNote, WhyWords } from '../text/why/types.ts';
import { wasteText } from '../text/why/wasteText.ts';
import type { Context } from './context.ts';
import { code } from './escapeText.ts';
import { fileLink } from './linked.ts';
import { plural } from './plural.ts';
import { whyWords } from './whyWords.ts';

/** So much is seen at once: whoever wants more unfolds it. */
const shown = { costs: 2, waste: 1, moreCosts: 8, moreOwners: 15, moreWaste: 5, files: 3 };

/** Why an image is what it is: what is seen at once, and what is folded below it. Both are blocks of Markdown. */
export interface WhyBlocks {
  readonly open: readonly string[];
  readonly more: readonly string[];
}

/** Whose the bytes are and which lines asked for them. Empty where this level of detail has no room for it. */
export function whyBlocks(explanation: Explanation, image: ReportImage, context: Context): WhyBlocks {
  const { owners } = context.detail;
  if (owners === 0) return { open: [], more: [] };
  const words = whyWords(context.links);
  const costs = explanation.costs.map((note) => costText(note, explanation.contents, image.service, words));
  // What was there before is told last, and below the fold.
  const open = Math.min(explanation.costs.filter(({ isNews }) => isNews).length, shown.costs);
  const waste = explanation.waste.map((group) =>
    image.profile ? wasteText(group, image.profile, image.dockerfile, words) : '',
  );
  const list = ownersList(explanation, image, owners, context, words);
  if (isBrief(context)) return { open: [...costs.slice(0, Math.min(open, 1)), ...list], more: [] };
  return {
    open: [...costs.slice(0, open), ...list, ...waste.slice(0, shown.waste), ...partlyRead(explanation)],
    more: [
      ...titled('Other lines', costs.slice(open, open + shown.moreCosts)),
      ...moreOwners(explanation, image, owners, words),
      ...titled('More waste', waste.slice(shown.waste, shown.waste + shown.moreWaste)),
      ...baseWaste(explanation),
    ],
  };
}

/** True where there is room for what matters most only: the dearest line and some owners, and no layers beside them. */
export function isBrief({ detail }: Context): boolean {
  return detail.owners < 5;
}

function ownersList(
  { about, owners, contents }: Explanation,
  image: ReportImage,
  most: number,
  { links }: Context,
  words: WhyWords,
): readonly string[] {
  if (owners.length === 0) return [];
  const file = fileLink(image.dockerfile, links);
  const title =
    about === 'growth'
      ? `Whose bytes are new in ${file}:`
      : `Whose bytes they are in ${file}, the base image's aside:`;
  const lines = firstNotes(owners, most).map((note) =>
    item(note, `${ownerText(note, contents, image.dockerfile, words)}`),
  );
  return [[title, ...lines].join('\n')];
}

function item(note: OwnerNote, text: string): string {
  return `- **${ownerBytes(note)}** ${text}`;
}

/** What the list that is seen at once calls the others. */
function moreOwners(
  { owners, contents }: Explanation,
  image: ReportImage,
  from: number,
  words: WhyWords,
): readonly string[] {
  if (owners.length <= from + 1) return [];
  const more = owners.slice(from, from + shown.moreOwners).filter(({ who }) => who.kind !== 'other');
  return titled(
    'Other owners',
    more.map((note) => `**${ownerBytes(note)}** ${ownerText(note, contents, image.dockerfile, words)}`),
  );
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [[`${title}:`, ...lines.map((line) => `- ${line}`)].join('\n')];
}

function baseWaste({ baseWasteBytes }: Explanation): readonly string[] {
  if (baseWasteBytes === 0) return [];
  return [
    `The base image wastes ${formatBytes(baseWasteBytes)} by itself: that is not this Dockerfile's doing.`,
  ];
}

function partlyRead({ partlyRead: files }: Explanation): readonly string[] {
  if (files.length === 0) return [];
  const named = files.slice(0, shown.files).map((file) => code(file, 120));
  const rest = files.length - named.length;
  const more = rest > 0 ? ` and ${plural(rest, 'more file')}` : '';
  return [`⚠️ Read only in part, so owners or lines may be missing: ${named.join(', ')}${more}.`];
}
