import type {
  Cause,
  ImageProfile,
  LayerChange,
  PackageChange,
  Problem,
  SizeDelta,
} from '../../nouns/index.ts';

/** One image of a side: of a report by its id, of an image or archive (`id` null) by its platform. */
export interface SideImage {
  /** Hostile text. */
  readonly id: string | null;
  /** Hostile text, as the image says it; null where a report never measured it. */
  readonly platform: string | null;
  readonly profile: ImageProfile | null;
}

/** What was asked to be compared, and what was found there. `target` is the user's word for it. */
export interface DiffSide {
  readonly target: string;
  readonly kind: 'image' | 'report';
  readonly images: readonly SideImage[];
}

/** `unknown`: there on both sides, and not measured on one. */
export type DiffStatus = 'same' | 'changed' | 'added' | 'removed' | 'unknown';

/** One image on both sides. Bytes; null where a side has none. */
export interface DiffImage {
  readonly id: string | null;
  readonly platform: string | null;
  readonly status: DiffStatus;
  readonly unpacked: SizeDelta;
  readonly compressed: SizeDelta;
  readonly base: SizeDelta;
  readonly own: SizeDelta;
  readonly layers: readonly LayerChange[];
  /** What became of the packages, and why the size changed: empty where `ownersKnown` is false. */
  readonly packages: readonly PackageChange[];
  readonly causes: readonly Cause[];
  /** True where both sides say whose their bytes are. */
  readonly ownersKnown: boolean;
}

/** Two images, archives, layouts or reports beside each other. `warnings`: what could not be worked out. */
export interface Diff {
  readonly warnings: readonly Problem[];
  readonly before: Pick<DiffSide, 'target' | 'kind'>;
  readonly after: Pick<DiffSide, 'target' | 'kind'>;
  readonly images: readonly DiffImage[];
  /** Sums over the images that were measured on both sides; null where there is none. */
  readonly unpacked: SizeDelta;
  readonly compressed: SizeDelta;
}
