import type { LayerEntries } from '../layer/entries.ts';
import { applyLayer } from './applyLayer.ts';
import { MergedTree } from './tree.ts';

/** A layer for the calculation: its bytes, and how to get at its entries when its turn comes. */
export interface WasteInput {
  readonly unpackedBytes: number;
  readonly entries: () => LayerEntries | Promise<LayerEntries>;
}

/**
 * Bytes of each layer (base layer first) that no name in the finished image leads to: overwritten or deleted by a
 * later layer, and not kept by another hard link. Of N copies N - 1 are waste. Only one layer's list of entries is
 * held at a time.
 */
export async function wastePerLayer(layers: readonly WasteInput[]): Promise<number[]> {
  const tree = new MergedTree();
  for (const [index, layer] of layers.entries()) applyLayer(tree, await layer.entries(), index);
  return layers.map((layer, index) => Math.max(0, layer.unpackedBytes - (tree.liveBytes[index] ?? 0)));
}
