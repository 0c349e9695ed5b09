import { keywordOf, type LayerProfile } from '../nouns/index.ts';
import { align, type Pair } from './align.ts';
import { similarity } from './similarity.ts';

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
 */
export function matchLayers(before: Layers, after: Layers): readonly LayerMatch[] {
  const ids = (layers: Layers) => layers.map(({ diffId }) => diffId).join();
  // Ties are broken from one side, always the same one.
  if (ids(before) > ids(after))
    return match(after, before).map((each) => ({ ...each, before: each.after, after: each.before }));
  return match(before, after);
}

function match(before: Layers, after: Layers): readonly LayerMatch[] {
  const words = wordsFor(before, after);
  const same = (a: LayerProfile, b: LayerProfile) => (a.diffId === b.diffId ? 1 : 0);
  const alike = (a: LayerProfile, b: LayerProfile) => (a.from === b.from && words(a) === words(b) ? 1 : 0);
  const edited = (a: LayerProfile, b: LayerProfile) =>
    a.from === b.from && keyword(a) === keyword(b) ? 1 + similarity(words(a), words(b)) : 0;
  let inOrder = fillGaps({ before, after }, commonEnds(before, after), new Set(), new Set(), same);
  inOrder = fillGaps({ before, after }, inOrder, new Set(), new Set(), alike);
  const moved: Pair[] = [];
  for (const key of [({ diffId }: LayerProfile) => diffId, (a: LayerProfile) => `${a.from} ${words(a)}`])
    moved.push(...kthToKth(before, after, [...inOrder, ...moved], key));
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

/** Layers that both sides begin and end with: most of every image, and so the table stays small. */
function commonEnds(before: Layers, after: Layers): readonly Pair[] {
  const most = Math.min(before.length, after.length);
  const same = (i: number, j: number) => before[i]?.diffId === after[j]?.diffId;
  let head = 0;
  while (head < most && same(head, head)) head += 1;
  let tail = 0;
  while (tail < most - head && same(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;
  const heads = Array.from({ length: head }, (_, i): Pair => [i, i]);
  const tails = Array.from(
    { length: tail },
    (_, i): Pair => [before.length - tail + i, after.length - tail + i],
  );
  return [...heads, ...tails];
}

/** Adds the best pairs between each two neighbouring ones. `anchors` and the outcome are in both sides' order. */
function fillGaps(
  sides: { readonly before: Layers; readonly after: Layers },
  anchors: readonly Pair[],
  takenBefore: ReadonlySet<number>,
  takenAfter: ReadonlySet<number>,
  weight: (a: LayerProfile, b: LayerProfile) => number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let from: Pair = [0, 0];
  for (const to of [...anchors, null]) {
    const end = to ?? [sides.before.length, sides.after.length];
    const left = free(from[0], end[0], takenBefore);
    const right = free(from[1], end[1], takenAfter);
    const weigh = (i: number, j: number) => {
      const a = sides.before[left[i] ?? -1];
      const b = sides.after[right[j] ?? -1];
      return a && b ? weight(a, b) : 0;
    };
    const found = align(left.length, right.length, weigh);
    pairs.push(...found.map(([i, j]): Pair => [left[i] ?? -1, right[j] ?? -1]));
    if (to) pairs.push(to);
    from = [end[0] + 1, end[1] + 1];
  }
  return pairs;
}

function free(from: number, to: number, taken: ReadonlySet<number>): readonly number[] {
  const all = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return all.filter((index) => !taken.has(index));
}

/** Of the layers that have no pair yet: the first with a key to the first with that key, the second to the second. */
function kthToKth(
  before: Layers,
  after: Layers,
  pairs: readonly Pair[],
  key: (layer: LayerProfile) => string,
): readonly Pair[] {
  const left = new Set(pairs.map(([i]) => i));
  const right = new Set(pairs.map(([, j]) => j));
  const waiting = new Map<string, number[]>();
  for (const [i, layer] of before.entries()) {
    if (left.has(i)) continue;
    const same = waiting.get(key(layer));
    if (same) same.push(i);
    else waiting.set(key(layer), [i]);
  }
  return [...after.entries()].flatMap(([j, layer]): Pair[] => {
    const i = right.has(j) ? undefined : waiting.get(key(layer))?.shift();
    return i === undefined ? [] : [[i, j]];
  });
}
