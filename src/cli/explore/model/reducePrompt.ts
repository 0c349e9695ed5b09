import { layoutOf } from './layout.ts';
import { searchPackages } from './reducePackages.ts';
import { filtered, searchTree } from './reduceTree.ts';
import { scrollTo } from './scroll.ts';
import type { ExploreModel, ExploreState } from './types.ts';

const longest = 200;

/** Keys while a search or a filter is typed. A filter acts with every letter, a search with enter. */
export function reducePrompt(model: ExploreModel, state: ExploreState, key: string): ExploreState {
  const { prompt } = state;
  if (prompt === null) return state;
  switch (key) {
    case 'esc':
      return prompt.kind === 'filter'
        ? withFilter(model, { ...state, prompt: null }, '')
        : { ...state, prompt: null };
    case 'enter':
    case 'ctrl-m':
      if (prompt.kind === 'filter') return { ...state, prompt: null };
      return search(model, { ...state, prompt: null, searched: prompt.text || state.searched });
    case 'backspace':
      return typed(model, state, prompt, [...prompt.text].slice(0, -1).join(''));
    default:
      // Named keys have longer names than one character.
      if ([...key].length !== 1 || prompt.text.length >= longest) return state;
      return typed(model, state, prompt, prompt.text + key);
  }
}

function search(model: ExploreModel, state: ExploreState): ExploreState {
  return state.view === 'packages'
    ? searchPackages(model, state, 1)
    : searchTree(model, { ...state, pane: 'tree' }, 1);
}

function typed(
  model: ExploreModel,
  state: ExploreState,
  prompt: NonNullable<ExploreState['prompt']>,
  text: string,
): ExploreState {
  const next = { ...state, prompt: { ...prompt, text } };
  return prompt.kind === 'filter' ? withFilter(model, next, text) : next;
}

function withFilter(model: ExploreModel, state: ExploreState, text: string): ExploreState {
  if (state.view !== 'packages') return filtered(model, state, { ...state.shown, text });
  const next = { ...state, packagesText: text };
  const { list } = layoutOf(state, model.profile.layers.length);
  return { ...next, packages: scrollTo(state.packages, 0, model.packages(next).length, list) };
}
