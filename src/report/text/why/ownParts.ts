import type { Owned, Unowned } from './types.ts';

export type Part = NonNullable<Owned['parts']>[number];

/** What layers on top of the base image brought of a package, or of bytes that no package owns. */
export function ownParts(of: Owned | Unowned): readonly Part[] {
  if (of.parts) return of.parts.filter(({ from }) => from === 'own');
  if ('kind' in of || of.from === 'base') return [];
  const { line, from, ownedBytes, wastedBytes } = of;
  return [{ line, from, bytes: ownedBytes + wastedBytes, wastedBytes }];
}

/** Bytes of some parts together, or of what of them is told apart. */
export function sumOf(parts: readonly Part[], what: 'bytes' | 'wastedBytes' | 'byteCodeBytes'): number {
  return parts.reduce((sum, part) => sum + (part[what] ?? 0), 0);
}

/** Orders parts by their bytes, the most first. */
export function compareOwnBytes(a: Part, b: Part): number {
  return b.bytes - a.bytes;
}
