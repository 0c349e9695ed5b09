import { none } from './claims/applyClaims.ts';
import { addPart, inLayers, isByteCode, type LayerSums } from './layerSums.ts';
import type { FoundPackage, ImageFileSystem } from './types.ts';

/** What one package has of an image's bytes. */
export interface Tally {
  ownedBytes: number;
  wastedBytes: number;
  files: number;
  /** Owned bytes by layer. */
  readonly byLayer: Map<number, number>;
  /** Owned and wasted bytes by layer. */
  readonly allByLayer: LayerSums;
}

/** Adds up what each of `count` packages owns. */
export function tallyOwners(
  fs: ImageFileSystem,
  count: number,
  ownerOfFile: Int32Array,
  ownerOfWasted: Int32Array,
): readonly Tally[] {
  const tallies = Array.from({ length: count }, emptyTally);
  fs.files.forEach(({ bytes, layer, paths }, index) => {
    const owner = ownerOfFile[index] as number;
    const tally = owner === none ? undefined : tallies[owner];
    if (!tally) return;
    tally.ownedBytes += bytes;
    tally.files += 1;
    add(tally.byLayer, layer, bytes);
    addPart(tally.allByLayer, layer, bytes, isByteCode(paths) ? 'byteCodeBytes' : null);
  });
  fs.wasted.forEach(({ bytes, layer }, index) => {
    const tally = tallies[ownerOfWasted[index] as number];
    if (!tally) return;
    tally.wastedBytes += bytes;
    addPart(tally.allByLayer, layer, bytes, 'wastedBytes');
  });
  return tallies;
}

function emptyTally(): Tally {
  return { ownedBytes: 0, wastedBytes: 0, files: 0, byLayer: new Map(), allByLayer: new Map() };
}

function add(sums: Map<number, number>, layer: number, bytes: number): void {
  if (bytes > 0) sums.set(layer, (sums.get(layer) ?? 0) + bytes);
}

/** What each layer brought, the lowest first; undefined where it was one. */
export function layerParts({ allByLayer }: Tally): FoundPackage['layers'] {
  if (allByLayer.size < 2) return undefined;
  return inLayers(allByLayer);
}

/** The layer that brought most of the bytes, the lowest of several; null where there are no files. */
export function mainLayer({ byLayer }: Tally): number | null {
  let best: number | null = null;
  for (const layer of [...byLayer.keys()].sort((a, b) => a - b)) {
    if (best === null || (byLayer.get(layer) ?? 0) > (byLayer.get(best) ?? 0)) best = layer;
  }
  return best;
}
