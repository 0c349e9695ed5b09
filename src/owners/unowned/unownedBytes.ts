import type { UnownedBytes } from '../../nouns/index.ts';
import { compareText } from '../candidates.ts';
import { none } from '../claims/applyClaims.ts';
import type { FolderTree } from '../folderTree.ts';
import type { ImageFileSystem } from '../types.ts';
import { kindsIn } from './kindOf.ts';

/** Folders of one kind that are told apart; all others of the kind are one sum. */
const mostPlaces = 50;

type Sum = { -readonly [K in keyof UnownedBytes]: UnownedBytes[K] };

/** The bytes that no package owns, by what they are, most first; all wasted ones are one sum. */
export function unownedBytes(
  fs: ImageFileSystem,
  tree: FolderTree,
  ownerOfFile: Int32Array,
): readonly UnownedBytes[] {
  const kindOf = kindsIn(tree);
  const sums = new Map<string, Sum>();
  fs.files.forEach((file, index) => {
    if (ownerOfFile[index] !== none) return;
    const { kind, place } = kindOf(file, index);
    add(sums, { kind, place, bytes: file.bytes, files: 1 });
  });
  const wasted = fs.wasted.reduce((sum, { bytes }) => sum + bytes, 0);
  if (fs.wasted.length > 0) add(sums, { kind: 'waste', place: null, bytes: wasted, files: fs.wasted.length });
  return withFewPlaces([...sums.values()].sort(byBytes)).sort(byBytes);
}

function withFewPlaces(sorted: readonly Sum[]): Sum[] {
  const seen = new Map<string, number>();
  const sums = new Map<string, Sum>();
  for (const each of sorted) {
    const places = (seen.get(each.kind) ?? 0) + 1;
    seen.set(each.kind, places);
    add(sums, places > mostPlaces ? { ...each, place: null } : each);
  }
  return [...sums.values()];
}

function add(sums: Map<string, Sum>, { kind, place, bytes, files }: UnownedBytes): void {
  const key = `${kind}\n${place ?? '\n'}`;
  const sum = sums.get(key);
  if (sum === undefined) {
    sums.set(key, { kind, place, bytes, files });
    return;
  }
  sum.bytes += bytes;
  sum.files += files;
}

function byBytes(a: UnownedBytes, b: UnownedBytes): number {
  return b.bytes - a.bytes || compareText(a.kind, b.kind) || compareText(a.place ?? '', b.place ?? '');
}
