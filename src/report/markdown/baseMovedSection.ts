import type { Report, ReportImage } from '../schema.ts';
import { baseWord } from '../text/baseWord.ts';
import { deltaText } from '../text/changeText.ts';
import type { Context } from './context.ts';
import { code } from './escapeText.ts';
import { plural } from './plural.ts';

/** Base images that moved under the same name: growth that nobody here made, said once for all images. */
export function baseMovedSection(report: Report, { detail }: Context): readonly string[] {
  const groups = new Map<string, ReportImage[]>();
  for (const image of report.images) {
    if (!image.change?.baseMoved) continue;
    const group = groups.get(image.baseName ?? '');
    if (group) group.push(image);
    else groups.set(image.baseName ?? '', [image]);
  }
  return Array.from(groups)
    .slice(0, detail.remarks)
    .map(([name, images]) => movedWords(name, images));
}

function movedWords(name: string, images: readonly ReportImage[]): string {
  const deltas = images.flatMap(({ change }) => change?.base.deltaBytes ?? []);
  const base = name === '' ? 'A base image' : `The base image ${code(baseWord(name), 100)}`;
  const least = deltas.reduce((some, bytes) => Math.min(some, bytes), Number.POSITIVE_INFINITY);
  const most = deltas.reduce((some, bytes) => Math.max(some, bytes), Number.NEGATIVE_INFINITY);
  const range = least === most ? deltaText(most) : `${deltaText(least)} to ${deltaText(most)}`;
  const size = deltas.length === 0 ? '' : `, ${range} in ${plural(images.length, 'image')}`;
  return `ℹ️ ${base} moved since the baseline${size}: that is not this change's doing.`;
}
