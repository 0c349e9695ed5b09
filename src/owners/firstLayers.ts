import type { Candidate } from './candidates.ts';
import { normalName } from './infer/distributions.ts';
import type { Tally } from './tally.ts';
import type { FoundFacts } from './types.ts';

/**
 * For each package the lowest layer whose image had it: the first database that tells of it, also one that a later
 * layer hid. An earlier version counts (it has another key), as long as the package has files of that layer: a name
 * alone may be another copy elsewhere, and files alone may be another package's that it overwrote. One that no
 * database tells of is there since its first file; null where it has neither.
 */
export function firstLayers(
  facts: readonly FoundFacts[],
  packages: readonly Candidate[],
  tallies: readonly Tally[],
): readonly (number | null)[] {
  const byKey = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const { layer, facts: said } of facts) {
    for (const each of said.packages) {
      lower(byKey, each.key, layer);
      lower(byName, nameOf(each), layer);
    }
  }
  return packages.map((each, index) => {
    const told = byKey.get(each.key);
    const brought = lowest(tallies[index]);
    if (told === undefined || brought === null) return told ?? brought;
    return Math.min(told, Math.max(brought, byName.get(nameOf(each)) ?? told));
  });
}

function lowest(tally: Tally | undefined): number | null {
  let first: number | null = null;
  for (const layer of tally?.allByLayer.keys() ?? []) first = Math.min(first ?? layer, layer);
  return first;
}

function lower(layers: Map<string, number>, key: string, layer: number): void {
  layers.set(key, Math.min(layers.get(key) ?? layer, layer));
}

function nameOf({ type, name }: Pick<Candidate, 'type' | 'name'>): string {
  return `${type} ${type === 'pypi' ? normalName(name) : name}`;
}
