import { formatBytes } from '../../nouns/index.ts';
import type { Report, ReportImage } from '../schema.ts';
import { percentText } from '../text/room.ts';
import { costText } from '../text/why/costText.ts';
import { explainImage } from '../text/why/explainImage.ts';
import { ownerBytes, ownerText } from '../text/why/ownerText.ts';
import type { Contents } from '../text/why/types.ts';
import { unownedName } from '../text/why/unownedName.ts';
import type { Context } from './context.ts';
import { details } from './details.ts';
import { code } from './escapeText.ts';
import { graveImages, grownImages } from './imageSections.ts';
import { table } from './table.ts';
import { whyWords } from './whyWords.ts';

const shown = { owners: 15, costs: 5, kinds: 12 };

/** Whose the bytes are of images that nothing happened to: folded, for whoever wants to know. */
export function ownersSection(report: Report, context: Context): readonly string[] {
  return calmImages(report)
    .slice(0, context.detail.calm)
    .flatMap((image) => ownersOf(image, context));
}

/** Images that neither fail nor grew, as far as their owners are known. */
export function calmImages(report: Report): readonly ReportImage[] {
  const told = new Set([...graveImages(report), ...grownImages(report)]);
  return report.images.filter((image) => image.profile?.contents && !told.has(image));
}

function ownersOf(image: ReportImage, { links }: Context): readonly string[] {
  const { profile } = image;
  const explanation = explainImage({ ...image, change: null });
  if (!profile || !explanation) return [];
  const words = whyWords(links);
  const { contents, costs, owners } = explanation;
  const lines = costs
    .slice(0, shown.costs)
    .map((note) => `- ${costText(note, contents, image.service, words)}`);
  const rows = owners
    .slice(0, shown.owners)
    .map((note) => [ownerBytes(note), ownerText(note, contents, image.dockerfile, words)]);
  const body = [
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(rows.length === 0
      ? []
      : [table([{ title: 'Bytes', right: true }, { title: 'Owner, and who asked' }], rows)]),
    sums(contents, profile.unpackedBytes),
  ];
  return [details(`Whose bytes ${code(image.id, 100)} is made of`, body.join('\n\n'))];
}

/** All bytes by kind, in one sentence: packages, and what no package owns. */
function sums({ packages, unowned }: Contents, unpackedBytes: number): string {
  const owned = packages.reduce((sum, { ownedBytes }) => sum + ownedBytes, 0);
  const kinds = new Map<string, number>();
  for (const { kind, bytes } of unowned) {
    const name = unownedName(kind, null, (each) => each);
    kinds.set(name, (kinds.get(name) ?? 0) + bytes);
  }
  const others = Array.from(kinds)
    .filter(([, bytes]) => bytes > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, shown.kinds)
    .map(([name, bytes]) => `${name} ${formatBytes(bytes)}`);
  const share = percentText(owned, unpackedBytes).replaceAll('<', '&lt;');
  return [`${packages.length} packages own ${formatBytes(owned)} (${share})`, ...others]
    .join('; ')
    .concat('.');
}
