import type { KeyLink, PackageFacts } from '../types.ts';

/** Rewrites a name that is asked for; null for one that no package answers to. */
export type Asked = (name: string, from: PackageFacts) => string | null;

/**
 * Links by names: of each requirement's alternatives the first that a package in the image answers to. A package that
 * carries the name itself goes before one that provides it, and among those the first in order. What a package
 * provides itself it doesn't need of another.
 */
export function linkByName(packages: readonly PackageFacts[], asked: Asked = (name) => name): KeyLink[] {
  const byName = new Map<string, PackageFacts>();
  for (const found of packages) keepFirst(byName, found.name, found);
  for (const found of packages) for (const name of found.provides) keepFirst(byName, name, found);
  return packages.flatMap((from) => linksOf(from, byName, asked));
}

function keepFirst(byName: Map<string, PackageFacts>, name: string, found: PackageFacts): void {
  if (!byName.has(name)) byName.set(name, found);
}

function linksOf(from: PackageFacts, byName: ReadonlyMap<string, PackageFacts>, asked: Asked): KeyLink[] {
  const keys = new Map<string, boolean>();
  const own = new Set(from.provides);
  for (const { anyOf, recommended = false } of from.requires) {
    if (anyOf.some((name) => own.has(name))) continue;
    const to = firstOf(anyOf, from, byName, asked);
    // What is required by one requirement stays so whatever another one recommends.
    if (to !== undefined && to.key !== from.key) keys.set(to.key, recommended && keys.get(to.key) !== false);
  }
  return [...keys].map(([to, recommended]) => ({
    ...{ from: from.key, to },
    ...(recommended ? { recommended } : {}),
  }));
}

function firstOf(
  anyOf: readonly string[],
  from: PackageFacts,
  byName: ReadonlyMap<string, PackageFacts>,
  asked: Asked,
): PackageFacts | undefined {
  for (const name of anyOf) {
    const wanted = asked(name, from);
    const to = wanted === null ? undefined : byName.get(wanted);
    if (to !== undefined) return to;
  }
  return undefined;
}
