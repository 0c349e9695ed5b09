import type { Html } from '../html.ts';
import type { Table } from './table.ts';

/** A section of an image: a title, a sentence, and tables or other blocks below it. */
export interface Part {
  /** Unique in its image; a word of ours. */
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly blocks: readonly (Html | Table)[];
}

/** Tells a table from ready HTML. */
export function isTable(block: Html | Table): block is Table {
  return typeof block !== 'string' && 'row' in block;
}
