import { helpRows } from './helpRows.ts';
import { layoutOf } from './layout.ts';
import { reduceLayers } from './reduceLayers.ts';
import { reducePackages } from './reducePackages.ts';
import { reducePrompt } from './reducePrompt.ts';
import { keepNode, reduceTree } from './reduceTree.ts';
import { reduceWaste, wasteHead, wasteRows } from './reduceWaste.ts';
import { scrolled, scrollTo } from './scroll.ts';
import type { ExploreModel, ExploreState, ViewName } from './types.ts';

const views: Readonly<Record<string, ViewName>> = { '1': 'layers', '2': 'packages', '3': 'waste' };

/** What a key does. Keys that mean nothing where one is change nothing: the same state comes back. */
export function reduce(model: ExploreModel, state: ExploreState, key: string): ExploreState {
  if (key === 'ctrl-c') return { ...state, done: true };
  if (state.prompt !== null) return reducePrompt(model, state, key);
  if (state.help !== null) return reduceHelp(model, state, state.help, key);
  const calm = state.note === '' ? state : { ...state, note: '' };
  return everywhere(calm, key) ?? inView(model, calm, key);
}

function everywhere(state: ExploreState, key: string): ExploreState | null {
  if (key === 'q') return { ...state, done: true };
  if (key === '?') return { ...state, help: 0 };
  const view = Object.hasOwn(views, key) ? views[key] : undefined;
  if (view !== undefined) return { ...state, view, why: null, wasteFiles: null };
  const canFilter = state.view !== 'waste' && state.why === null;
  if (!canFilter) return null;
  if (key === 'ctrl-f' || key === 'f')
    return { ...state, prompt: { kind: 'filter', text: filterText(state) } };
  if (key === '/') return { ...state, prompt: { kind: 'search', text: '' } };
  return null;
}

function reduceHelp(model: ExploreModel, state: ExploreState, top: number, key: string): ExploreState {
  if (key === 'q' || key === '?' || key === 'esc') return { ...state, help: null };
  const { body } = layoutOf(state, model.profile.layers.length);
  const moved = scrolled(
    key,
    { cursor: top, top: 0 },
    Math.max(1, helpRows(state.columns).length - body + 1),
    body,
  );
  return moved === null ? state : { ...state, help: moved.cursor };
}

function filterText({ view, shown, packagesText }: ExploreState): string {
  return view === 'packages' ? packagesText : shown.text;
}

function inView(model: ExploreModel, state: ExploreState, key: string): ExploreState {
  switch (state.view) {
    case 'layers':
      if (key === 'tab') return { ...state, pane: state.pane === 'layers' ? 'tree' : 'layers' };
      return state.pane === 'layers' ? reduceLayers(model, state, key) : reduceTree(model, state, key);
    case 'packages':
      return reducePackages(model, state, key);
    case 'waste':
      return reduceWaste(model, state, key);
    default:
      return state.view satisfies never;
  }
}

/** The terminal has another size: everything chosen stays chosen, and on the screen. */
export function resize(
  model: ExploreModel,
  state: ExploreState,
  columns: number,
  rows: number,
): ExploreState {
  const sized = { ...state, columns, rows };
  const { layers, list } = layoutOf(sized, model.profile.layers.length);
  const { wasteFiles } = state;
  const files = wasteFiles === null ? 0 : (model.waste[wasteFiles.index]?.paths.length ?? 0);
  return keepNode(model, state, {
    ...sized,
    wasteFiles: wasteFiles && {
      ...wasteFiles,
      scroll: scrollTo(wasteFiles.scroll, wasteFiles.scroll.cursor, files, Math.max(1, list - wasteHead)),
    },
    layers: scrollTo(state.layers, state.layers.cursor, model.profile.layers.length, layers),
    packages: scrollTo(state.packages, state.packages.cursor, model.packages(state).length, list),
    waste: scrollTo(
      state.waste,
      state.waste.cursor,
      model.waste.length,
      Math.max(1, Math.floor(list / wasteRows)),
    ),
  });
}
