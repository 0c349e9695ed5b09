import type { OwnedPackage, PackageReason } from '../../nouns/index.ts';
import type { AskGraph } from './askGraph.ts';

/** Edges that are walked to count the lines that lead to a package; a second or two. */
const mostSteps = 50e6;

/**
 * Why each package is in the image: the shortest path from it towards the Dockerfile, up to the first line that belongs
 * to the service itself. `indexOf`: where a line is in the list of costs.
 */
export function packageReasons(
  graph: AskGraph,
  packages: readonly OwnedPackage[],
  indexOf: ReadonlyMap<number, number>,
): readonly PackageReason[] {
  const own = graph.lines.filter((line) => line.own && indexOf.has(line.node)).map(({ node }) => node);
  const parents = nearest(graph, own);
  const asked = askedByName(graph);
  const counts = countLines(graph, own, packages.length);
  const unasked = nearestUnasked(packages);
  return packages.map(({ from }, index): PackageReason => {
    const node = graph.there(index);
    const named = from !== 'base' || asked.has(index);
    const path = named ? pathOf(graph, parents, node, index) : null;
    const line = path === null ? undefined : indexOf.get(path.line);
    if (path !== null && line !== undefined)
      return { kind: 'line', via: path.via, line, otherLines: Math.max(0, (counts[index] ?? 1) - 1) };
    if (from === 'base') return { kind: 'base' };
    const via = unasked[index] ?? [];
    return via.length > 0 ? { kind: 'package', via } : { kind: 'unknown' };
  });
}

/** For each node the one before it on the shortest way from any of the lines; -1 for those lines, -2 for no way. */
function nearest(graph: AskGraph, lines: readonly number[]): Int32Array {
  const parents = new Int32Array(graph.size).fill(-2);
  for (const line of lines) parents[line] = -1;
  const queue = [...lines];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? 0;
    for (const { to } of graph.edges(node)) {
      if (parents[to] !== -2) continue;
      parents[to] = node;
      queue.push(to);
    }
  }
  return parents;
}

function pathOf(
  graph: AskGraph,
  parents: Int32Array,
  start: number,
  self: number,
): { readonly via: readonly number[]; readonly line: number } | null {
  const via: number[] = [];
  let node = start;
  for (let parent = parents[node] ?? -2; parent >= 0; parent = parents[node] ?? -2) {
    node = parent;
    const index = graph.packageOf(node);
    if (index !== null && index !== self && via.at(-1) !== index) via.push(index);
  }
  return parents[node] === -1 ? { via, line: node } : null;
}

/** The packages that some line names. */
function askedByName(graph: AskGraph): ReadonlySet<number> {
  return new Set(
    graph.lines.flatMap(({ node }) => graph.edges(node).flatMap(({ to }) => graph.packageOf(to) ?? [])),
  );
}

/** How many of the service's own lines lead to each package, not counting those that do so through another of them. */
function countLines(graph: AskGraph, own: readonly number[], count: number): Uint32Array {
  const counts = new Uint32Array(count);
  const stops = new Set(own);
  let left = mostSteps;
  for (const line of own) {
    if (left <= 0) break;
    for (const node of graph.reach([line], (each) => stops.has(each))) {
      left -= 1 + graph.edges(node).length;
      const index = graph.packageAt(node);
      if (index !== null) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
}

/** For each package the way to one that needs it and that no other package needs. */
function nearestUnasked(packages: readonly OwnedPackage[]): readonly (readonly number[])[] {
  const needed = new Set(packages.flatMap(({ requires }) => requires.map(({ to }) => to)));
  const parents = new Int32Array(packages.length).fill(-2);
  const queue = [...packages.keys()].filter((index) => !needed.has(index));
  for (const index of queue) parents[index] = -1;
  for (let at = 0; at < queue.length; at += 1) {
    const from = queue[at] ?? 0;
    for (const { to } of packages[from]?.requires ?? []) {
      if (parents[to] !== -2) continue;
      parents[to] = from;
      queue.push(to);
    }
  }
  return packages.map((_, index) => {
    const via: number[] = [];
    for (let at = parents[index] ?? -2; at >= 0; at = parents[at] ?? -2) via.push(at);
    return via;
  });
}
