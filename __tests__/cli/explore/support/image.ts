import { createModel } from '../../../../src/cli/explore/model/createModel.ts';
import { initialState } from '../../../../src/cli/explore/model/initialState.ts';
import { reduce } from '../../../../src/cli/explore/model/reduce.ts';
import type { ExploreModel, ExploreState } from '../../../../src/cli/explore/model/types.ts';
import type { FileChange } from '../../../../src/nouns/index.ts';
import { change, contents, seen } from '../../../report/inspect/support/seen.ts';
import { layer, MB, profile } from '../../../report/support/story.ts';

/** The image that the views of `inspect` are tested with, to be walked through. */
export const model = createModel('app:1', seen.profile, seen.changes);

/** Presses keys one after the other, from the start or from a state. */
export function press(
  keys: readonly string[],
  from = initialState(120, 30),
  of: ExploreModel = model,
): ExploreState {
  return keys.reduce((state, key) => reduce(of, state, key), from);
}

/** The paths of the rows that the tree has, with the sign of what became of them. */
export function treeOf(state: ExploreState, of: ExploreModel = model): readonly string[] {
  const layerState = of.layerState(state);
  return of
    .treeRows(state)
    .map((node) => `${' =+~-'[layerState.status[node] ?? 0]}${of.tree.searchable[node]}`);
}

/** An image of so many paths in eight layers, in folders of about thirty, a `chown` of a third at its end. */
export function largeChanges(count: number): readonly FileChange[] {
  const folders = new Set<string>();
  const changes: FileChange[] = [];
  for (let index = 0; changes.length < count; index += 1) {
    const folder = `usr/lib/group${index % 50}/package${index % 1500}/part${index % 2500}`;
    const at = Math.floor((changes.length * 7) / count);
    if (!folders.has(folder)) {
      folders.add(folder);
      changes.push(change(folder, at, 0, { kind: 'folder' }));
    }
    changes.push(change(`${folder}/file${index}.py`, at, index % 50_000, { owner: index % 6 }));
  }
  const again = changes
    .slice(0, Math.floor(count / 3))
    .map((each) => ({ ...each, layer: 7, change: 'changed' as const }));
  return [...changes, ...again].sort((a, b) => a.layer - b.layer);
}

export function largeModel(count: number): ExploreModel {
  const layers = Array.from({ length: 8 }, (_, index) => layer(MB + index, { line: index + 1 }));
  return createModel('big:1', profile(layers, { contents }), largeChanges(count));
}
