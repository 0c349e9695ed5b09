import type { BuilderInfo, Compression, Problem } from '../nouns/index.ts';

/** True where images leave as layouts, in which known layers need not be; false where the engine saves them. */
export function leavesKnownLayersOut(builder: Pick<BuilderInfo, 'driver' | 'store'>): boolean {
  return exportWay(builder, { needCompressed: false, compression: null }).kind === 'layout';
}

/** How an image's bytes leave the builder. */
export type ExportWay =
  /** Kept in the engine under no name; its bytes come by `docker save`. */
  | { readonly kind: 'load' }
  /** An OCI layout folder: nothing is loaded into any engine, and known layers are skipped. */
  | {
      readonly kind: 'layout';
      readonly compression: Compression | 'as it is';
      /** Packs layers anew that the builder keeps in another form, beside that form. */
      readonly force: boolean;
    };

export interface ExportWishes {
  /** True when a compressed size is judged. */
  readonly needCompressed: boolean;
  /** What the user asked for, or null. */
  readonly compression: Compression | null;
}

/**
 * The cheapest way to the bytes that leaves no trace, per driver and store; docs/builders.md has what was tried.
 * The classic store refuses `type=oci`. Elsewhere unpacked layers would be faster to export, but a builder keeps
 * each layer in the form in which it was exported first, and what the user pushes next would be unpacked too. So
 * layers come as a push would have them, and as gzip throughout only where a compressed size is judged: what is
 * packed already stays, the rest is packed beside the builder's own form. A user who never pushes from this builder
 * can ask for another form.
 */
export function exportWay(
  builder: Pick<BuilderInfo, 'driver' | 'store'>,
  { needCompressed, compression }: ExportWishes,
): ExportWay {
  if (neverPacks(builder)) return { kind: 'load' };
  const form = compression ?? (needCompressed ? 'gzip' : 'as it is');
  return { kind: 'layout', compression: form, force: needCompressed };
}

/** The classic store keeps layers unpacked and gives them so. */
function neverPacks({ driver, store }: Pick<BuilderInfo, 'driver' | 'store'>): boolean {
  return driver === 'docker' && store !== 'containerd';
}

/** A warning for a user whose wish for a compression has no effect with this builder; otherwise none. */
export function ignoredCompression(
  builder: Pick<BuilderInfo, 'driver' | 'store'>,
  compression: Compression | null,
): readonly Problem[] {
  if (compression === null || !neverPacks(builder)) return [];
  return [
    {
      code: 'compression-ignored',
      message: `compression: ${compression} has no effect: the engine's classic image store never packs layers`,
      expected:
        'an engine with the containerd image store, or a builder of the docker-container or remote driver',
      fix: 'name such a builder with builder:, or take compression away',
    },
  ];
}
