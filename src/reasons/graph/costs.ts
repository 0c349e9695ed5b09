import { addedBytes, type LineCost, type OwnedPackage } from '../../nouns/index.ts';
import type { AskGraph, LineNode } from './askGraph.ts';
import { dominators } from './dominators.ts';

/** Edges that are walked to tell what lines share, over all lines; a second or two. */
const mostSteps = 40e6;

/** Packages that are told of lines, over all lines: more than any report could hold. */
const mostExclusive = 2e6;

/** What each line costs, and which node it is; dearest first. Lines that lead to no package are left out. */
export function costs(
  graph: AskGraph,
  packages: readonly OwnedPackage[],
): readonly { readonly line: LineNode; readonly cost: LineCost }[] {
  const idom = dominators(graph.size, graph.root, (node) => graph.edges(node));
  const exclusive = exclusivePackages(graph, idom, packages.length);
  const sure = graph.surelyAsked();
  let left = mostSteps;
  const found = graph.lines.flatMap((line) => {
    if (idom[line.node] === -1) return [];
    const own = exclusive.get(line.node) ?? [];
    if (left <= 0) graph.endEarly();
    const reached = left > 0 ? graph.reach([line.node]) : [];
    left -= reached.reduce((sum, node) => sum + 1 + graph.edges(node).length, 0);
    const all = reached.flatMap((node) => graph.packageAt(node) ?? []);
    if (all.length === 0 && own.length === 0) return [];
    const mine = new Set(own);
    const shared = all.filter((index) => !mine.has(index) && packages[index]?.from === 'own');
    const { file, asks } = line;
    const cost: LineCost = {
      ...{ file, line: line.line, asks, exclusive: own },
      exclusiveBytes: sum(own, packages),
      sharedBytes: sum(shared, packages),
      inferred: own.some((index) => packages[index]?.inferred || !sure.has(graph.there(index))),
    };
    return [{ line, cost }];
  });
  return found.sort((a, b) => order(a.cost, b.cost));
}

function order(a: LineCost, b: LineCost): number {
  return (
    b.exclusiveBytes - a.exclusiveBytes ||
    b.sharedBytes - a.sharedBytes ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    compare(a.asks, b.asks)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sum(indices: readonly number[], packages: readonly OwnedPackage[]): number {
  return indices.reduce((total, index) => {
    const found = packages[index];
    return found === undefined ? total : total + addedBytes(found);
  }, 0);
}

/**
 * For each line the packages that can't be reached but through it: a package is given to all lines above it in the tree
 * of dominators. What lies between two lines is skipped, so it takes as many steps as there are packages to tell.
 */
function exclusivePackages(graph: AskGraph, idom: Int32Array, count: number): ReadonlyMap<number, number[]> {
  const above = linesAbove(graph, idom);
  const found = new Map<number, number[]>();
  let left = mostExclusive;
  for (let index = 0; index < count; index += 1) {
    for (let node = above(graph.there(index)); node > 0; node = above(node)) {
      if (left === 0) {
        graph.endEarly();
        return found;
      }
      left -= 1;
      const list = found.get(node);
      if (list) list.push(index);
      else found.set(node, [index]);
    }
  }
  return found;
}

/** Tells the next line above a node in the tree of dominators, -1 where there is none. Keeps what it has found. */
function linesAbove(graph: AskGraph, idom: Int32Array): (node: number) => number {
  const unknown = -2;
  const known = new Int32Array(idom.length).fill(unknown);
  return (start) => {
    const way: number[] = [];
    let node = start;
    let line = known[node] ?? -1;
    while (line === unknown) {
      way.push(node);
      node = idom[node] ?? -1;
      if (node <= 0) line = -1;
      else line = graph.lineAt(node) ? node : (known[node] ?? -1);
    }
    for (const each of way) known[each] = line;
    return line;
  };
}
