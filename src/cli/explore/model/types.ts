import type { ImageProfile } from '../../../nouns/index.ts';
import type { WasteFiles } from '../../../report/index.ts';
import type { LayerState } from './layerState.ts';
import type { PathTree } from './pathTree.ts';
import type { TreeFilter } from './treeRows.ts';

/** A list that scrolls: which row is chosen, and which is the first on the screen. */
export interface Scroll {
  readonly cursor: number;
  readonly top: number;
}

export type ViewName = 'layers' | 'packages' | 'waste';

/** Everything that keys change. Plain values: what is drawn follows from them and the image. */
export interface ExploreState {
  readonly columns: number;
  readonly rows: number;
  readonly view: ViewName;
  /** Of the view of layers. */
  readonly pane: 'layers' | 'tree';
  /** The first line of the help that is seen; null where it is not shown. */
  readonly help: number | null;
  /** What is being typed at the bottom, or null. */
  readonly prompt: { readonly kind: 'search' | 'filter'; readonly text: string } | null;
  /** What was looked for last; empty for nothing. */
  readonly searched: string;
  /** A word about the last key: what it found or did not find. */
  readonly note: string;
  /** The chosen layer's index is the cursor. */
  readonly layers: Scroll;
  /** `layer`: what the chosen layer does; `all`: what all layers after the first up to it do together. */
  readonly compare: 'layer' | 'all';
  readonly tree: Scroll;
  readonly expanded: ReadonlySet<number>;
  readonly shown: TreeFilter;
  readonly order: 'name' | 'size';
  readonly owners: boolean;
  readonly packages: Scroll;
  readonly packagesText: string;
  /** The package that is explained, by its index in the contents, and how far down one reads; null for the list. */
  readonly why: { readonly index: number; readonly top: number } | null;
  readonly waste: Scroll;
  /** The group whose files are listed, and the place in them; null for the groups. */
  readonly wasteFiles: { readonly index: number; readonly scroll: Scroll } | null;
  readonly done: boolean;
}

/** What an image looks like from where one stands. Answers are kept until something they depend on changes. */
export interface ExploreModel {
  /** How the user named the image. */
  readonly name: string;
  readonly profile: ImageProfile;
  readonly tree: PathTree;
  layerState(state: ExploreState): LayerState;
  treeRows(state: ExploreState): readonly number[];
  /** The same with every folder open: what a search goes through. */
  allRows(state: ExploreState): readonly number[];
  /** Indices of packages, the largest first, as far as the filter keeps them. */
  packages(state: ExploreState): readonly number[];
  /** Why a package is there, as lines that fit. */
  why(index: number, columns: number): readonly string[];
  readonly waste: readonly WasteFiles[];
  /** What a file or folder is owned by, or null. */
  ownerOf(node: number): string | null;
}
