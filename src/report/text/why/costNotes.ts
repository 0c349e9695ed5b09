import { addedBytes } from '../../../nouns/index.ts';
import type { ReportChange } from '../../schema.ts';
import { specificLines, type WeighedLine } from './specificLines.ts';
import type { Contents, CostNote } from './types.ts';

/** A line that costs less than this share of the image, or did less than this share of its growth, is not told. */
const leastShare = { ofImage: 0.02, ofGrowth: 0.1 };

/**
 * What written lines cost, what a reader needs first: lines with a finding of their own, then the dearest ones; of a
 * change, those whose packages grew before all others. Where one line leads to another, the one nearer to the bytes
 * is told. Sizes are bytes.
 * @param change null for the image as it is
 * @param dockerfile of two lines that cost the same, the one elsewhere says more
 */
export function costNotes(
  contents: Contents,
  unpackedBytes: number,
  change: ReportChange | null,
  dockerfile: string,
): readonly CostNote[] {
  const weights = change ? growthOf(change) : costsOf(contents);
  const whole = change ? (change.unpacked.deltaBytes ?? 0) : unpackedBytes;
  const least = whole * (change ? leastShare.ofGrowth : leastShare.ofImage);
  const found = new Set(contents.findings.map(({ line }) => line));
  const weighed = contents.lines.map((cost, index): WeighedLine => {
    const bytes = cost.exclusive.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0);
    return { index, cost, bytes, isNear: cost.file !== dockerfile };
  });
  const note = ({ cost, bytes }: WeighedLine): CostNote => ({
    ...{ cost, finding: null },
    grownBytes: change ? bytes : null,
  });
  const others = specificLines(
    weighed.filter(({ index }) => !found.has(index)),
    weighed.filter(({ index }) => found.has(index)),
    weights,
    least,
  );
  const findings = findingNotes(contents, weighed, change !== null);
  const isNews = ({ grownBytes }: CostNote) => grownBytes === null || grownBytes > 0;
  return [...findings.filter(isNews), ...others.map(note), ...findings.filter((each) => !isNews(each))];
}

function findingNotes(
  { findings }: Contents,
  weighed: readonly WeighedLine[],
  isChange: boolean,
): readonly CostNote[] {
  return findings
    .flatMap((finding): CostNote[] => {
      const line = weighed[finding.line];
      return line ? [{ cost: line.cost, finding, grownBytes: isChange ? line.bytes : null }] : [];
    })
    .toSorted((a, b) => (b.finding?.bytes ?? 0) - (a.finding?.bytes ?? 0));
}

function costsOf({ packages }: Contents): ReadonlyMap<number, number> {
  return new Map(packages.map((each, index) => [index, addedBytes(each)]));
}

function growthOf({ packages }: ReportChange): ReadonlyMap<number, number> {
  return new Map(
    packages.flatMap(({ package: index, deltaBytes }): [number, number][] =>
      index === null ? [] : [[index, deltaBytes]],
    ),
  );
}
