import { layoutOf } from './layout.ts';
import { keepNode, searchTree } from './reduceTree.ts';
import { scrolled } from './scroll.ts';
import type { ExploreModel, ExploreState } from './types.ts';

/** Keys in the list of layers. */
export function reduceLayers(model: ExploreModel, state: ExploreState, key: string): ExploreState {
  const count = model.profile.layers.length;
  const layers = scrolled(key, state.layers, count, layoutOf(state, count).layers);
  if (layers !== null) return keepNode(model, state, { ...state, layers });
  switch (key) {
    case 'ctrl-a':
      return keepNode(model, state, { ...state, compare: 'all' });
    case 'ctrl-l':
      return keepNode(model, state, { ...state, compare: 'layer' });
    case 'enter':
    case 'right':
    case 'l':
      return { ...state, pane: 'tree' };
    case 'n':
    case 'N':
      return searchTree(model, { ...state, pane: 'tree' }, key === 'n' ? 1 : -1);
    case 'esc':
      return state.shown.text === ''
        ? state
        : keepNode(model, state, { ...state, shown: { ...state.shown, text: '' } });
    default:
      return state;
  }
}
