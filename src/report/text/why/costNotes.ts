import type { ReportChange } from '../../schema.ts';
import type { Contents, CostNote, LineCost } from './types.ts';

/** A line that costs less than this share of the image, or did less than this share of its growth, is not told. */
const leastShare = { ofImage: 0.02, ofGrowth: 0.1 };

/**
 * What written lines cost: first those with a finding of their own, then the dearest; of a change, those whose
 * packages grew. Sizes are bytes.
 * @param change null for the image as it is
 */
export function costNotes(
  contents: Contents,
  unpackedBytes: number,
  change: ReportChange | null,
): readonly CostNote[] {
  const found = contents.findings.flatMap((finding): CostNote[] => {
    const cost = contents.lines[finding.line];
    return cost ? [{ cost, finding, grownBytes: null }] : [];
  });
  const told = new Set(contents.findings.map(({ line }) => line));
  const others = contents.lines.filter((_, index) => !told.has(index));
  const dear = change
    ? grownLines(others, contents, change)
    : others
        .filter(({ exclusiveBytes }) => exclusiveBytes >= unpackedBytes * leastShare.ofImage)
        .toSorted((a, b) => b.exclusiveBytes - a.exclusiveBytes)
        .map((cost): CostNote => ({ cost, finding: null, grownBytes: null }));
  return [...found.toSorted((a, b) => (b.finding?.bytes ?? 0) - (a.finding?.bytes ?? 0)), ...dear];
}

function grownLines(
  lines: readonly LineCost[],
  { packages }: Contents,
  { packages: changes, unpacked }: ReportChange,
): readonly CostNote[] {
  const deltas = new Map<number, number>();
  for (const { package: index, deltaBytes } of changes) if (index !== null) deltas.set(index, deltaBytes);
  const least = (unpacked.deltaBytes ?? 0) * leastShare.ofGrowth;
  return lines
    .map((cost): CostNote & { readonly grownBytes: number } => {
      const known = cost.exclusive.filter((index) => index < packages.length);
      const grownBytes = known.reduce((sum, index) => sum + (deltas.get(index) ?? 0), 0);
      return { cost, finding: null, grownBytes };
    })
    .filter(({ grownBytes }) => grownBytes > 0 && grownBytes >= least)
    .toSorted((a, b) => b.grownBytes - a.grownBytes);
}
