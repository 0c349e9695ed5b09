import { keywordOf, type LayerProfile } from '../nouns/index.ts';
import { commonEnds } from './commonEnds.ts';
import { fillGaps } from './fillGaps.ts';
import { kthToKth } from './kthToKth.ts';
import { similarity, wordsIn } from './similarity.ts';

/** Layers that belong together, by their positions. `moved` ones stand elsewhere among the others than before. */
export interface LayerMatch {
  readonly before: number;
  readonly after: number;
  readonly moved: boolean;
}

type Layers = readonly LayerProfile[];
type Words = (layer: LayerProfile) => string;

/**
 * Finds for each layer the one that it was before, by what made it: first those with the same bytes, in order; then
 * between them those of the same instruction; then both kinds anywhere; last, between the same neighbours, an
 * instruction that was edited. Swapping the sides gives the same pairs.
 * @param heedFrom false where base and own are told apart in another way on each side, and so can't be compared
 */
export function matchLayers(before: Layers, after: Layers, heedFrom: boolean): readonly LayerMatch[] {
  const ids = (layers: Layers) => layers.map(({ diffId }) => diffId).join();
  // Ties are broken from one side, always the same one.
  if (ids(before) > ids(after))
    return match(after, before, heedFrom).map((each) => ({
      ...each,
      before: each.after,
      after: each.before,
    }));
  return match(before, after, heedFrom);
}

function match(before: Layers, after: Layers, heedFrom: boolean): readonly LayerMatch[] {
  const words = wordsFor(before, after);
  const same = (a: LayerProfile, b: LayerProfile) => (a.diffId === b.diffId ? 1 : 0);
  const part = ({ from }: LayerProfile) => (heedFrom ? from : '');
  const alike = (a: LayerProfile, b: LayerProfile) => (part(a) === part(b) && words(a) === words(b) ? 1 : 0);
  const setOf = once((layer) => wordsIn(words(layer)));
  const edited = (a: LayerProfile, b: LayerProfile) =>
    part(a) === part(b) && keyword(a) === keyword(b) ? 1 + similarity(setOf(a), setOf(b)) : 0;
  let inOrder = fillGaps({ before, after }, commonEnds(before, after), new Set(), new Set(), same);
  inOrder = fillGaps({ before, after }, inOrder, new Set(), new Set(), alike);
  const sameBytes = kthToKth(before, after, inOrder, ({ diffId }) => diffId);
  const sameWords = kthToKth(
    before,
    after,
    [...inOrder, ...sameBytes],
    (layer) => `${part(layer)} ${words(layer)}`,
  );
  const moved = [...sameBytes, ...sameWords];
  const takenBefore = new Set(moved.map(([i]) => i));
  const takenAfter = new Set(moved.map(([, j]) => j));
  inOrder = fillGaps({ before, after }, inOrder, takenBefore, takenAfter, edited);
  return [
    ...inOrder.map(([i, j]) => ({ before: i, after: j, moved: false })),
    ...moved.map(([i, j]) => ({ before: i, after: j, moved: true })),
  ];
}

/** The Dockerfile's words where both sides have them; else the history's, which both have. */
function wordsFor(before: Layers, after: Layers): Words {
  const told = [before, after].every((layers) => {
    const own = layers.filter(({ from }) => from === 'own');
    return own.length === 0 || own.some(({ instruction }) => instruction !== null);
  });
  return told
    ? ({ instruction, createdBy }) => instruction ?? createdBy ?? ''
    : ({ instruction, createdBy }) => createdBy ?? instruction ?? '';
}

function keyword({ instruction, createdBy }: LayerProfile): string | null {
  const written = instruction === null ? undefined : /^\s*([A-Za-z]+)(?=\s|$)/.exec(instruction)?.[1];
  return written?.toUpperCase() ?? (createdBy === null ? null : keywordOf(createdBy));
}

/** Remembers what `work` makes of each layer, and makes it only when it is asked for. */
function once<T>(work: (layer: LayerProfile) => T): (layer: LayerProfile) => T {
  const known = new Map<LayerProfile, T>();
  return (layer) => {
    const found = known.get(layer) ?? work(layer);
    known.set(layer, found);
    return found;
  };
}
