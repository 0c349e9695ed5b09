import type { WasteGroup } from '../../nouns/index.ts';
import { contentsOf } from './ownersKnown.ts';
import type { ImageWithChanges } from './types.ts';
import { type WastedPath, wastedPaths } from './wastedPaths.ts';

/** A group of waste with all its files, the largest first. */
export interface WasteFiles extends WasteGroup {
  readonly paths: readonly WastedPath[];
}

/** Waste with every path: own groups first, each kind the largest first. */
export function wasteFiles({ profile, changes }: ImageWithChanges): readonly WasteFiles[] {
  const { waste } = contentsOf(profile);
  const paths = wastedPaths(waste, profile, changes);
  const rank = ({ from }: WasteGroup) => (from === 'own' ? 0 : 1);
  return waste
    .map((group, index) => ({ ...group, paths: paths[index] ?? [] }))
    .sort((a, b) => rank(a) - rank(b) || b.bytes - a.bytes);
}
