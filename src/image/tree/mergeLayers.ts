import type { ImageFileSystem } from '../../owners/index.ts';
import type { FileFacts } from '../../packages/index.ts';
import type { LayerContents } from '../layer/entries.ts';
import { factsChars } from '../layer/factsChars.ts';
import { maxImageFindingChars } from '../limits.ts';
import { applyLayer } from './applyLayer.ts';
import type { ChangeLog } from './changeLog.ts';
import { type FoundInLayer, fileSystemOf } from './fileSystemOf.ts';
import { MergedTree } from './tree.ts';

/** How to get at a layer's contents when its turn comes. */
export type LayerInput = () => LayerContents | Promise<LayerContents>;

/**
 * The file system that the layers (base layer first) make together. Only one layer's list of entries is held at a
 * time. `log` hears of every change. Throws `image-layer-hostile` where the layers exceed the limits.
 */
export async function mergeLayers(
  layers: readonly LayerInput[],
  log: ChangeLog | null = null,
): Promise<ImageFileSystem> {
  const tree = new MergedTree(log);
  const found: FoundInLayer[] = [];
  const bounded = factsBound();
  for (const [index, contents] of layers.entries()) {
    for (const each of applyLayer(tree, await contents(), index)) found.push(bounded(each));
  }
  return fileSystemOf(tree, found);
}

const leftOut: FileFacts = {
  ...{ packages: [], claims: [] },
  problems: [
    { message: `the package databases of this image say more than ${maxImageFindingChars} characters` },
  ],
};

/** Lets pass what files say until it is too much, and afterwards only that it was. */
function factsBound(): (found: FoundInLayer) => FoundInLayer {
  let chars = 0;
  return (found) => {
    chars += factsChars(found.facts);
    return chars <= maxImageFindingChars ? found : { ...found, facts: leftOut };
  };
}

/**
 * Bytes of each of `layers` layers that no name in the finished image leads to: overwritten or deleted by a later
 * layer, and not kept by another hard link. Of N copies N - 1 are waste.
 */
export function wastePerLayer({ wasted }: ImageFileSystem, layers: number): number[] {
  const bytes = new Array<number>(layers).fill(0);
  for (const file of wasted) bytes[file.layer] = (bytes[file.layer] ?? 0) + file.bytes;
  return bytes;
}
