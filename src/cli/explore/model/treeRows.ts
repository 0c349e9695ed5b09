import { type LayerState, status } from './layerState.ts';
import type { PathTree } from './pathTree.ts';

/** Which nodes are to be seen. */
export interface TreeFilter {
  readonly added: boolean;
  readonly changed: boolean;
  readonly removed: boolean;
  readonly unmodified: boolean;
  /** Part of a path, in any case; empty for all. */
  readonly text: string;
}

/**
 * The nodes that are drawn, from the top down: what the filter keeps, inside of folders that are expanded. While a
 * text is looked for, every folder counts as expanded.
 */
export function treeRows(
  tree: PathTree,
  state: LayerState,
  expanded: Pick<ReadonlySet<number>, 'has'>,
  filter: TreeFilter,
  order: 'name' | 'size',
): readonly number[] {
  const kept = keptNodes(tree, state, filter);
  const rows: number[] = [];
  const open: number[] = [];
  const push = (folder: number) => {
    const inside = inOrder(tree.children[folder] ?? [], state, order);
    for (let index = inside.length - 1; index >= 0; index -= 1) {
      const child = inside[index] ?? 0;
      if (kept[child] === 1) open.push(child);
    }
  };
  push(0);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    rows.push(node);
    if (filter.text !== '' || expanded.has(node)) push(node);
  }
  return rows;
}

function inOrder(nodes: readonly number[], { bytes }: LayerState, order: 'name' | 'size'): readonly number[] {
  if (order === 'name' || nodes.length < 2) return nodes;
  return [...nodes].sort((a, b) => (bytes[b] ?? 0) - (bytes[a] ?? 0) || a - b);
}

/** 1 for each node that the filter keeps, and for the folders above it. */
function keptNodes(tree: PathTree, state: LayerState, filter: TreeFilter): Uint8Array {
  const wanted = wantedStatus(filter);
  const text = filter.text.toLowerCase();
  const kept = new Uint8Array(tree.size);
  for (let node = tree.size - 1; node > 0; node -= 1) {
    const own = state.status[node] ?? 0;
    const isLeaf = state.isFolder[node] === 0 || state.files[node] === 0;
    const matches = wanted[own] && isLeaf && (text === '' || (tree.searchable[node] ?? '').includes(text));
    if (kept[node] !== 1 && !matches) continue;
    kept[node] = 1;
    kept[tree.parents[node] ?? 0] = 1;
  }
  return kept;
}

function wantedStatus(filter: TreeFilter): readonly boolean[] {
  const wanted = [false, false, false, false, false];
  wanted[status.unmodified] = filter.unmodified;
  wanted[status.added] = filter.added;
  wanted[status.changed] = filter.changed;
  wanted[status.removed] = filter.removed;
  return wanted;
}

/** Where a node is drawn, or the nearest folder above it that is; 0 where none is. */
export function rowOf(rows: readonly number[], node: number, tree: PathTree): number {
  for (let at = node; at > 0; at = tree.parents[at] ?? 0) {
    const row = rows.indexOf(at);
    if (row !== -1) return row;
  }
  return 0;
}
