import { layoutOf } from './layout.ts';
import { scrolled, scrollTo } from './scroll.ts';
import type { ExploreModel, ExploreState } from './types.ts';

/** Keys in the list of packages, and in the explanation of one. */
export function reducePackages(model: ExploreModel, state: ExploreState, key: string): ExploreState {
  const { list } = layoutOf(state, model.profile.layers.length);
  if (state.why !== null) return reduceWhy(model, state, state.why, key, list);
  const shown = model.packages(state);
  const packages = scrolled(key, state.packages, shown.length, list);
  if (packages !== null) return { ...state, packages };
  switch (key) {
    case 'enter':
    case 'ctrl-m':
    case ' ':
    case 'right':
    case 'l': {
      const index = shown[state.packages.cursor];
      return index === undefined ? state : { ...state, why: { index, top: 0 } };
    }
    case 'esc':
      return state.packagesText === '' ? state : { ...state, packagesText: '' };
    case 'n':
    case 'N':
      return searchPackages(model, state, key === 'n' ? 1 : -1);
    default:
      return state;
  }
}

/** Goes to the next package of the list whose name has the text, forwards or backwards. */
export function searchPackages(model: ExploreModel, state: ExploreState, step: 1 | -1): ExploreState {
  const text = state.searched.toLowerCase();
  if (text === '') return { ...state, note: 'nothing to look for: / begins a search' };
  const shown = model.packages(state);
  const all = model.profile.contents?.packages ?? [];
  const { list } = layoutOf(state, model.profile.layers.length);
  for (let way = 1; way <= shown.length; way += 1) {
    const row = (state.packages.cursor + way * step + shown.length) % shown.length;
    const name = all[shown[row] ?? -1]?.name.toLowerCase() ?? '';
    if (name.includes(text)) return { ...state, packages: scrollTo(state.packages, row, shown.length, list) };
  }
  return { ...state, note: 'not found among the packages, as they are shown' };
}

function reduceWhy(
  model: ExploreModel,
  state: ExploreState,
  why: NonNullable<ExploreState['why']>,
  key: string,
  height: number,
): ExploreState {
  if (['esc', 'left', 'h', 'enter', 'backspace'].includes(key)) return { ...state, why: null };
  const last = Math.max(0, model.why(why.index, state.columns).length - height);
  // Text has no cursor: the first line that is seen is what moves.
  const moved = scrolled(key, { cursor: why.top, top: 0 }, last + 1, height);
  return moved === null ? state : { ...state, why: { ...why, top: moved.cursor } };
}
