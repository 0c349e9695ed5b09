import type { BuilderInfo } from '../nouns/index.ts';

/** How an image's bytes leave the builder. */
export type ExportWay =
  /** Kept in the engine under no name; its bytes come by `docker save`. */
  | { readonly kind: 'load' }
  /** An OCI layout folder: nothing is loaded into any engine, and known layers are skipped. */
  | { readonly kind: 'layout'; readonly compression: 'uncompressed' | null };

/**
 * The cheapest way to the bytes, per driver and store; docs/builders.md has the figures behind it. The classic
 * store refuses `type=oci`. The containerd store packs layers with gzip while it builds, so that asking for
 * anything else would pack twice. Elsewhere packing is pure cost, unless a compressed size is judged.
 */
export function exportWay(
  builder: Pick<BuilderInfo, 'driver' | 'store'>,
  needCompressed: boolean,
): ExportWay {
  if (builder.driver === 'docker' && builder.store !== 'containerd') return { kind: 'load' };
  const packsAnyway = builder.driver === 'docker';
  return { kind: 'layout', compression: packsAnyway || needCompressed ? null : 'uncompressed' };
}
