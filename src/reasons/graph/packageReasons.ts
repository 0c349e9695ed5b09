import type { OwnedPackage, PackageReason } from '../../nouns/index.ts';
import type { AskGraph } from './askGraph.ts';

/** Edges that are walked to count the lines that lead to a package; a second or two. */
const mostSteps = 20e6;

/** Of a longer way the packages in its middle are left out: nobody reads them, and all ways together would not fit. */
const mostVia = 20;

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
  const ways = nearest(graph, own);
  const asked = askedByName(graph);
  const counts = countLines(graph, own, packages.length);
  const unasked = nearestUnasked(packages);
  return packages.map(({ from, parts }, index): PackageReason => {
    const node = graph.there(index);
    const named = from !== 'base' || asked.has(index);
    const path = named ? pathOf(graph, ways, node, index) : null;
    const line = path === null ? undefined : indexOf.get(path.line);
    if (path !== null && line !== undefined)
      return { kind: 'line', via: path.via, line, otherLines: Math.max(0, (counts[index] ?? 1) - 1) };
    // What a later layer changed is the base image's all the same, as long as no line asks for it.
    if (from === 'base' || parts?.some((part) => part.from === 'base')) return { kind: 'base' };
    const via = unasked[index] ?? [];
    return via.length > 0 ? { kind: 'package', via } : { kind: 'unknown' };
  });
}

/** The shortest ways from lines to nodes. */
interface Ways {
  /** For each node the one before it; -1 for the lines, -2 where no way leads. */
  readonly parents: Int32Array;
  /** For each node the line that its way begins with. */
  readonly lines: Int32Array;
}

function nearest(graph: AskGraph, own: readonly number[]): Ways {
  const parents = new Int32Array(graph.size).fill(-2);
  const lines = new Int32Array(graph.size);
  for (const line of own) {
    parents[line] = -1;
    lines[line] = line;
  }
  const queue = [...own];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? 0;
    for (const { to } of graph.edges(node)) {
      if (parents[to] !== -2) continue;
      parents[to] = node;
      lines[to] = lines[node] as number;
      queue.push(to);
    }
  }
  return { parents, lines };
}

function pathOf(
  graph: AskGraph,
  { parents, lines }: Ways,
  start: number,
  self: number,
): { readonly via: readonly number[]; readonly line: number } | null {
  if (parents[start] === -2) return null;
  const via: number[] = [];
  for (let node = parents[start] ?? -2; node >= 0 && via.length < mostVia; node = parents[node] ?? -2) {
    const index = graph.packageOf(node);
    if (index !== null && index !== self && via.at(-1) !== index) via.push(index);
  }
  return { via, line: lines[start] as number };
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
    if (left <= 0) {
      graph.endEarly();
      break;
    }
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
    for (let at = parents[index] ?? -2; at >= 0 && via.length < mostVia; at = parents[at] ?? -2) via.push(at);
    return via;
  });
}
