import type { LayerBytes } from './types.ts';

/** Bytes by the layer that brought them. */
export type LayerSums = Map<number, { -readonly [K in keyof LayerBytes]: LayerBytes[K] }>;

/** Adds bytes to what a layer brought, and to a part of them that is told apart. */
export function addPart(
  sums: LayerSums,
  layer: number,
  bytes: number,
  apart: 'wastedBytes' | 'byteCodeBytes' | null,
): void {
  if (bytes <= 0) return;
  const sum = sums.get(layer) ?? { layer, bytes: 0 };
  sums.set(layer, sum);
  sum.bytes += bytes;
  if (apart !== null) sum[apart] = (sum[apart] ?? 0) + bytes;
}

/** What each layer brought, the lowest first. */
export function inLayers(sums: LayerSums): readonly LayerBytes[] {
  return [...sums.values()].sort((a, b) => a.layer - b.layer);
}

/** True for what Python compiles (PEP 3147). */
export function isByteCode(paths: readonly string[]): boolean {
  return paths[0]?.endsWith('.pyc') ?? false;
}
