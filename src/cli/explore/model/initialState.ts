import type { ExploreState } from './types.ts';

const start = { cursor: 0, top: 0 };

/** How a walk begins: at the first layer, folders closed. */
export function initialState(columns: number, rows: number): ExploreState {
  return {
    ...{ columns, rows, view: 'layers', pane: 'layers', help: null, prompt: null, searched: '', note: '' },
    ...{ layers: start, compare: 'layer', tree: start, expanded: new Set(), order: 'name', owners: true },
    shown: { added: true, changed: true, removed: true, unmodified: true, text: '' },
    ...{ packages: start, packagesText: '', why: null, waste: start, wasteFiles: null, done: false },
  };
}
