import { formatBytes } from '../../../nouns/index.ts';
import { plainText } from '../../../report/index.ts';
import type { ExploreModel, ExploreState, ViewName } from '../model/types.ts';
import { bold, dim, type Line, plain } from './lines.ts';

const names: readonly ViewName[] = ['layers', 'packages', 'waste'];

/** The image and its sizes, and which view is shown. */
export function headLines({ name, profile }: ExploreModel, state: ExploreState): readonly Line[] {
  const sizes = `${formatBytes(profile.unpackedBytes)} unpacked, ${formatBytes(profile.wasteBytes)} waste`;
  return [
    [bold(plainText(name, 100)), plain(`  ${sizes}`), dim(`  ${plainText(profile.platform, 60)}`)],
    names.flatMap((view, index) => {
      const text = ` ${index + 1} ${view} `;
      return [view === state.view ? { text, inverse: true } : dim(text), plain(' ')];
    }),
  ];
}
