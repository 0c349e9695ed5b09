import type { PackageType, UnownedKind } from '../../../../nouns/index.ts';

/** What a tile of the map is about. Indices are those of the image's contents. */
export type About =
  | { readonly kind: 'package'; readonly index: number }
  | { readonly kind: 'unowned'; readonly index: number }
  | { readonly kind: 'folder'; readonly path: string }
  /** What is in a folder itself, and in small folders below it. */
  | { readonly kind: 'files'; readonly path: string }
  | { readonly kind: 'group' }
  /** All that is too small to be drawn beside its neighbours. */
  | { readonly kind: 'rest' };

/** A tile of the map with what is inside. Bytes are those of all its children, or its own. */
export interface MapNode {
  /** Unique in its map. */
  readonly key: string;
  /** Fit to be shown. */
  readonly name: string;
  readonly look: Look;
  readonly bytes: number;
  readonly about: About;
  readonly children: readonly MapNode[];
}

/** Which colour a tile has: that of its owners' kind. */
export type Look = PackageType | UnownedKind | 'folder' | 'mixed';

/** A node whose bytes are its children's, the heaviest first. Empty children are left out. */
export function groupOf(node: Omit<MapNode, 'bytes' | 'children'>, children: readonly MapNode[]): MapNode {
  const filled = children.filter(({ bytes }) => bytes > 0).toSorted((a, b) => b.bytes - a.bytes);
  return { ...node, bytes: filled.reduce((sum, { bytes }) => sum + bytes, 0), children: filled };
}
