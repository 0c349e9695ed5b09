import { keywordOf } from '../../nouns/index.ts';
import type { HistoryEntry } from '../weighed.ts';

/**
 * How many layers the history alone shows to be the base: the root file system that an image starts with. It comes
 * from `docker import` (no words at all) or a tool of its own, or was added whole to `/`. What a Dockerfile ran on
 * top of it can't be told from ours, and counts as own.
 */
export function inferredBase(history: readonly HistoryEntry[], layerEntries: readonly number[]): number {
  let base = 0;
  while (base < layerEntries.length && isRoot(history[layerEntries[base] as number])) base += 1;
  return base;
}

function isRoot(entry: HistoryEntry | undefined): boolean {
  if (entry === undefined) return false;
  const keyword = keywordOf(entry.createdBy);
  return keyword === null || (keyword === 'ADD' && addsToRoot(entry.createdBy));
}

/** `ADD rootfs.tar / # buildkit`, `/bin/sh -c #(nop) ADD file:… in / `. */
function addsToRoot(createdBy: string): boolean {
  return /\s\/\s*(?:# buildkit\s*)?$/.test(createdBy);
}
