import type { Report, ReportImage } from '../schema.ts';
import { breachText } from '../text/breach.ts';
import { fixOnce } from '../text/fixOnce.ts';
import { byGravity } from '../text/order.ts';
import { explainImage } from '../text/why/explainImage.ts';
import type { Context } from './context.ts';
import { details } from './details.ts';
import { code } from './escapeText.ts';
import { fence } from './fence.ts';
import { grownLayers, heaviestLayers } from './layersList.ts';
import { fileLink } from './linked.ts';
import { mark } from './mark.ts';
import { ownersNote } from './ownersNote.ts';
import { problemText } from './problemText.ts';
import { toDo } from './toDo.ts';
import { isBrief, whyBlocks } from './whySection.ts';

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
 * Why one image fails: whose its bytes are and which lines asked for them, the layers that grew, or its heaviest ones,
 * and what to do.
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
    ...explained(
      image,
      context,
      layers === '' ? '' : `${what} ${fileLink(image.dockerfile, context.links)}`,
      layers,
    ),
    toDo(image, report),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Owners in the open and layers folded; the layers alone where owners are not known. */
function explained(image: ReportImage, context: Context, title: string, layers: string): readonly string[] {
  const explanation = explainImage(image);
  const { open, more } = explanation ? whyBlocks(explanation, image, context) : { open: [], more: [] };
  const list = layers === '' ? '' : `${title}${ownersNote(image, context)}:\n${layers}`;
  if (open.length === 0) return [list];
  const folded = isBrief(context) ? more : [...more, ...(list === '' ? [] : [list])];
  return [...open, ...(folded.length === 0 ? [] : [details('Layers and more', folded.join('\n\n'))])];
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
    ...fixOnce(image.problems.slice(0, problemsShown)).map((problem) => problemText(problem, 'Error', links)),
    ...command,
    ...output,
  ].join('\n\n');
}
