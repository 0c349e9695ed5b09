import { layoutOf } from './layout.ts';
import { scrolled } from './scroll.ts';
import type { ExploreModel, ExploreState } from './types.ts';

const start = { cursor: 0, top: 0 };

/** Keys in the groups of waste, and in the files of one. */
export function reduceWaste(model: ExploreModel, state: ExploreState, key: string): ExploreState {
  const { list } = layoutOf(state, model.profile.layers.length);
  const { wasteFiles } = state;
  if (wasteFiles !== null) {
    if (['esc', 'left', 'h', 'enter', 'backspace'].includes(key)) return { ...state, wasteFiles: null };
    const count = model.waste[wasteFiles.index]?.paths.length ?? 0;
    const scroll = scrolled(key, wasteFiles.scroll, count, Math.max(1, list - wasteHead));
    return scroll === null ? state : { ...state, wasteFiles: { ...wasteFiles, scroll } };
  }
  const waste = scrolled(key, state.waste, model.waste.length, Math.max(1, Math.floor(list / wasteRows)));
  if (waste !== null) return { ...state, waste };
  const opens = ['enter', 'ctrl-m', ' ', 'right', 'l'].includes(key) && model.waste.length > 0;
  return opens ? { ...state, wasteFiles: { index: state.waste.cursor, scroll: start } } : state;
}

/** Rows that a group takes: what it is, who brought it, who hid it. */
export const wasteRows = 3;

/** Rows above the files of one group. */
export const wasteHead = 3;
