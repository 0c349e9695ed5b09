import { latin1Path } from '../text/latin1Path.ts';
import { splitPath } from '../text/splitPath.ts';
import type { KeyLink, Linker, PackageFacts, RealFolder } from '../types.ts';
import { moduleName } from './packageFolder.ts';

const nameLength = 'node_modules'.length;
/** No file system has packages nested deeper. */
const maxLevels = 200;

/** Places that are looked into for one image; a real one of 3,000 packages needs some 100,000. */
const maxLookups = 1_000_000;

type ByKey = ReadonlyMap<string, PackageFacts>;

/** Links npm packages as Node finds modules: in the nearest `node_modules` upwards (Node.js: "Modules: CommonJS"). */
export const npmLinker: Linker = {
  types: ['npm'],
  link: (packages, realFolder) => {
    const byKey = new Map(packages.map((found) => [found.key, found]));
    const modules = new Set(
      packages.map(({ key }) => key.slice(0, key.lastIndexOf('node_modules') + nameLength)),
    );
    const stores = inStores(packages);
    const real = realFolder ?? ((path: string) => (modules.has(path) ? path : null));
    const above = new ModulesAbove(real);
    let left = maxLookups;
    return packages.flatMap((from) => {
      const places = above.of(from.key);
      left -= places.length * from.requires.length;
      return left < 0 ? [] : linksOf(from, places, byKey, stores, real);
    });
  },
};

function linksOf(
  from: PackageFacts,
  places: readonly string[],
  byKey: ByKey,
  stores: Stores,
  real: RealFolder,
): KeyLink[] {
  const keys = new Set<string>();
  for (const { anyOf } of from.requires) {
    for (const name of anyOf) {
      const to = resolve(latin1Path(name), places, byKey, real) ?? stores.only(from.key, name);
      if (to !== null && to !== from.key) keys.add(to);
    }
  }
  return [...keys].map((to) => ({ from: from.key, to }));
}

/** The real `node_modules` folders that Node looks into for a module in a folder, the nearest first. */
class ModulesAbove {
  readonly #real: RealFolder;
  readonly #known = new Map<string, readonly string[]>();

  constructor(real: RealFolder) {
    this.#real = real;
  }

  of(folder: string): readonly string[] {
    const own = this.#own(folder);
    const above = folder === '' ? [] : this.#ofParent(splitPath(folder).folder);
    return own === null ? above : [own, ...above];
  }

  /** Walked down again from the last folder that is known, so that no depth overflows the stack. */
  #ofParent(folder: string): readonly string[] {
    const open: string[] = [];
    let place = folder;
    while (!this.#known.has(place) && place !== '' && open.length < maxLevels) {
      open.push(place);
      place = splitPath(place).folder;
    }
    const top = place === '' ? this.#own('') : null;
    let found = this.#known.get(place) ?? (top === null ? [] : [top]);
    for (const next of open.reverse()) {
      const own = this.#own(next);
      found = own === null ? found : [own, ...found].slice(0, maxLevels);
      this.#known.set(next, found);
    }
    return found;
  }

  #own(folder: string): string | null {
    if (splitPath(folder).name === 'node_modules') return null;
    return this.#real(folder === '' ? 'node_modules' : `${folder}/node_modules`);
  }
}

function resolve(name: string, places: readonly string[], byKey: ByKey, real: RealFolder): string | null {
  for (const place of places) {
    const wanted = `${place}/${name}`;
    if (byKey.has(wanted)) return wanted;
    const target = real(wanted);
    if (target !== null && byKey.has(target)) return target;
  }
  return null;
}

/** Packages of pnpm's store by name: its links lead from there to there, where nobody can follow them. */
interface Stores {
  /** The package of a name in the store that holds another, where the store has no more than one of that name. */
  readonly only: (key: string, name: string) => string | null;
}

function inStores(packages: readonly PackageFacts[]): Stores {
  const byStoreAndName = new Map<string, string | null>();
  for (const { key } of packages) {
    const store = storeOf(key);
    const name = store === null ? null : moduleName(key);
    if (store === null || name === null) continue;
    const id = `${store}\n${name}`;
    byStoreAndName.set(id, byStoreAndName.has(id) ? null : key);
  }
  return {
    only: (key, name) => byStoreAndName.get(`${storeOf(key)}\n${latin1Path(name)}`) ?? null,
  };
}

/** `app/node_modules/.pnpm` of what lies in it. */
function storeOf(key: string): string | null {
  const at = key.indexOf('node_modules/.pnpm/');
  return at < 0 ? null : key.slice(0, at + 'node_modules/.pnpm'.length);
}
