import type { KeyLink, Linker, PackageFacts } from '../types.ts';
import { prefixOf } from './condaReader.ts';

/** Links conda's packages by name, inside their own environment. */
export const condaLinker: Linker = {
  types: ['conda'],
  link: (packages) => {
    const byPlace = new Map(packages.map((found) => [placed(found.key, found.name), found.key]));
    return packages.flatMap((from) => linksOf(from, byPlace));
  },
};

function linksOf(from: PackageFacts, byPlace: ReadonlyMap<string, string>): KeyLink[] {
  const keys = new Set<string>();
  for (const { anyOf } of from.requires) {
    const to = byPlace.get(placed(from.key, anyOf[0] ?? ''));
    if (to !== undefined && to !== from.key) keys.add(to);
  }
  return [...keys].map((to) => ({ from: from.key, to }));
}

function placed(key: string, name: string): string {
  return `${prefixOf(key)}\n${name.toLowerCase()}`;
}
