import { compareText } from '../candidates.ts';
import { none } from '../claims/applyClaims.ts';
import type { FolderTree } from '../folderTree.ts';
import { addPart, inLayers, type LayerSums } from '../layerSums.ts';
import type { FoundUnowned, ImageFileSystem } from '../types.ts';
import { type Kind, kindsIn } from './kindOf.ts';

/** Folders of one kind that are told apart; all others of the kind are one sum. */
const mostPlaces = 50;

type Sum = Required<{ -readonly [K in keyof Omit<FoundUnowned, 'layers'>]: FoundUnowned[K] }> & {
  readonly byLayer: LayerSums;
};

/** The bytes that no package owns, by what they are, most first; all wasted ones are one sum. */
export function unownedBytes(
  fs: ImageFileSystem,
  tree: FolderTree,
  ownerOfFile: Int32Array,
): readonly FoundUnowned[] {
  const kindOf = kindsIn(tree);
  const sums = new Map<string, Sum>();
  fs.files.forEach((file, index) => {
    if (ownerOfFile[index] !== none) return;
    addFile(sumOf(sums, kindOf(file, index)), file);
  });
  if (fs.wasted.length > 0) {
    const waste = sumOf(sums, { kind: 'waste', place: null });
    for (const file of fs.wasted) addFile(waste, file);
  }
  return withFewPlaces([...sums.values()].sort(byBytes))
    .sort(byBytes)
    .map(({ byLayer, ...sum }) => ({ ...sum, layers: inLayers(byLayer) }));
}

function withFewPlaces(sorted: readonly Sum[]): Sum[] {
  const seen = new Map<string, number>();
  const sums = new Map<string, Sum>();
  for (const each of sorted) {
    const places = (seen.get(each.kind) ?? 0) + 1;
    seen.set(each.kind, places);
    merge(sumOf(sums, places > mostPlaces ? { ...each, place: null } : each), each);
  }
  return [...sums.values()];
}

function sumOf(sums: Map<string, Sum>, { kind, place }: Kind): Sum {
  const key = `${kind}\n${place ?? '\n'}`;
  const sum = sums.get(key) ?? { kind, place, bytes: 0, files: 0, byLayer: new Map() };
  sums.set(key, sum);
  return sum;
}

function addFile(sum: Sum, { bytes, layer }: { readonly bytes: number; readonly layer: number }): void {
  sum.bytes += bytes;
  sum.files += 1;
  addPart(sum.byLayer, layer, bytes, null);
}

function merge(sum: Sum, { bytes, files, byLayer }: Sum): void {
  sum.bytes += bytes;
  sum.files += files;
  for (const part of byLayer.values()) addPart(sum.byLayer, part.layer, part.bytes, null);
}

function byBytes(a: Sum, b: Sum): number {
  return b.bytes - a.bytes || compareText(a.kind, b.kind) || compareText(a.place ?? '', b.place ?? '');
}
