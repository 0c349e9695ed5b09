import type { FileChange, ImageProfile } from '../../../nouns/index.ts';
import { packageText, wasteFiles, whyPackage } from '../../../report/index.ts';
import { type LayerState, layerState } from './layerState.ts';
import { type PathTree, pathTree } from './pathTree.ts';
import { treeRows } from './treeRows.ts';
import type { ExploreModel, ExploreState } from './types.ts';

/** Keeps the last answers while their questions stay the same: most keys move a cursor and change nothing else. */
function kept<Answer>(): (question: readonly unknown[], ask: () => Answer) => Answer {
  let known: readonly { readonly question: readonly unknown[]; readonly answer: Answer }[] = [];
  return (question, ask) => {
    const same = known.find((each) => each.question.every((part, index) => Object.is(part, question[index])));
    if (same) return same.answer;
    const answer = ask();
    known = [{ question, answer }, ...known.slice(0, mostKept - 1)];
    return answer;
  };
}

/** Where one is and where one came from. */
const mostKept = 2;

/** Gets an image ready to be walked through: once, a second for a hundred thousand paths at most. */
export function createModel(
  name: string,
  profile: ImageProfile,
  changes: readonly FileChange[],
): ExploreModel {
  const tree = pathTree(changes);
  const states = kept<LayerState>();
  const rows = kept<readonly number[]>();
  const all = kept<readonly number[]>();
  const packages = kept<readonly number[]>();
  const reasons = kept<readonly string[]>();
  const waste = wasteFiles({ profile, changes });
  const stateOf = ({ layers: { cursor }, compare }: ExploreState) =>
    states([cursor, compare], () =>
      layerState(tree, compare === 'layer' ? cursor : Math.min(1, cursor), cursor),
    );
  return {
    ...{ name, profile, tree, waste },
    layerState: stateOf,
    treeRows: (state) =>
      rows([stateOf(state), state.expanded, state.shown, state.order], () =>
        treeRows(tree, stateOf(state), state.expanded, state.shown, state.order),
      ),
    allRows: (state) =>
      all([stateOf(state), state.shown, state.order], () =>
        treeRows(tree, stateOf(state), everyNode, state.shown, state.order),
      ),
    packages: ({ packagesText }) => packages([packagesText], () => packagesOf(profile, packagesText)),
    why: (index, columns) =>
      reasons([index, columns], () =>
        whyPackage(profile, index, { width: columns, color: false }).split('\n'),
      ),
    ownerOf: (node) => ownerOf(tree, profile, node),
  };
}

const everyNode = { has: () => true };

function packagesOf({ contents }: ImageProfile, text: string): readonly number[] {
  const wanted = text.toLowerCase();
  const all = contents?.packages ?? [];
  return all
    .map((_, index) => index)
    .filter((index) => wanted === '' || (all[index]?.name ?? '').toLowerCase().includes(wanted))
    .sort((a, b) => (all[b]?.ownedBytes ?? 0) - (all[a]?.ownedBytes ?? 0));
}

function ownerOf(tree: PathTree, { contents }: ImageProfile, node: number): string | null {
  const index = tree.events[node]?.findLast(({ owner }) => owner !== null)?.owner ?? null;
  const owned = index === null ? undefined : contents?.packages[index];
  return owned === undefined ? null : packageText(owned);
}
