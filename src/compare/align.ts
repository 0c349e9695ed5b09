/** Positions in two lists that belong together: `[before, after]`. */
export type Pair = readonly [number, number];

/** Tables beyond so many cells are not made: no image that an engine can run has 500 layers that differ. */
const mostCells = 250_000;

/**
 * The pairs of two lists' members, in the order of both, whose weights add up to the most: with weights of 0 and 1
 * the longest common subsequence. Members of weight 0 are never a pair. Of equally good ones the first is taken.
 * Lists too long for the table have no pairs.
 * @param weight at least 0, for positions `0 … before-1` and `0 … after-1`
 */
export function align(
  before: number,
  after: number,
  weight: (i: number, j: number) => number,
): readonly Pair[] {
  if (before * after > mostCells) return [];
  const width = after + 1;
  // best[i, j]: the most that the members from i and from j on can add up to.
  const best = new Float64Array((before + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = before - 1; i >= 0; i -= 1) {
    for (let j = after - 1; j >= 0; j -= 1) {
      const gain = weight(i, j);
      const paired = gain > 0 ? gain + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < before && j < after; ) {
    const gain = weight(i, j);
    if (gain > 0 && at(i, j) === gain + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
