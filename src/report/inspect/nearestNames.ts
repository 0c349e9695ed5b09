import { distance } from 'fastest-levenshtein';

/** Distances are looked for up to here: a name may be as long as it likes. */
const longestName = 200;
/** Of shorter names too many are part of another. */
const shortestPart = 3;
const most = 3;

/**
 * At most three known names that somebody may have meant: first those that contain what was asked for or are contained
 * in it, then those that differ in a third of its letters at most. None where nothing is near.
 */
export function nearestNames(name: string, known: readonly string[]): readonly string[] {
  const asked = name.toLowerCase().slice(0, longestName);
  const bearable = known.filter(({ length }) => length <= longestName);
  const near = bearable.flatMap((each) => {
    const other = each.toLowerCase();
    const cost = distance(asked, other);
    const isPart = contains(other, asked) || contains(asked, other);
    return isPart || cost <= asked.length / 3 ? [{ each, cost, rank: isPart ? 0 : 1 }] : [];
  });
  return near
    .sort((a, b) => a.rank - b.rank || a.cost - b.cost || (a.each < b.each ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each);
}

function contains(whole: string, part: string): boolean {
  return part.length >= shortestPart && whole.includes(part);
}
