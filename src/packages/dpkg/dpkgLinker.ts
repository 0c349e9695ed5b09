import { linkByName } from '../text/linkByName.ts';
import type { Linker, PackageFacts } from '../types.ts';

/**
 * Links Debian packages by `Depends`, `Pre-Depends` and, marked, `Recommends`: of alternatives the first that is in the image, by its own
 * name or by what it provides (Debian policy 7.1 and 7.5). Where a package is there for several architectures, one
 * of the asking package's own goes first.
 */
export const dpkgLinker: Linker = {
  types: ['deb'],
  link: (packages) => {
    const qualified = new Set(packages.map(ownName));
    return linkByName(packages, (name, from) => {
      const sameArchitecture = `${name}${ownName(from).slice(from.name.length)}`;
      return qualified.has(sameArchitecture) ? sameArchitecture : name;
    });
  },
};

/** `curl:amd64`, which `debPackage` puts first, or the bare name of a package for all architectures. */
function ownName({ name, provides }: PackageFacts): string {
  const first = provides[0];
  return first?.startsWith(`${name}:`) ? first : name;
}
