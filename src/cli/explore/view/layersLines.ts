import { formatBytes, type LayerProfile } from '../../../nouns/index.ts';
import { layerOrigin, madeBy, packageText } from '../../../report/index.ts';
import type { Layout } from '../model/layout.ts';
import type { ExploreModel, ExploreState } from '../model/types.ts';
import { bold, dim, type Line, marked, onScreen, plain } from './lines.ts';

/** The layers, base first, and what is to be told of the chosen one. */
export function layersLines(model: ExploreModel, state: ExploreState, layout: Layout): readonly Line[] {
  const { layers } = model.profile;
  const active = state.pane === 'layers';
  const mode = state.compare === 'all' ? 'all changes up to' : 'changes of';
  const rows = onScreen(layers, state.layers.top, layout.layers).map(({ row, index }) =>
    marked(index === state.layers.cursor, active, layerCells(row)),
  );
  const chosen = layers[state.layers.cursor];
  const title = [active ? bold('Layers') : plain('Layers'), dim(`  tree: ${mode} the chosen one`)];
  if (layout.details === 0 || chosen === undefined) return [title, ...rows];
  const details = detailLines(chosen, model, layout.left ?? state.columns).slice(0, layout.details);
  return [title, ...rows, [plain('Layer details')], ...details];
}

function layerCells(layer: LayerProfile): Line {
  const waste = layer.wastedBytes > 0 ? [{ text: ' !', color: 'red' as const }] : [plain('  ')];
  return [
    plain(formatBytes(layer.unpackedBytes).padStart(8)),
    ...waste,
    dim(` ${layerOrigin(layer).padEnd(7)} `),
    plain(madeBy(layer)),
  ];
}

function detailLines(layer: LayerProfile, { profile }: ExploreModel, columns: number): readonly Line[] {
  const packages = (profile.contents?.packages ?? [])
    .filter(({ diffId }) => diffId === layer.diffId)
    .sort((a, b) => b.ownedBytes - a.ownedBytes);
  const waste = layer.wastedBytes > 0 ? `, ${formatBytes(layer.wastedBytes)} of it wasted` : '';
  const compressed =
    layer.compressedBytes === null ? '' : `, ${formatBytes(layer.compressedBytes)} compressed`;
  const words = chunks(madeBy(layer), Math.max(10, columns - 4), 3);
  return [
    [
      plain(
        `  ${formatBytes(layer.unpackedBytes)}${compressed}${waste}, ${layer.entries.toLocaleString('en-US')} entries`,
      ),
    ],
    ...words.map((text): Line => [plain(`  ${text}`)]),
    ...(packages.length === 0 ? [] : [[dim(`  ${packages.length} packages`)] satisfies Line]),
    ...packages
      .slice(0, 20)
      .map(
        (owned): Line => [
          plain(`  ${formatBytes(owned.ownedBytes).padStart(8)}`),
          plain(` ${packageText(owned)}`),
        ],
      ),
    [dim(`  ${layer.diffId.slice(0, 71)}`)],
  ];
}

/** Breaks a text into lines of at most so many characters, at most so many of them. */
function chunks(text: string, width: number, most: number): readonly string[] {
  const letters = [...text];
  const lines = [];
  for (let at = 0; at < letters.length && lines.length < most; at += width)
    lines.push(letters.slice(at, at + width).join(''));
  return lines;
}
