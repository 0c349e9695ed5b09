import type { FileChange } from '../../../nouns/index.ts';

/**
 * All paths that any layer of an image has, as a tree. A node is a number; the root is 0, and every node comes after
 * its folder, so that a loop over all numbers goes from the root down, and backwards from the leaves up.
 */
export interface PathTree {
  readonly size: number;
  /** The last part of the path. Hostile text. */
  readonly names: readonly string[];
  /** Whole paths, lower case, for searching. Hostile text. */
  readonly searchable: readonly string[];
  /** The root's is -1. */
  readonly parents: Int32Array;
  readonly depths: Uint16Array;
  /** By name. */
  readonly children: readonly (readonly number[])[];
  /** What layers do to the node itself, base layer first. */
  readonly events: readonly (readonly FileChange[])[];
  /** The same as numbers, which a hundred thousand nodes are gone through quickly with. */
  readonly numbers: EventNumbers;
}

/** All events of all nodes, node by node: those of a node are from `first[node]` up to `first[node + 1]`. */
export interface EventNumbers {
  readonly first: Int32Array;
  readonly layers: Int32Array;
  readonly kinds: Uint8Array;
  readonly bytes: Float64Array;
}

/** What an event is. */
export const eventKind = { removed: 0, folder: 1, file: 2 } as const;

/** Deeper paths than the kernel takes would make rows that are all indent. */
const deepest = 4096;

/** Builds the tree. `changes` are in the layers' order, base layer first. */
export function pathTree(changes: readonly FileChange[]): PathTree {
  const paths = [''];
  const parents = [-1];
  const events: FileChange[][] = [[]];
  const known = new Map<string, number>([['', 0]]);
  for (const change of changes) {
    const node = nodeAt(change.path, { paths, parents, events, known });
    if (change.change !== 'removed') makeFolders(node, change, parents, events);
    events[node]?.push(change);
  }
  return finish(paths, parents, events);
}

interface Growing {
  readonly paths: string[];
  readonly parents: number[];
  readonly events: FileChange[][];
  readonly known: Map<string, number>;
}

/** The node of a path, made with all folders above it where they are new. */
function nodeAt(path: string, { paths, parents, events, known }: Growing): number {
  const missing: string[] = [];
  let at = path;
  let found = known.get(at);
  while (found === undefined && missing.length < deepest) {
    missing.push(at);
    at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
    found = known.get(at);
  }
  let node = found ?? 0;
  for (const each of missing.reverse()) {
    parents.push(node);
    events.push([]);
    node = paths.push(each) - 1;
    known.set(each, node);
  }
  return node;
}

/** A file is in folders, whether a tar names them or not: what was something else in their place is gone. */
function makeFolders(
  node: number,
  change: FileChange,
  parents: readonly number[],
  events: readonly FileChange[][],
): void {
  for (let at = parents[node] ?? 0; at > 0; at = parents[at] ?? 0) {
    const last = events[at]?.findLast((event) => event.change !== 'removed');
    if (last === undefined || last.kind === 'folder') continue;
    events[at]?.push({
      ...last,
      kind: 'folder',
      change: 'changed',
      layer: change.layer,
      bytes: 0,
      target: null,
    });
  }
}

function finish(
  paths: readonly string[],
  parents: readonly number[],
  events: readonly FileChange[][],
): PathTree {
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const depths = new Uint16Array(paths.length);
  const children: number[][] = paths.map(() => []);
  for (let node = 1; node < paths.length; node += 1) {
    const parent = parents[node] ?? 0;
    depths[node] = (depths[parent] ?? 0) + 1;
    children[parent]?.push(node);
  }
  const byName = (a: number, b: number) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1);
  for (const list of children) list.sort(byName);
  const searchable = paths.map((path) => `/${path.toLowerCase()}`);
  return {
    ...{ size: paths.length, names, searchable, parents: Int32Array.from(parents), depths, children, events },
    numbers: numbersOf(events),
  };
}

function numbersOf(events: readonly (readonly FileChange[])[]): EventNumbers {
  const all = events.flat();
  const first = new Int32Array(events.length + 1);
  for (let node = 0; node < events.length; node += 1)
    first[node + 1] = (first[node] ?? 0) + (events[node]?.length ?? 0);
  return {
    first,
    layers: Int32Array.from(all, ({ layer }) => layer),
    kinds: Uint8Array.from(all, kindOf),
    bytes: Float64Array.from(all, ({ bytes }) => bytes),
  };
}

function kindOf({ change, kind }: FileChange): number {
  if (change === 'removed') return eventKind.removed;
  return kind === 'folder' ? eventKind.folder : eventKind.file;
}
