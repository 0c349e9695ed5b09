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
  const findings = findingNotes(contents, change);
  const news = findings.filter(({ isNews }) => isNews);
  const told = new Set(news.map(({ cost }) => cost));
  const weighed = contents.lines.map((cost): WeighedLine => {
    const bytes = cost.exclusive.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0);
    return { cost, bytes, isNear: cost.file !== dockerfile };
  });
  const others = specificLines(
    weighed.filter(({ cost }) => !told.has(cost)),
    news.flatMap(({ cost, finding }) => [...cost.exclusive, ...(finding?.exclusive ?? [])]),
    weights,
    least,
  );
  return [
    ...news,
    ...others.map(({ cost, bytes }) => ({ ...plain, cost, grownBytes: change ? bytes : null })),
    ...findings.filter(({ isNews }) => !isNews),
  ];
}

const plain = { finding: null, isNews: true } as const;

/**
 * One note of each other service. Of a change it is news where that service was not in the image before: of one that
 * only grew the lines in it say more.
 */
function findingNotes({ findings, lines }: Contents, change: ReportChange | null): readonly CostNote[] {
  const added = new Set(
    change?.packages.map(({ kind, package: index }) => (kind === 'added' ? index : null)),
  );
  const seen = new Set<string>();
  return findings
    .flatMap((finding): CostNote[] => {
      const cost = lines[finding.line];
      if (!cost || seen.has(finding.folder)) return [];
      seen.add(finding.folder);
      return [{ cost, finding, grownBytes: null, isNews: change === null || added.has(finding.package) }];
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
