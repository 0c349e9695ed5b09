import type { Problem } from '../../nouns/index.ts';
import type { Wanted } from '../build/types.ts';

/** One requirement of a file. */
export interface FileLine {
  readonly line: number;
  /** As written; hostile text. */
  readonly asks: string;
  readonly wanted: Wanted;
  /** The list that it is in: null for the main one, else `extra:NAME` or `group:NAME`. */
  readonly list: string | null;
}

/** What a file that lists requirements says. */
export interface ReadFile {
  /** The project's name; null where the file has none. */
  readonly name: string | null;
  readonly lines: readonly FileLine[];
  readonly problems: readonly Problem[];
  /** Other files whose lines belong to a list of this one; paths below its folder. */
  readonly includes: readonly { readonly path: string; readonly list: string | null }[];
}

/** More requirements than any file lists. */
export const mostLines = 5_000;
