import type { OwnedPackage, PackageType } from '../../nouns/index.ts';
import { normalName } from '../../packages/index.ts';
import { below } from '../build/paths.ts';
import type { Routes } from '../build/routes.ts';
import type { Install } from '../build/types.ts';
import { globalModules } from '../installers/node.ts';

/** Where packages are to be looked for: where a command has put them, or beside one that asks for them. */
export type Where =
  | { readonly kind: 'install'; readonly install: Install; readonly folder: string }
  | { readonly kind: 'beside'; readonly index: number };

/** Finds the packages of an image that a name stands for. */
export class PackageIndex {
  readonly #packages: readonly OwnedPackage[];
  readonly #routes: Routes;
  readonly #byName = new Map<string, number[]>();
  #last = { index: -1, ways: new Map<string, readonly (number | null)[]>() };

  constructor(packages: readonly OwnedPackage[], routes: Routes) {
    this.#packages = packages;
    this.#routes = routes;
    for (const [index, { type, name }] of packages.entries()) {
      const key = keyOf(type, name);
      const list = this.#byName.get(key);
      if (list) list.push(index);
      else this.#byName.set(key, [index]);
    }
  }

  find(types: readonly PackageType[], name: string, where: Where): readonly number[] {
    const named = types.flatMap((type) => this.#named(type, name));
    if (named.length === 0) return [];
    return where.kind === 'beside' ? this.#beside(named, where.index) : this.#placed(named, where);
  }

  /** True where the command may have put the package where it is. */
  fits(index: number, install: Pick<Install, 'stage' | 'target'>): boolean {
    return this.ways(index, install).length > 0;
  }

  /**
   * How a package may have come from where the command put it into the image: the lines of COPY instructions, and null
   * for no COPY. Empty where the command can't have put it there.
   */
  ways(index: number, { stage, target }: Pick<Install, 'stage' | 'target'>): readonly (number | null)[] {
    const folder = target === null || target === globalModules ? '/' : target;
    const key = `${stage}\0${folder}`;
    // One package is asked about many commands of the same place, one after the other.
    if (this.#last.index !== index) this.#last = { index, ways: new Map() };
    const known = this.#last.ways.get(key);
    if (known) return known;
    const ways = this.#routes
      .ways(stage, `/${this.#packages[index]?.place ?? ''}`)
      .filter(({ path }) => below(path, folder) !== null)
      .map(({ line }) => line);
    this.#last.ways.set(key, ways);
    return ways;
  }

  #named(type: PackageType, name: string): readonly number[] {
    const found = this.#byName.get(keyOf(type, name));
    if (found || type !== 'rpm') return found ?? [];
    // `curl-7.76.1-26.el9.x86_64`: the name is what is before version, release and architecture.
    for (let cut = name.replace(/\.(x86_64|aarch64|noarch|i686)$/, ''); ; ) {
      const known = this.#byName.get(keyOf(type, cut));
      if (known) return known;
      const at = cut.lastIndexOf('-');
      if (at <= 0) return [];
      cut = cut.slice(0, at);
    }
  }

  /** A package asks for what its metadata leads to, else for what is in the same folder, else for any of the name. */
  #beside(named: readonly number[], index: number): readonly number[] {
    const asker = this.#packages[index];
    if (asker === undefined) return named;
    const linked = new Set(asker.requires.map(({ to }) => to));
    const direct = named.filter((each) => linked.has(each));
    if (direct.length > 0) return direct;
    const site = siteOf(asker.place);
    const near = named.filter((each) => siteOf(this.#packages[each]?.place ?? '') === site);
    return near.length > 0 ? near : named;
  }

  #placed(named: readonly number[], { install, folder }: Where & { kind: 'install' }): readonly number[] {
    const fitting = named.filter((index) => this.fits(index, install));
    if (install.types.includes('npm')) return this.#nodeModules(fitting, install, folder);
    // What the base image has elsewhere was not installed by this command.
    const own = fitting.filter((index) => this.#packages[index]?.from === 'own');
    return own.length > 0 ? own : fitting;
  }

  /** Node looks into `node_modules` of the folder, then of those above. Source: Node's docs, "Loading from node_modules". */
  #nodeModules(found: readonly number[], install: Install, folder: string): readonly number[] {
    const paths = (index: number) =>
      this.#routes.back(
        install.stage,
        `/${this.#packages[index]?.place.replace(/\/package\.json$/, '') ?? ''}`,
      );
    if (install.target === globalModules)
      return found.filter((index) =>
        paths(index).some((path) => path.endsWith(`/lib/node_modules/${this.#packages[index]?.name}`)),
      );
    const name = this.#packages[found[0] ?? -1]?.name ?? '';
    for (let at = folder; ; at = at.slice(0, Math.max(1, at.lastIndexOf('/')))) {
      const wanted = `${at === '/' ? '' : at}/node_modules/${name}`;
      const here = found.filter((index) => paths(index).includes(wanted));
      if (here.length > 0) return here;
      if (at === '/' || at === '') break;
    }
    // pnpm keeps its packages in a folder of its own, and the one that is asked for is a link.
    return found.filter((index) => paths(index).some((path) => path.includes('/node_modules/.pnpm/')));
  }
}

/** Python's names have many spellings; an architecture is no part of a Debian package's name. */
function keyOf(type: PackageType, name: string): string {
  if (type === 'pypi' || type === 'conda') return `${type}:${normalName(name)}`;
  return `${type}:${type === 'deb' ? name.replace(/:.*$/, '') : name}`;
}

/** The folder whose packages see each other: `…/site-packages`. */
function siteOf(place: string): string {
  return /^(.*\/(?:site|dist)-packages)(?:\/|$)/.exec(place)?.[1] ?? place.replace(/\/[^/]*$/, '');
}
