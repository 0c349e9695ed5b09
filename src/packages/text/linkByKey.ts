import type { KeyLink, PackageFacts } from '../types.ts';

/** Links by keys, for packages whose requirements name the very package: what is inside one file. */
export function linkByKey(packages: readonly PackageFacts[]): KeyLink[] {
  const keys = new Set(packages.map(({ key }) => key));
  return packages.flatMap((from) =>
    from.requires
      .flatMap(({ anyOf }) => anyOf)
      .filter((to) => keys.has(to) && to !== from.key)
      .map((to) => ({ from: from.key, to })),
  );
}
