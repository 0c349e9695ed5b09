import { formatBytes, type OwnedPackage } from '../../../nouns/index.ts';
import { originOf, packageText, reasonText, unownedText } from '../../../report/index.ts';
import type { Layout } from '../model/layout.ts';
import type { ExploreModel, ExploreState } from '../model/types.ts';
import { bold, dim, type Line, marked, onScreen, plain } from './lines.ts';

/** The packages, largest first; or why one of them is there. */
export function packagesLines(model: ExploreModel, state: ExploreState, layout: Layout): readonly Line[] {
  const contents = model.profile.contents;
  if (contents === null) return [[plain('what this image contains is not known')]];
  if (state.why !== null) return whyLines(model, state.why, state.columns, layout);
  const shown = model.packages(state);
  const owned = contents.packages.reduce((sum, { ownedBytes }) => sum + ownedBytes, 0);
  const largest = [...contents.unowned].sort((a, b) => b.bytes - a.bytes)[0];
  const rest =
    largest === undefined
      ? ''
      : `; largest of the rest: ${formatBytes(largest.bytes)} ${unownedText(largest)}`;
  const title: Line = [
    bold('Packages'),
    dim(`  ${contents.packages.length} own ${formatBytes(owned)}${rest}`),
  ];
  if (shown.length === 0) return [title, [dim('  none')]];
  const lines = onScreen(shown, state.packages.top, layout.list).map(({ row, index }) => {
    const each = contents.packages[row] as OwnedPackage;
    return marked(index === state.packages.cursor, true, packageCells(each, model));
  });
  return [title, ...lines];
}

function packageCells(owned: OwnedPackage, { profile }: ExploreModel): Line {
  const reason = profile.contents === null ? '' : reasonText(owned, profile.contents);
  return [
    plain(`${formatBytes(owned.ownedBytes).padStart(8)} `),
    dim(`${owned.type.padEnd(6)} ${originOf(owned, profile).padEnd(8)} `),
    plain(packageText(owned)),
    ...(owned.inferred ? [dim(' inferred')] : []),
    dim(`  ${reason}`),
  ];
}

function whyLines(
  model: ExploreModel,
  why: NonNullable<ExploreState['why']>,
  columns: number,
  layout: Layout,
): readonly Line[] {
  // Harmless already: it is what `inspect --why` prints.
  const lines = model.why(why.index, columns);
  const top = Math.min(why.top, Math.max(0, lines.length - layout.list));
  const title: Line = [bold('Why'), dim('  who requires it, and what it alone keeps in the image')];
  return [title, ...lines.slice(top, top + layout.list).map((text): Line => [plain(text)])];
}
