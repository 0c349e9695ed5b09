import type { HistoryEntry } from '../weighed.ts';

/**
 * The index of the history entry that made each layer, base layer first. Returns null where the history does not have
 * one entry per layer: then nobody can say which made which.
 */
export function layerHistory(history: readonly HistoryEntry[], layers: number): number[] | null {
  const made = history.flatMap((entry, index) => (entry.emptyLayer ? [] : [index]));
  return made.length === layers ? made : null;
}
