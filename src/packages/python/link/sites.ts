import { splitPath } from '../../text/splitPath.ts';
import { pythonMinor } from '../byteCode.ts';
import { normalName } from './normalName.ts';

/** A distribution in a folder of modules. */
export interface Placed {
  readonly key: string;
  readonly name: string;
}

/** More copies of one name than this are not looked at. */
const maxCopies = 64;

/** A folder of modules, with what its path tells. */
interface Site {
  readonly path: string;
  readonly minor: number | null;
  /** Inside a package of another site (`setuptools/_vendor`), which nobody else imports from. */
  readonly isVendored: boolean;
}

/** Finds which of several distributions of one name another one gets when it imports it. */
export class Sites {
  readonly #byName = new Map<string, { readonly key: string; readonly site: Site }[]>();
  readonly #sites = new Map<string, Site>();
  readonly #minor: number | null;

  constructor(packages: readonly Placed[]) {
    for (const { key, name } of packages) {
      const normal = normalName(name);
      const same = this.#byName.get(normal) ?? [];
      if (same.length < maxCopies) same.push({ key, site: this.#siteOf(key) });
      this.#byName.set(normal, same);
    }
    const minors = new Set([...this.#sites.values()].flatMap(({ minor }) => minor ?? []));
    this.#minor = minors.size === 1 ? ([...minors][0] ?? null) : null;
  }

  /**
   * The minor version of the Python that a distribution is for: what its path says, or the image's only one; null where
   * it is not known.
   */
  minorOf(key: string): number | null {
    return this.#siteOf(key).minor ?? this.#minor;
  }

  /** The key of the distribution that answers to a name, seen from another one; null where none does. */
  resolve(from: string, name: string): string | null {
    const own = this.#siteOf(from);
    let best: string | null = null;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const { key, site } of this.#byName.get(normalName(name)) ?? []) {
      const rank = distance(own, site);
      if (rank > bestRank || (rank === bestRank && best !== null && best < key)) continue;
      if (rank === Number.POSITIVE_INFINITY) continue;
      best = key;
      bestRank = rank;
    }
    return best;
  }

  #siteOf(key: string): Site {
    const path = splitPath(key).folder;
    const known = this.#sites.get(path);
    if (known !== undefined) return known;
    const isVendored = /(?:site|dist)-packages\/./.test(path);
    const site: Site = { path, minor: pythonMinor(path), isVendored };
    this.#sites.set(path, site);
    return site;
  }
}

/**
 * How far a folder is from another: the same, the system's, the user's, any other. A system's Python sees no virtual
 * environment, nobody sees what belongs to another version of Python.
 */
function distance(own: Site, site: Site): number {
  if (own === site) return 0;
  const differs = own.minor !== null && site.minor !== null && own.minor !== site.minor;
  if (differs || site.isVendored) return Number.POSITIVE_INFINITY;
  if (site.path.startsWith('usr/')) return 1;
  if (site.path.includes('.local/')) return 2;
  return own.path.startsWith('usr/') ? Number.POSITIVE_INFINITY : 3;
}
