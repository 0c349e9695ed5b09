import type { FileChange, ImageProfile } from '../../nouns/index.ts';

/** One platform of an inspected image. */
export interface ImageWithChanges {
  readonly profile: ImageProfile;
  /** What every layer does to every path; empty where the view does not need it. */
  readonly changes: readonly FileChange[];
}

/** What `inspect` is asked to show. */
export type InspectView =
  | { readonly kind: 'summary' | 'layers' | 'packages' | 'waste' }
  /** `path`: the folder or file to look at, as the user wrote it; null for the largest of all. */
  | { readonly kind: 'files'; readonly path: string | null }
  | { readonly kind: 'why'; readonly name: string };

/** How much a view shows. */
export interface InspectOptions {
  /** Rows of a list; null for the view's usual. */
  readonly top: number | null;
}
