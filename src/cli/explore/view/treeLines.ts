import { formatBytes } from '../../../nouns/index.ts';
import { plainText } from '../../../report/index.ts';
import { type LayerState, status } from '../model/layerState.ts';
import type { Layout } from '../model/layout.ts';
import type { ExploreModel, ExploreState } from '../model/types.ts';
import { bold, dim, type Line, marked, onScreen, plain, type Segment } from './lines.ts';

/** The chosen layer's tree: sign, size, name, owner. Only the rows on the screen are made. */
export function treeLines(model: ExploreModel, state: ExploreState, layout: Layout): readonly Line[] {
  const rows = model.treeRows(state);
  const layer = model.layerState(state);
  const active = state.pane === 'tree';
  const title: Line = [
    active ? bold('Files') : plain('Files'),
    dim(`  ${formatBytes(layer.bytes[0] ?? 0)} after this layer  ${hiddenText(state)}`),
  ];
  if (rows.length === 0) return [title, [dim('  nothing to show')]];
  const lines = onScreen(rows, state.tree.top, layout.list).map(({ row, index }) =>
    marked(index === state.tree.cursor, active, nodeCells(model, state, layer, row, layout.right)),
  );
  return [title, ...lines];
}

/** What is hidden, because a tree without it looks whole. */
function hiddenText({ shown }: ExploreState): string {
  const hidden = (['added', 'changed', 'removed', 'unmodified'] as const).filter((kind) => !shown[kind]);
  return hidden.length === 0 ? '' : `without ${hidden.join(', ')}`;
}

const signs: Readonly<Record<number, Segment>> = {
  [status.unmodified]: { text: ' ' },
  [status.added]: { text: '+', color: 'green' },
  [status.changed]: { text: '~', color: 'yellow' },
  [status.removed]: { text: '-', color: 'red' },
};

const longestName = 200;

function nodeCells(
  model: ExploreModel,
  state: ExploreState,
  layer: LayerState,
  node: number,
  columns: number,
): Line {
  const sign = signs[layer.status[node] ?? 0] ?? { text: ' ' };
  const isFolder = layer.isFolder[node] === 1;
  const open = state.expanded.has(node) || state.shown.text !== '';
  const depth = Math.max(0, (model.tree.depths[node] ?? 1) - 1);
  const indent = ' '.repeat(Math.min(depth * 2, Math.max(0, Math.floor(columns / 2) - 8)));
  const arrow = isFolder ? (open ? '▾ ' : '▸ ') : '  ';
  const name = `${plainText(model.tree.names[node] ?? '', longestName)}${isFolder ? '/' : ''}`;
  return [
    sign,
    plain(` ${formatBytes(layer.bytes[node] ?? 0).padStart(8)} ${indent}${arrow}`),
    { ...sign, text: name },
    ...targetOf(model, node),
    ...ownerOf(model, state, node, isFolder),
  ];
}

function targetOf(model: ExploreModel, node: number): Line {
  const event = model.tree.events[node]?.at(-1);
  if (event?.target == null) return [];
  return [dim(` → ${plainText(event.target, longestName)}`)];
}

function ownerOf(model: ExploreModel, state: ExploreState, node: number, isFolder: boolean): Line {
  if (!state.owners || isFolder) return [];
  const owner = model.ownerOf(node);
  return owner === null ? [] : [dim(`  ${owner}`)];
}
