import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';

/** Where things of the working folder are in a checkout of the same repository. Paths are absolute. */
export interface Places {
  /** The project in the working folder. */
  readonly project: string;
  /** The project in the checkout, which need not have it. */
  readonly root: string;
  /** Where a path of the working folder is in the checkout; null for one outside of the repository. */
  readonly counterpart: (path: string) => string | null;
  /** The same for another project of the repository, by a path from this one. */
  readonly from: (way: string) => Places;
}

/** The places of a project. `repository` is the real path of the repository's root, as git gives it. */
export function placesOf(project: string, repository: string, checkout: string): Places {
  // The project may be named by a path with links.
  const real = realpathSync(project);
  const counterpart = (path: string): string | null => {
    const way = relative(repository, resolve(real, relative(project, path)));
    return way === '..' || way.startsWith('../') || isAbsolute(way) ? null : join(checkout, way);
  };
  return {
    ...{ project, root: counterpart(project) ?? checkout, counterpart },
    from: (way) => placesOf(resolve(project, way), repository, checkout),
  };
}
