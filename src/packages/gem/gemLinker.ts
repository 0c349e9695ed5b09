import type { KeyLink, Linker, PackageFacts } from '../types.ts';
import { specPlace } from './specFile.ts';

/**
 * Links gems by name. Where several versions are installed, Ruby takes the newest of the asking gem's own folder, and
 * then the newest of any (RubyGems: `Gem::Dependency#to_spec`; versions that are asked for are not looked at).
 */
export const gemLinker: Linker = {
  types: ['gem'],
  link: (packages) => {
    const byName = new Map<string, PackageFacts[]>();
    for (const gem of packages) {
      const gems = byName.get(gem.name);
      if (gems === undefined) byName.set(gem.name, [gem]);
      else gems.push(gem);
    }
    for (const gems of byName.values()) gems.sort(newestFirst);
    return packages.flatMap((from) => linksOf(from, byName));
  },
};

function linksOf(from: PackageFacts, byName: ReadonlyMap<string, readonly PackageFacts[]>): KeyLink[] {
  const keys = new Set<string>();
  const home = specPlace(from.key)?.home;
  for (const { anyOf } of from.requires) {
    const gems = byName.get(anyOf[0] ?? '') ?? [];
    const to = gems.find(({ key }) => specPlace(key)?.home === home) ?? gems[0];
    if (to !== undefined && to.key !== from.key) keys.add(to.key);
  }
  return [...keys].map((to) => ({ from: from.key, to }));
}

function newestFirst(left: PackageFacts, right: PackageFacts): number {
  return compareVersions(right.version ?? '', left.version ?? '') || (left.key < right.key ? -1 : 1);
}

/** Numbers by value, words before numbers (`1.0.0.beta` is older than `1.0.0`): `Gem::Version#<=>`, nearly. */
function compareVersions(left: string, right: string): number {
  const [a, b] = [parts(left), parts(right)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [one = '0', other = '0'] = [a[at], b[at]];
    const order = comparePart(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

function parts(version: string): readonly string[] {
  return version.match(/\d+|[A-Za-z]+/g) ?? [];
}

function comparePart(one: string, other: string): number {
  const [isNumber, isOther] = [/^\d/.test(one), /^\d/.test(other)];
  if (isNumber !== isOther) return isNumber ? 1 : -1;
  if (isNumber) return Number(one) - Number(other);
  return one < other ? -1 : Number(one > other);
}
