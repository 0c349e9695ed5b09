import { type PackageType, packageTypes } from '../nouns/index.ts';
import type { Claim, PackageFacts } from '../packages/index.ts';
import { withoutBuiltInPlace } from './builtInPlace.ts';
import type { FoundFacts } from './types.ts';

/** A package that may own files. */
export interface Candidate {
  readonly key: string;
  readonly type: PackageType;
  readonly name: string;
  readonly version: string | null;
  readonly place: string;
  /** What its database says; for one that is only inferred, no more than its name. */
  readonly facts: PackageFacts;
  /** `live`: a file of the finished image tells of it. `hidden`: one that is gone does. `folder`: no file at all. */
  readonly known: 'live' | 'hidden' | 'folder';
}

/** A claim, and the index of the candidate that it is made for. */
export interface RankedClaim {
  readonly owner: number;
  readonly claim: Claim;
}

/** All packages that facts speak of. Of two that claim the same file, the one with the smaller index has it. */
export interface Candidates {
  readonly list: Candidate[];
  readonly byKey: ReadonlyMap<string, number>;
  readonly liveClaims: readonly RankedClaim[];
  /** Claims of files that are not in the finished image any more: weaker than all live ones. */
  readonly hiddenClaims: readonly RankedClaim[];
}

/** Joins what all files say of the same package, whatever their order. */
export function findCandidates(facts: readonly FoundFacts[]): Candidates {
  const sorted = [...facts].sort(byTrust);
  const spoken = new Map<string, { source: FoundFacts; said: PackageFacts[] }>();
  for (const source of sorted) {
    for (const said of source.facts.packages) {
      const known = spoken.get(said.key);
      if (known === undefined) spoken.set(said.key, { source, said: [said] });
      else if (speaksWith(known.source, source)) known.said.push(said);
    }
  }
  const all = [...spoken.values()].map(({ source, said }) => joined(said, source.live ? 'live' : 'hidden'));
  const list = withoutBuiltInPlace(all).sort(byRank);
  const byKey = new Map(list.map((each, index) => [each.key, index]));
  return {
    list,
    byKey,
    liveClaims: claimsOf(sorted, byKey, true),
    hiddenClaims: claimsOf(sorted, byKey, false),
  };
}

/** Where a key says that its package is: all before the `#`. */
function placeOfKey(key: string): string {
  const cut = key.indexOf('#');
  return cut < 0 ? key : key.slice(0, cut);
}

function byTrust(a: FoundFacts, b: FoundFacts): number {
  return Number(b.live) - Number(a.live) || b.layer - a.layer || compareText(a.path, b.path);
}

/** Live files all speak; of hidden ones those of the topmost layer, because they were true last. */
function speaksWith(first: FoundFacts, other: FoundFacts): boolean {
  return first.live === other.live && (first.live || first.layer === other.layer);
}

function joined(said: readonly PackageFacts[], known: Candidate['known']): Candidate {
  const main = (said.find((each) => each.version !== null) ?? said[0]) as PackageFacts;
  const facts =
    said.length === 1 ? main : { ...main, requires: allRequires(said), provides: allProvides(said) };
  const { key, type, name, version } = main;
  return { key, type, name, version, place: placeOfKey(key), facts, known };
}

function allRequires(said: readonly PackageFacts[]): PackageFacts['requires'] {
  const all = said.flatMap((each) => each.requires);
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function allProvides(said: readonly PackageFacts[]): readonly string[] {
  return [...new Set(said.flatMap((each) => each.provides))];
}

const typeRank = new Map<string, number>(packageTypes.map((type, rank) => [type, rank]));

/** Live ones before hidden ones, then by the order of types, then by key. */
function byRank(a: Candidate, b: Candidate): number {
  const known = Number(a.known !== 'live') - Number(b.known !== 'live');
  const type = (typeRank.get(a.type) ?? 0) - (typeRank.get(b.type) ?? 0);
  return known || type || compareText(a.key, b.key);
}

function claimsOf(
  facts: readonly FoundFacts[],
  byKey: ReadonlyMap<string, number>,
  live: boolean,
): RankedClaim[] {
  const claims: RankedClaim[] = [];
  for (const source of facts) {
    if (source.live !== live) continue;
    for (const claim of source.facts.claims) {
      const owner = byKey.get(claim.key);
      if (owner !== undefined) claims.push({ owner, claim });
    }
  }
  return claims;
}

/** Order by characters, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
