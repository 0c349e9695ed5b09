import type { OwnedPackage } from '../../nouns/index.ts';

/** Who needs whom among an image's packages, by index. */
export interface PackageGraph {
  readonly needs: readonly (readonly number[])[];
  readonly neededBy: readonly (readonly number[])[];
}

/**
 * The graph of what packages require and recommend. Nothing was added to an image because a package of its base image
 * recommends it: who installs does so for what is new.
 */
export function packageGraph(packages: readonly OwnedPackage[]): PackageGraph {
  const needs = packages.map(({ requires, from }, index) => {
    const counts = requires.filter(
      ({ to, recommended }) => !recommended || from === 'own' || packages[to]?.from === 'base',
    );
    return [
      ...new Set(counts.map(({ to }) => to).filter((to) => to !== index && packages[to] !== undefined)),
    ];
  });
  const neededBy: number[][] = packages.map(() => []);
  needs.forEach((all, from) => {
    for (const to of all) neededBy[to]?.push(from);
  });
  return { needs, neededBy };
}

/** Everything that can be reached from `starts`, them included, without stepping on `without`. */
export function reachable(
  graph: PackageGraph,
  starts: readonly number[],
  without: number | null,
): Set<number> {
  const seen = new Set(starts.filter((start) => start !== without));
  const open = [...seen];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const to of graph.needs[next] ?? []) {
      if (to === without || seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

/**
 * Packages that are there for their own sake: nothing requires them, a line asks for them, or they come with the base
 * image. Of a circle that nothing else leads into, one stands for all.
 * @param keepBase false where what the base image brings may go, too
 */
export function rootsOf(
  packages: readonly OwnedPackage[],
  graph: PackageGraph,
  keepBase: boolean,
): readonly number[] {
  const roots = packages.flatMap((owned, index) =>
    (graph.neededBy[index] ?? []).length === 0 || isAskedFor(owned) || (keepBase && owned.from === 'base')
      ? [index]
      : [],
  );
  const seen = reachable(graph, roots, null);
  for (let index = 0; index < packages.length; index += 1) {
    if (seen.has(index)) continue;
    roots.push(index);
    for (const each of reachable(graph, [index], null)) seen.add(each);
  }
  return roots;
}

/** True where a line asks for the package itself. */
function isAskedFor({ reason }: OwnedPackage): boolean {
  return reason?.kind === 'line' && reason.via.length === 0;
}

/**
 * The packages that only one keeps in the image: what would go with it, by index, itself first. A line or a root of
 * its own keeps a package.
 */
export function keptBy(
  packages: readonly OwnedPackage[],
  graph: PackageGraph,
  index: number,
): readonly number[] {
  const roots = rootsOf(packages, graph, packages[index]?.from !== 'base');
  const others = reachable(graph, roots, index);
  const below = [...reachable(graph, [index], null)];
  return [index, ...below.filter((each) => each !== index && !others.has(each))];
}

/**
 * For each root that leads to a package the shortest way there, from the package (left out) towards the root, short ones first, at most
 * `most`. Empty where nothing requires it.
 */
export function chainsTo(
  packages: readonly OwnedPackage[],
  graph: PackageGraph,
  index: number,
  most: number,
): readonly (readonly number[])[] {
  const cameFrom = new Map<number, number>([[index, -1]]);
  const order = [index];
  const chains: number[][] = [];
  for (let at = 0; at < order.length && chains.length < most; at += 1) {
    const here = order[at] ?? index;
    const above = graph.neededBy[here] ?? [];
    const owned = packages[here];
    if (here !== index && owned && (above.length === 0 || isAskedFor(owned)))
      chains.push(wayBack(cameFrom, here, index));
    for (const next of above) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, here);
      order.push(next);
    }
  }
  return chains;
}

function wayBack(cameFrom: ReadonlyMap<number, number>, root: number, index: number): number[] {
  const way: number[] = [];
  for (let at = root; at !== index && at !== -1; at = cameFrom.get(at) ?? -1) way.push(at);
  return way.reverse();
}
