import type { FileChange } from '../../../nouns/index.ts';
import type { PathTree } from './pathTree.ts';

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

/** The last event of a node at or before a layer, after what may have hidden it. */
interface Latest {
  readonly event: FileChange | null;
  /** The last layer that took the node away, with or without its folder; -1 for none. */
  readonly goneAt: number;
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
  const goneBefore = new Int32Array(tree.size);
  const goneAfter = new Int32Array(tree.size);
  for (let node = 0; node < tree.size; node += 1) {
    const parent = tree.parents[node] ?? -1;
    const events = tree.events[node] ?? [];
    const before = latest(events, from - 1, parent < 0 ? -1 : (goneBefore[parent] ?? -1));
    const after = latest(events, to, parent < 0 ? -1 : (goneAfter[parent] ?? -1));
    goneBefore[node] = before.goneAt;
    goneAfter[node] = after.goneAt;
    own(state, node, before.event, after.event, from);
  }
  addUp(tree, state);
  return state;
}

function latest(events: readonly FileChange[], layer: number, goneAbove: number): Latest {
  let event: FileChange | null = null;
  let goneAt = goneAbove;
  for (const each of events) {
    if (each.layer > layer) break;
    if (each.change === 'removed') goneAt = Math.max(goneAt, each.layer);
    else event = each;
  }
  // What a layer takes away and brings in the same breath is there.
  if (event !== null && event.layer < goneAt) event = null;
  // A file in a folder's place leaves nothing below it.
  if (event !== null && event.kind !== 'folder') goneAt = Math.max(goneAt, event.layer);
  return { event, goneAt };
}

function own(
  state: LayerState,
  node: number,
  before: FileChange | null,
  after: FileChange | null,
  from: number,
): void {
  const shown = after ?? before;
  if (shown === null) return;
  state.status[node] = statusOf(before, after, from);
  state.isFolder[node] = shown.kind === 'folder' ? 1 : 0;
  if (shown.kind === 'folder') return;
  state.bytes[node] = shown.bytes;
  state.files[node] = 1;
}

function statusOf(before: FileChange | null, after: FileChange | null, from: number): number {
  if (after === null) return status.removed;
  if (before === null) return status.added;
  // A layer's tar names the folders above what it brings: that alone changes none of them.
  if (after.kind === 'folder' && before.kind === 'folder') return status.unmodified;
  return after.layer >= from ? status.changed : status.unmodified;
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
