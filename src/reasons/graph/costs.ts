import { addedBytes, type LineCost, type OwnedPackage } from '../../nouns/index.ts';
import type { AskGraph, LineNode } from './askGraph.ts';
import { dominators } from './dominators.ts';

/** Edges that are walked to tell what lines share, over all lines; a second or two. */
const mostSteps = 100e6;

/** What each line costs, and which node it is; dearest first. Lines that lead to no package are left out. */
export function costs(
  graph: AskGraph,
  packages: readonly OwnedPackage[],
): readonly { readonly line: LineNode; readonly cost: LineCost }[] {
  const idom = dominators(graph.size, graph.root, (node) => graph.edges(node));
  const exclusive = exclusivePackages(graph, idom, packages.length);
  const sure = surelyAsked(graph);
  let left = mostSteps;
  const found = graph.lines.flatMap((line) => {
    if (idom[line.node] === -1) return [];
    const own = exclusive.get(line.node) ?? [];
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
 * For each line the packages that can't be reached but through it. A package is given to all lines above it in the tree
 * of dominators, so it takes as many steps as the tree is deep.
 */
function exclusivePackages(graph: AskGraph, idom: Int32Array, count: number): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  let left = mostSteps;
  for (let index = 0; index < count; index += 1) {
    let node = idom[graph.there(index)] ?? -1;
    for (; node > 0 && left > 0; node = idom[node] ?? -1) {
      left -= 1;
      if (graph.lineAt(node) === undefined) continue;
      const list = found.get(node);
      if (list) list.push(index);
      else found.set(node, [index]);
    }
  }
  return found;
}

/** The nodes that can be reached over links that something written says. */
function surelyAsked(graph: AskGraph): ReadonlySet<number> {
  const seen = new Set([graph.root]);
  const queue = [graph.root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const { to, inferred } of graph.edges(node)) {
      if (inferred || seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return seen;
}
