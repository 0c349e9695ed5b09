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

/** The folder that holds a distribution's metadata or egg: what Python finds it by. */
export function siteOf(key: string): string {
  return splitPath(key).folder;
}

/** Finds which of several distributions of one name another one gets when it imports it. */
export class Sites {
  readonly #byName = new Map<string, Placed[]>();
  /** The minor version of the image's only Python 3; null where there are several, or none. */
  readonly minor: number | null;

  constructor(packages: readonly Placed[]) {
    const minors = new Set<number>();
    for (const found of packages) {
      const name = normalName(found.name);
      const same = this.#byName.get(name) ?? [];
      if (same.length < maxCopies) same.push(found);
      this.#byName.set(name, same);
      const minor = pythonMinor(found.key);
      if (minor !== null) minors.add(minor);
    }
    this.minor = minors.size === 1 ? ([...minors][0] ?? null) : null;
  }

  /** The minor version of the Python that a distribution is for; null where it is not known. */
  minorOf(key: string): number | null {
    return pythonMinor(key) ?? this.minor;
  }

  /** The key of the distribution that answers to a name, seen from another one; null where none does. */
  resolve(from: string, name: string): string | null {
    let best: string | null = null;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const { key } of this.#byName.get(normalName(name)) ?? []) {
      const rank = distance(from, key);
      if (rank > bestRank || (rank === bestRank && best !== null && best < key)) continue;
      if (rank === Number.POSITIVE_INFINITY) continue;
      best = key;
      bestRank = rank;
    }
    return best;
  }
}

/**
 * How far a distribution is from another: its own folder, the system's, the user's, any other. A system's Python sees
 * no virtual environment, nobody sees what is vendored inside a package or belongs to another version of Python.
 */
function distance(from: string, to: string): number {
  const [own, site] = [siteOf(from), siteOf(to)];
  if (own === site) return 0;
  const [minor, other] = [pythonMinor(own), pythonMinor(site)];
  const differs = minor !== null && other !== null && minor !== other;
  if (differs || /(?:site|dist)-packages\/./.test(site)) return Number.POSITIVE_INFINITY;
  if (site.startsWith('usr/')) return 1;
  if (site.includes('.local/')) return 2;
  return own.startsWith('usr/') ? Number.POSITIVE_INFINITY : 3;
}
