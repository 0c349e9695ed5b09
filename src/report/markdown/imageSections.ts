import type { Report, ReportChange, ReportImage } from '../schema.ts';
import { breachText } from '../text/breach.ts';
import { growthText } from '../text/growth.ts';
import { byGravity } from '../text/order.ts';
import type { Context } from './context.ts';
import { details } from './details.ts';
import { code } from './escapeText.ts';
import { fence } from './fence.ts';
import { grownLayers, heaviestLayers } from './layersList.ts';
import { fileLink } from './linked.ts';
import { mark } from './mark.ts';
import { problemText } from './problemText.ts';
import { toDo } from './toDo.ts';

/** Images that fail or could not be judged, the gravest first. */
export function graveImages(report: Report): readonly ReportImage[] {
  return byGravity(report).filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
}

/** Images that pass and grew, in layers that somebody here can do something about; the most first. */
export function grownImages(report: Report): readonly ReportImage[] {
  const size = ({ change }: ReportImage) => change?.unpacked.deltaBytes ?? 0;
  return report.images
    .filter((image) => image.verdict !== 'fail' && image.verdict !== 'error')
    .filter(
      ({ change }) => change?.status === 'grown' && (!change.baseMoved || (change.own.deltaBytes ?? 0) > 0),
    )
    .toSorted((a, b) => size(b) - size(a));
}

/**
 * Why one image fails: the layers that grew, or its heaviest ones, and what to do.
 * @param only true where no other image fails
 */
export function failureSection(image: ReportImage, report: Report, context: Context, only: boolean): string {
  const grown = image.change?.status === 'grown' ? grownLayers(image, context) : '';
  const layers = grown === '' ? heaviestLayers(image, context) : grown;
  const what = grown === '' ? 'The heaviest layers of' : 'What grew in';
  const parts = [
    // The headline has told the only failure in full: no need to read it twice.
    only
      ? ''
      : `#### ${mark(image.verdict)} ${code(image.id, 100)} ${breachText(image).replaceAll('<', '&lt;')}`,
    layers === '' ? '' : `${what} ${fileLink(image.dockerfile, context.links)}:\n${layers}`,
    toDo(image, report),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** So many images are unfolded one by one; more of them together. */
const growthsApart = 3;

/** Why images that pass grew, folded. */
export function growthSections(images: readonly ReportImage[], context: Context): readonly string[] {
  const parts = images.map((image) => {
    const title = `${code(image.id, 100)} grew by ${growthText(unpackedOf(image)).replaceAll('<', '&lt;')}`;
    return {
      title,
      body: `In ${fileLink(image.dockerfile, context.links)}:\n${grownLayers(image, context)}`,
    };
  });
  if (parts.length <= growthsApart) return parts.map(({ title, body }) => details(`Why ${title}`, body));
  const all = parts.map(({ title, body }) => `**${title}**\n\n${body}`).join('\n\n');
  return [details(`Why ${parts.length} images within their rules grew`, all)];
}

function unpackedOf({ change }: ReportImage): ReportChange['unpacked'] {
  return change?.unpacked ?? { beforeBytes: null, afterBytes: null, deltaBytes: null };
}

const problemsShown = 5;

/** Why one image could not be judged: its problems, the failing command and the end of its output. */
export function errorSection(image: ReportImage, { detail, links, volatile }: Context): string {
  const { error } = image.build;
  const command = error?.command ? [`Command: ${code(error.command)}`] : [];
  const most = volatile ? detail.logLines : 0;
  const lines = most > 0 ? (error?.lastLines.slice(-most) ?? []) : [];
  const output = lines.length > 0 ? [details('Last lines of its output', fence(lines))] : [];
  return [
    `#### ${mark('error')} ${code(image.id, 100)} could not be judged`,
    ...image.problems.slice(0, problemsShown).map((problem) => problemText(problem, 'Error', links)),
    ...command,
    ...output,
  ].join('\n\n');
}
