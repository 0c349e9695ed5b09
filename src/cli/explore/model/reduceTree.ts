import { status } from './layerState.ts';
import { layoutOf } from './layout.ts';
import { scrolled, scrollTo } from './scroll.ts';
import { rowOf } from './treeRows.ts';
import type { ExploreModel, ExploreState } from './types.ts';

type Shown = 'added' | 'removed' | 'changed' | 'unmodified';

/** As users of dive know them. A terminal sends the same for ctrl-m and enter. */
const toggles: Readonly<Record<string, Shown>> = {
  'ctrl-a': 'added',
  'ctrl-r': 'removed',
  'ctrl-m': 'changed',
  enter: 'changed',
  'ctrl-u': 'unmodified',
};

/** Keys in the tree. */
export function reduceTree(model: ExploreModel, state: ExploreState, key: string): ExploreState {
  const rows = model.treeRows(state);
  const tree = scrolled(key, state.tree, rows.length, layoutOf(state, model.profile.layers.length).list);
  if (tree !== null) return { ...state, tree };
  const toggle = Object.hasOwn(toggles, key) ? toggles[key] : undefined;
  if (toggle !== undefined) return filtered(model, state, { ...state.shown, [toggle]: !state.shown[toggle] });
  const node = rows[state.tree.cursor];
  switch (key) {
    case ' ':
      return node === undefined ? state : expand(model, state, node, !state.expanded.has(node));
    case 'right':
    case 'l':
      return node === undefined ? state : inwards(model, state, node);
    case 'left':
    case 'h':
      return node === undefined ? state : outwards(model, state, node);
    case 'ctrl-space':
      return expandAll(model, state);
    case 's':
    case 'ctrl-o':
      return keepNode(model, state, { ...state, order: state.order === 'name' ? 'size' : 'name' });
    case 'ctrl-b':
      return { ...state, owners: !state.owners };
    case 'n':
    case 'N':
      return searchTree(model, state, key === 'n' ? 1 : -1);
    case 'esc':
      return state.shown.text === '' ? state : filtered(model, state, { ...state.shown, text: '' });
    default:
      return state;
  }
}

function isFolder(model: ExploreModel, state: ExploreState, node: number): boolean {
  return model.layerState(state).isFolder[node] === 1;
}

function expand(model: ExploreModel, state: ExploreState, node: number, open: boolean): ExploreState {
  if (!isFolder(model, state, node) || state.expanded.has(node) === open) return state;
  const expanded = new Set(state.expanded);
  if (open) expanded.add(node);
  else expanded.delete(node);
  return keepNode(model, state, { ...state, expanded });
}

/** Into a folder: the first key opens it, the next goes to what is in it. */
function inwards(model: ExploreModel, state: ExploreState, node: number): ExploreState {
  if (!isFolder(model, state, node)) return state;
  if (!state.expanded.has(node)) return expand(model, state, node, true);
  const next = model.treeRows(state)[state.tree.cursor + 1];
  return next !== undefined && model.tree.parents[next] === node ? to(model, state, next) : state;
}

function outwards(model: ExploreModel, state: ExploreState, node: number): ExploreState {
  if (isFolder(model, state, node) && state.expanded.has(node)) return expand(model, state, node, false);
  const parent = model.tree.parents[node] ?? 0;
  return parent > 0 ? to(model, state, parent) : state;
}

function expandAll(model: ExploreModel, state: ExploreState): ExploreState {
  if (state.expanded.size > 0) return keepNode(model, state, { ...state, expanded: new Set() });
  const { isFolder: folders, status: statuses } = model.layerState(state);
  const expanded = new Set<number>();
  for (let node = 1; node < model.tree.size; node += 1)
    if (folders[node] === 1 && statuses[node] !== status.absent) expanded.add(node);
  return keepNode(model, state, { ...state, expanded });
}

/** The tree with another filter, the cursor where it was or near it. */
export function filtered(
  model: ExploreModel,
  state: ExploreState,
  shown: ExploreState['shown'],
): ExploreState {
  return keepNode(model, state, { ...state, shown });
}

/** Keeps the cursor on its node, or the nearest folder above, when the rows became others. */
export function keepNode(model: ExploreModel, before: ExploreState, after: ExploreState): ExploreState {
  const node = model.treeRows(before)[before.tree.cursor] ?? 0;
  return to(model, after, node);
}

function to(model: ExploreModel, state: ExploreState, node: number): ExploreState {
  const rows = model.treeRows(state);
  const { list } = layoutOf(state, model.profile.layers.length);
  return { ...state, tree: scrollTo(state.tree, rowOf(rows, node, model.tree), rows.length, list) };
}

/** Goes to the next path that has the text, forwards or backwards, and opens the folders above it. */
export function searchTree(model: ExploreModel, state: ExploreState, step: 1 | -1): ExploreState {
  const text = state.searched.toLowerCase();
  if (text === '') return { ...state, note: 'nothing to look for: / begins a search' };
  const found = nextMatch(model, state, text, step);
  if (found === null) return { ...state, note: 'not found in this layer, as it is shown' };
  const expanded = new Set(state.expanded);
  for (let at = model.tree.parents[found] ?? 0; at > 0; at = model.tree.parents[at] ?? 0) expanded.add(at);
  return to(model, { ...state, expanded }, found);
}

/** In the order of the tree with all folders open; names count, so that a folder is found once, not with all in it. */
function nextMatch(model: ExploreModel, state: ExploreState, text: string, step: 1 | -1): number | null {
  const { tree } = model;
  const all = model.allRows(state);
  const here = all.indexOf(model.treeRows(state)[state.tree.cursor] ?? -1);
  const matches = (node: number) => {
    const path = tree.searchable[node] ?? '';
    return path.includes(text, text.includes('/') ? 0 : path.lastIndexOf('/') + 1);
  };
  const first = here === -1 && step === -1 ? 0 : here;
  for (let way = 1; way <= all.length; way += 1) {
    const node = all[(first + way * step + all.length * 2) % all.length];
    if (node !== undefined && matches(node)) return node;
  }
  return null;
}
