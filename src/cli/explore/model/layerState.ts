import { eventKind, type PathTree } from './pathTree.ts';

/** What became of a node; 0 where it is in neither state. */
export const status = { absent: 0, unmodified: 1, added: 2, changed: 3, removed: 4 } as const;

/** A layer's state of the tree, and how it differs from the one before. Indexed by node. */
export interface LayerState {
  readonly status: Uint8Array;
  /** Bytes with everything below; of removed ones those that they had. */
  readonly bytes: Float64Array;
  /** Files below, removed ones too; 1 for a file. */
  readonly files: Uint32Array;
  /** 1 where the node is a folder in this state. */
  readonly isFolder: Uint8Array;
}

/**
 * The image after layer `to`, beside the one before layer `from`: `from` equal to `to` shows what one layer does, a
 * lower one what several do together. A few milliseconds for a hundred thousand nodes.
 */
export function layerState(tree: PathTree, from: number, to: number): LayerState {
  const state = {
    status: new Uint8Array(tree.size),
    bytes: new Float64Array(tree.size),
    files: new Uint32Array(tree.size),
    isFolder: new Uint8Array(tree.size),
  };
  const before = lastEvents(tree, from - 1);
  const after = lastEvents(tree, to);
  const { kinds, layers, bytes } = tree.numbers;
  for (let node = 0; node < tree.size; node += 1) {
    const was = before[node] ?? none;
    const is = after[node] ?? none;
    if (was === none && is === none) continue;
    const shown = is === none ? was : is;
    const isFolder = kinds[shown] === eventKind.folder;
    state.isFolder[node] = isFolder ? 1 : 0;
    state.bytes[node] = bytes[shown] ?? 0;
    state.files[node] = isFolder ? 0 : 1;
    if (is === none) state.status[node] = status.removed;
    else if (was === none) state.status[node] = status.added;
    // A layer's tar names the folders above what it brings: that alone changes none of them.
    else if (isFolder && kinds[was] === eventKind.folder) state.status[node] = status.unmodified;
    else state.status[node] = (layers[is] ?? 0) >= from ? status.changed : status.unmodified;
  }
  addUp(tree, state);
  return state;
}

const none = -1;

/** For each node the event that made what is there after a layer; -1 where nothing is. */
function lastEvents({ size, parents, numbers }: PathTree, to: number): Int32Array {
  const { first, layers, kinds } = numbers;
  const found = new Int32Array(size);
  /** The last layer that left nothing below a node. */
  const gone = new Int32Array(size);
  for (let node = 0; node < size; node += 1) {
    let goneAt = node === 0 ? none : (gone[parents[node] ?? 0] ?? none);
    let below = goneAt;
    let last = none;
    for (let event = first[node] ?? 0; event < (first[node + 1] ?? 0); event += 1) {
      const layer = layers[event] ?? 0;
      if (layer > to) break;
      if (kinds[event] === eventKind.removed) goneAt = Math.max(goneAt, layer);
      else last = event;
      // A file in a folder's place leaves nothing below it.
      if (kinds[event] !== eventKind.folder) below = Math.max(below, layer);
    }
    // What a layer takes away and brings in the same breath is there.
    if (last !== none && (layers[last] ?? 0) < goneAt) last = none;
    found[node] = last;
    gone[node] = below;
  }
  return found;
}

/**
 * Gives folders what is below them. One that no tar names is there as long as anything in it is. What was removed
 * counts only in folders that were removed with it.
 */
function addUp(tree: PathTree, state: LayerState): void {
  const { bytes, files, isFolder } = state;
  const goneBytes = new Float64Array(tree.size);
  const goneFiles = new Uint32Array(tree.size);
  for (let node = tree.size - 1; node >= 0; node -= 1) {
    const own = state.status[node] ?? 0;
    if (own === status.absent) continue;
    const isGone = own === status.removed;
    if (isGone && isFolder[node] === 1) {
      bytes[node] = goneBytes[node] ?? 0;
      files[node] = goneFiles[node] ?? 0;
    }
    if (node === 0) continue;
    const parent = tree.parents[node] ?? 0;
    const [sizes, counts] = isGone ? [goneBytes, goneFiles] : [bytes, files];
    sizes[parent] = (sizes[parent] ?? 0) + (bytes[node] ?? 0);
    counts[parent] = (counts[parent] ?? 0) + (files[node] ?? 0);
    isFolder[parent] = 1;
    state.status[parent] = withChild(state.status[parent] ?? 0, own);
  }
}

function withChild(folder: number, child: number): number {
  return folder === status.absent || folder === child ? child : status.changed;
}
