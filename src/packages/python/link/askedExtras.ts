import type { AllNeeds } from './needs.ts';

/** A distribution of which more are asked than this is hostile; PyPI's largest has some 200. */
const maxExtras = 256;

/** The extras that distributions of the image ask of each other. */
export type AskedExtras = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Extras asked of each distribution by the others, followed until nothing new comes: an extra brings requirements that
 * may ask for extras themselves.
 */
export function askedExtras({ needs, holds }: AllNeeds): AskedExtras {
  const asked = new Map<string, Set<string>>([...needs.keys()].map((key) => [key, new Set<string>()]));
  const open = new Set(needs.keys());
  for (const key of open) {
    // Taken out, so that it comes again where one more extra is asked of it: a Set's walk sees what is added meanwhile.
    open.delete(key);
    const own = asked.get(key) ?? new Set();
    for (const need of needs.get(key) ?? []) {
      if (need.extras.length === 0 || !holds(key, need, own)) continue;
      const theirs = asked.get(need.to);
      if (theirs !== undefined && addAll(theirs, need.extras)) open.add(need.to);
    }
  }
  return asked;
}

function addAll(set: Set<string>, values: readonly string[]): boolean {
  const before = set.size;
  for (const value of values) if (set.size < maxExtras) set.add(value);
  return set.size > before;
}
