import type { FileChange, ImageProfile, WasteGroup } from '../../nouns/index.ts';

/** A wasted file. `bytes` are those that it wastes. */
export interface WastedPath {
  readonly path: string;
  readonly bytes: number;
}

/** For each group of waste all its paths, the largest first. */
export function wastedPaths(
  groups: readonly WasteGroup[],
  profile: ImageProfile,
  changes: readonly FileChange[],
): readonly (readonly WastedPath[])[] {
  const there = new Set(
    changes.filter(({ change }) => change !== 'removed').map(({ path, layer }) => key(layer, path)),
  );
  const diffIds = profile.layers.map(({ diffId }) => diffId);
  const found = new Map<string, WastedPath[]>();
  for (const { path, bytes, layer, hiddenBy } of changes) {
    // Empty files too: their group counts them.
    if (hiddenBy === null) continue;
    const how = there.has(key(hiddenBy, path)) ? 'overwritten' : 'deleted';
    const of = [diffIds[layer], diffIds[hiddenBy], how].join(' ');
    const list = found.get(of);
    if (list) list.push({ path, bytes });
    else found.set(of, [{ path, bytes }]);
  }
  for (const list of found.values()) list.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  return groups.map(({ diffId, hiddenBy, how }) => found.get([diffId, hiddenBy, how].join(' ')) ?? []);
}

const key = (layer: number, path: string) => `${layer} ${path}`;
