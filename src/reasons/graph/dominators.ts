/**
 * For each node that can be reached from `root` its immediate dominator: the last node that every way from the root
 * goes through; -1 for the root, and for what can't be reached. Takes O(edges × log nodes), whatever the graph.
 * Source: Lengauer and Tarjan, "A Fast Algorithm for Finding Dominators in a Flowgraph" (1979), simple version.
 */
export function dominators(
  size: number,
  root: number,
  edges: (node: number) => readonly { to: number }[],
): Int32Array {
  const { order, parent, number } = depthFirst(size, root, edges);
  const semi = Int32Array.from(number);
  const idom = new Int32Array(size).fill(-1);
  const ancestor = new Int32Array(size).fill(-1);
  const label = Int32Array.from({ length: size }, (_, node) => node);
  const before = predecessors(order, number, edges);
  const buckets = new Map<number, number[]>();
  const best = (node: number) => compressed(node, ancestor, label, semi);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const node = order[at] ?? 0;
    for (const from of before.get(node) ?? []) {
      const reached = semi[best(from)] ?? 0;
      if (reached < (semi[node] ?? 0)) semi[node] = reached;
    }
    const mark = order[semi[node] ?? 0] ?? 0;
    const bucket = buckets.get(mark);
    if (bucket) bucket.push(node);
    else buckets.set(mark, [node]);
    const above = parent[node] ?? 0;
    ancestor[node] = above;
    for (const each of buckets.get(above) ?? []) {
      const least = best(each);
      idom[each] = (semi[least] ?? 0) < (semi[each] ?? 0) ? least : above;
    }
    buckets.delete(above);
  }
  for (const node of order.slice(1)) {
    if (idom[node] !== order[semi[node] ?? 0]) idom[node] = idom[idom[node] ?? 0] ?? -1;
  }
  return idom;
}

/** Nodes in the order in which a depth-first walk meets them, with its tree; no recursion, as graphs are deep. */
function depthFirst(size: number, root: number, edges: (node: number) => readonly { to: number }[]) {
  const order: number[] = [root];
  const parent = new Int32Array(size).fill(-1);
  const number = new Int32Array(size).fill(-1);
  number[root] = 0;
  const stack = [{ node: root, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const to = edges(top.node)[top.next]?.to;
    top.next += 1;
    if (to === undefined) stack.pop();
    else if (number[to] === -1) {
      number[to] = order.length;
      parent[to] = top.node;
      order.push(to);
      stack.push({ node: to, next: 0 });
    }
  }
  return { order, parent, number };
}

function predecessors(
  order: readonly number[],
  number: Int32Array,
  edges: (node: number) => readonly { to: number }[],
): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  for (const from of order) {
    for (const { to } of edges(from)) {
      if (number[to] === -1) continue;
      const list = found.get(to);
      if (list) list.push(from);
      else found.set(to, [from]);
    }
  }
  return found;
}

/** The node of least semidominator on the way up that was linked so far; shortens the way for the next time. */
function compressed(node: number, ancestor: Int32Array, label: Int32Array, semi: Int32Array): number {
  if (ancestor[node] === -1) return label[node] ?? node;
  const way: number[] = [];
  let at = node;
  while (ancestor[ancestor[at] ?? 0] !== -1) {
    way.push(at);
    at = ancestor[at] ?? 0;
  }
  for (const each of way.toReversed()) {
    const above = ancestor[each] ?? 0;
    const upper = label[above] ?? above;
    if ((semi[upper] ?? 0) < (semi[label[each] ?? each] ?? 0)) label[each] = upper;
    ancestor[each] = ancestor[above] ?? -1;
  }
  return label[node] ?? node;
}
