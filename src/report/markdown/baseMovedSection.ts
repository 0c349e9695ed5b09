import type { Report, ReportImage } from '../schema.ts';
import { deltaText } from '../text/changeText.ts';
import type { Context } from './context.ts';
import { code } from './escapeText.ts';
import { plural } from './plural.ts';

/** Base images that moved under the same name: growth that nobody here made, said once for all images. */
export function baseMovedSection(report: Report, { detail }: Context): readonly string[] {
  const moved = report.images.filter(({ change }) => change?.baseMoved);
  const names = new Set(moved.map(({ baseName }) => baseName));
  const lines = Array.from(names, (name) =>
    movedWords(
      name ?? '',
      moved.filter(({ baseName }) => baseName === name),
    ),
  );
  return lines.slice(0, detail.remarks);
}

function movedWords(name: string, images: readonly ReportImage[]): string {
  const deltas = images.flatMap(({ change }) => change?.base.deltaBytes ?? []);
  const base = name === '' ? 'A base image' : `The base image ${code(name, 100)}`;
  const least = Math.min(...deltas);
  const most = Math.max(...deltas);
  const range = least === most ? deltaText(most) : `${deltaText(least)} to ${deltaText(most)}`;
  const size = deltas.length === 0 ? '' : `, ${range} in ${plural(images.length, 'image')}`;
  return `ℹ️ ${base} moved since the baseline${size}: that is not this change's doing.`;
}
