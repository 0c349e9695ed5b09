import { layoutOf } from './layout.ts';
import { scrolled } from './scroll.ts';
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
    default:
      return state;
  }
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
