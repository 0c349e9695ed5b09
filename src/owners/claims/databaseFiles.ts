import type { Candidates, RankedClaim } from '../candidates.ts';
import type { FoundFacts } from '../types.ts';

/**
 * Claims for the files that packages are described in. A file that speaks of one package only belongs to it: dpkg's
 * `curl.list`, a `METADATA`, a gemspec. Those that speak of many (`status`, `installed`) belong to nobody.
 */
export function databaseFiles(
  facts: readonly FoundFacts[],
  { list, byKey }: Candidates,
): readonly RankedClaim[] {
  const claims: RankedClaim[] = [];
  for (const source of facts) {
    const key = onlyKey(source);
    const owner = key === null ? undefined : byKey.get(key);
    if (key === null || owner === undefined) continue;
    claims.push({ owner, claim: { key, paths: [source.path] } });
  }
  list.forEach(({ key }, owner) => {
    // A Python package's own folder, even where no RECORD lists what is in it.
    if (/\.(dist|egg)-info$/i.test(key)) claims.push({ owner, claim: { key, paths: [key], folders: [key] } });
  });
  return claims;
}

/** The one key that all of a file's facts are about; null where there are several or none. */
export function onlyKey({ facts }: FoundFacts): string | null {
  let only: string | null = null;
  for (const { key } of [...facts.packages, ...facts.claims]) {
    if (only !== null && key !== only) return null;
    only = key;
  }
  return only;
}
