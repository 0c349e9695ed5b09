import type { ExploreState } from './types.ts';

/** Where things are on the screen, in columns and rows. */
export interface Layout {
  /** Rows between the head and the foot. */
  readonly body: number;
  /** Null where the screen is too narrow for two panes: then the one in use has it all. */
  readonly left: number | null;
  /** Columns of the tree. */
  readonly right: number;
  /** Rows of the list of layers, without its title. */
  readonly layers: number;
  /** Rows of what is told of the chosen layer, without its title; 0 for none. */
  readonly details: number;
  /** Rows of a list that has the body to itself under a title. */
  readonly list: number;
}

const headAndFoot = 3;
const title = 1;
const narrowestForTwo = 72;
const detailsAtLeast = 5;

/** The same for what keys do (a page) and for what is drawn. Works for any size from one by one on. */
export function layoutOf(
  { columns, rows }: Pick<ExploreState, 'columns' | 'rows'>,
  layerCount: number,
): Layout {
  const body = Math.max(1, rows - headAndFoot);
  const left = columns < narrowestForTwo ? null : Math.min(64, Math.floor(columns * 0.42));
  const list = Math.max(1, body - title);
  const wantsDetails = list >= detailsAtLeast + title + 3;
  const layers = wantsDetails ? Math.min(layerCount, list - detailsAtLeast - title) : list;
  const details = wantsDetails ? list - layers - title : 0;
  return { body, left, right: left === null ? columns : columns - left, layers, details, list };
}
