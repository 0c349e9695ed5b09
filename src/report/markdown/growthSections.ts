import type { ReportChange, ReportImage } from '../schema.ts';
import { growthText } from '../text/growth.ts';
import { findingName } from '../text/why/costText.ts';
import { explainImage } from '../text/why/explainImage.ts';
import { ownerBytes, ownerText } from '../text/why/ownerText.ts';
import type { Context } from './context.ts';
import { details } from './details.ts';
import { code } from './escapeText.ts';
import { grownLayers } from './layersList.ts';
import { fileLink } from './linked.ts';
import { ownersNote } from './ownersNote.ts';
import { isBrief, whyBlocks } from './whySection.ts';
import { whyWords } from './whyWords.ts';

/** So many images are unfolded one by one; more of them together. */
const growthsApart = 3;

/** Why images that pass grew, folded. */
export function growthSections(images: readonly ReportImage[], context: Context): readonly string[] {
  const parts = images.map((image) => {
    const title = `${code(image.id, 100)} grew by ${growthText(unpackedOf(image)).replaceAll('<', '&lt;')}`;
    return { title: `${title}${mainCause(image, context)}`, body: growthBody(image, context) };
  });
  if (parts.length <= growthsApart) return parts.map(({ title, body }) => details(`Why ${title}`, body));
  const all = parts.map(({ title, body }) => `**${title}**\n\n${body}`).join('\n\n');
  return [details(`Why ${parts.length} images within their rules grew`, all)];
}

function growthBody(image: ReportImage, context: Context): string {
  const layers = grownLayers(image, context);
  const list = `In ${fileLink(image.dockerfile, context.links)}${ownersNote(image, context)}:\n${layers}`;
  const explanation = explainImage(image);
  if (explanation?.about !== 'growth') return list;
  const { open, more } = whyBlocks(explanation, image, context);
  if (open.length === 0) return list;
  return [...open, ...more, ...(isBrief(context) ? [] : [`The layers:\n${layers}`])].join('\n\n');
}

/** What did most of it, for whoever unfolds nothing. Without links: it is the summary of what is folded. */
function mainCause(image: ReportImage, { detail }: Context): string {
  const explanation = detail.owners === 0 ? null : explainImage(image);
  if (explanation?.about !== 'growth') return '';
  const words = { ...whyWords(null), strong: (each: string) => each };
  const { costs, owners, contents } = explanation;
  const [cost] = costs;
  const service = cost?.isNews && cost.finding ? findingName(cost.finding, contents) : null;
  if (service !== null) return `: it installs ${words.name(service)}`;
  const [first] = owners;
  if (!first || first.bytes <= 0 || first.who.kind === 'other') return '';
  return `: ${ownerBytes(first)} ${ownerText(first, contents, image.dockerfile, words)}`;
}

function unpackedOf({ change }: ReportImage): ReportChange['unpacked'] {
  return change?.unpacked ?? { beforeBytes: null, afterBytes: null, deltaBytes: null };
}
