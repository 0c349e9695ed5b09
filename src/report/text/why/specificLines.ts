import type { LineCost } from './types.ts';

/** A written line with the bytes that are asked about: what it costs, or what it grew by. */
export interface WeighedLine {
  readonly cost: LineCost;
  readonly bytes: number;
  /** True where it is told rather than another of the same bytes. */
  readonly isNear: boolean;
}

/** A line is told where at least this share of it is not told by lines nearer to the bytes. */
const leastOwn = 0.5;

/**
 * The lines that say most, the heaviest first: `RUN pip install .` leads to all that a `setup.py` asks for, and the one
 * line of it that weighs is worth more than their sum. Linear in all that lines lead to, but for sorting.
 * @param told packages that are told of anyway, by index
 * @param weights bytes of packages by index
 * @param least bytes that a line has to tell by itself
 */
export function specificLines(
  lines: readonly WeighedLine[],
  told: readonly number[],
  weights: ReadonlyMap<number, number>,
  least: number,
): readonly WeighedLine[] {
  // What shrank makes a line that leads to more no nearer to what grew.
  const gain = (index: number) => Math.max(weights.get(index) ?? 0, 0);
  const covered = new Set(told);
  const lightFirst = lines
    .filter(({ bytes }) => bytes > 0 && bytes >= least)
    .map((line) => ({ ...line, grown: line.cost.exclusive.reduce((sum, each) => sum + gain(each), 0) }))
    .toSorted(
      (a, b) =>
        a.grown - b.grown ||
        a.cost.exclusive.length - b.cost.exclusive.length ||
        Number(b.isNear) - Number(a.isNear),
    );
  const kept = lightFirst.filter(({ cost, bytes }) => {
    const own = cost.exclusive.filter((index) => !covered.has(index));
    const ownBytes = own.reduce((sum, index) => sum + (weights.get(index) ?? 0), 0);
    if (ownBytes < least || ownBytes < bytes * leastOwn) return false;
    for (const index of own) covered.add(index);
    return true;
  });
  return kept.toReversed();
}
