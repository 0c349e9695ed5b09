import { formatBytes, type LayerProfile, type WasteGroup } from '../../../nouns/index.ts';
import { layerOrigin, madeBy, slashed, type WasteFiles } from '../../../report/index.ts';
import type { Layout } from '../model/layout.ts';
import { wasteHead, wasteRows } from '../model/reduceWaste.ts';
import type { ExploreModel, ExploreState } from '../model/types.ts';
import { bold, dim, type Line, marked, onScreen, plain } from './lines.ts';

/** The groups of waste with both instructions; or the files of one. */
export function wasteLines(model: ExploreModel, state: ExploreState, layout: Layout): readonly Line[] {
  const chosen = state.wasteFiles === null ? undefined : model.waste[state.wasteFiles.index];
  if (state.wasteFiles !== null && chosen !== undefined)
    return fileLines(model, chosen, state.wasteFiles.scroll, layout);
  const title: Line = [
    bold('Waste'),
    dim(`  ${formatBytes(model.profile.wasteBytes)} that later layers overwrite or delete`),
  ];
  if (model.waste.length === 0) return [title, [dim('  none')]];
  const height = Math.max(1, Math.floor(layout.list / wasteRows));
  const groups = onScreen(model.waste, state.waste.top, height).flatMap(({ row, index }) => [
    marked(index === state.waste.cursor, true, [plain(headline(row))]),
    ...makers(model, row),
  ]);
  return [title, ...groups];
}

function headline(group: WasteGroup): string {
  const whose = group.from === 'base' ? ' (base image)' : '';
  const same = group.sameContent ? ', same bytes again' : '';
  const files = `${group.files.toLocaleString('en-US')} ${group.files === 1 ? 'file' : 'files'}`;
  return `${formatBytes(group.bytes).padStart(8)}  ${files} below ${slashed(group.folder)}, ${group.how}${same}${whose}`;
}

function makers({ profile }: ExploreModel, group: WasteGroup): readonly Line[] {
  const made = (diffId: string): LayerProfile | undefined =>
    profile.layers.find((layer) => layer.diffId === diffId);
  const [brought, hid] = [made(group.diffId), made(group.hiddenBy)];
  return [
    [dim(`            brought by ${layerOrigin(brought)}: ${madeBy(brought)}`)],
    [dim(`            ${group.how} by ${layerOrigin(hid)}: ${madeBy(hid)}`)],
  ];
}

function fileLines(
  model: ExploreModel,
  group: WasteFiles,
  scroll: ExploreState['waste'],
  layout: Layout,
): readonly Line[] {
  const rows = onScreen(group.paths, scroll.top, Math.max(1, layout.list - wasteHead));
  return [
    [bold('Waste'), plain(` ${headline(group).trimStart()}`)],
    ...makers(model, group),
    [dim('  largest first')],
    ...rows.map(({ row, index }) =>
      marked(index === scroll.cursor, true, [
        plain(`${formatBytes(row.bytes).padStart(8)} ${slashed(row.path)}`),
      ]),
    ),
  ];
}
