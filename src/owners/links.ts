import type { ExtraNeeds, PackageLink } from '../nouns/index.ts';
import { type ExtraLinks, linkers, type PackageFacts, type RealFolder } from '../packages/index.ts';
import type { Candidate } from './candidates.ts';
import type { Twins } from './twins.ts';

/** What a package needs. */
export interface Needs {
  readonly requires: readonly PackageLink[];
  readonly extras: readonly ExtraNeeds[];
}

/**
 * What each package of an image needs, by index in `packages`. `concluded`: links from imports, for packages without
 * metadata. `twins`: packages whose files another owns.
 */
export function findNeeds(
  packages: readonly Candidate[],
  concluded: ReadonlyMap<number, ReadonlySet<number>>,
  twins: Twins,
  realFolder: RealFolder,
): readonly Needs[] {
  const byKey = new Map(packages.map((each, index) => [each.key, index]));
  const links = packages.map(() => new Map<number, Omit<PackageLink, 'to'>>());
  for (const [from, all] of concluded) for (const to of all) links[from]?.set(to, { inferred: true });
  const extras: ExtraNeeds[][] = packages.map(() => []);
  for (const linker of linkers) {
    const facts = factsOf(packages, linker.types);
    if (facts.length === 0) continue;
    for (const { from, to, ...kind } of linker.link(facts, realFolder)) {
      const [a, b] = [byKey.get(from), byKey.get(to)];
      if (a !== undefined && b !== undefined && a !== b) links[a]?.set(b, { inferred: false, ...kind });
    }
    for (const each of linker.extraLinks?.(facts) ?? []) addExtra(extras, byKey, each);
  }
  const needed = new Set(links.flatMap((all) => [...all.keys()]));
  for (const { inside, owner, alone } of twins) {
    if (alone) links[inside]?.set(owner, { inferred: false });
    if (alone || !needed.has(inside)) links[owner]?.set(inside, { inferred: false });
  }
  return links.map((all, index) => ({
    requires: [...all].map(([to, kind]) => ({ to, ...kind })).sort((a, b) => a.to - b.to),
    extras: extras[index] as ExtraNeeds[],
  }));
}

function factsOf(packages: readonly Candidate[], types: readonly string[]): PackageFacts[] {
  return packages.filter(({ type }) => types.includes(type)).map(({ facts }) => facts);
}

function addExtra(
  extras: readonly ExtraNeeds[][],
  byKey: ReadonlyMap<string, number>,
  { from, extra, to }: ExtraLinks,
): void {
  const needed = to.map((key) => byKey.get(key)).filter((index) => index !== undefined);
  const index = byKey.get(from);
  if (index !== undefined && needed.length > 0) {
    extras[index]?.push({ extra, to: needed.sort((a, b) => a - b) });
  }
}
