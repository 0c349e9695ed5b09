import type { BuilderInfo } from '../nouns/index.ts';

/** How an image's bytes leave the builder. */
export type ExportWay =
  /** Kept in the engine under no name; its bytes come by `docker save`. */
  | { readonly kind: 'load' }
  /** An OCI layout folder: nothing is loaded into any engine, and known layers are skipped. */
  | { readonly kind: 'layout'; readonly compression: 'as it is' | 'gzip' };

/**
 * The cheapest way to the bytes that leaves no trace, per driver and store; docs/builders.md has what was tried.
 * The classic store refuses `type=oci`. Elsewhere unpacked layers would be faster to export, but a builder keeps
 * each layer in the form in which it was exported first, and what the user pushes next would be unpacked too. So
 * layers come as a push would have them, and as gzip throughout only where a compressed size is judged: what is
 * packed already stays, the rest is packed beside the builder's own form.
 */
export function exportWay(
  builder: Pick<BuilderInfo, 'driver' | 'store'>,
  needCompressed: boolean,
): ExportWay {
  if (builder.driver === 'docker' && builder.store !== 'containerd') return { kind: 'load' };
  return { kind: 'layout', compression: needCompressed ? 'gzip' : 'as it is' };
}
