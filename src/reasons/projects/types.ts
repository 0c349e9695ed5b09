import type { Problem } from '../../nouns/index.ts';
import type { FileLine } from '../files/types.ts';

export type Language = 'python' | 'node' | 'ruby';

/** A line of one of a project's files. */
export interface ProjectLine extends FileLine {
  /** Relative to the repository's root. */
  readonly file: string;
}

/** A folder of the repository that says what it needs. */
export interface Project {
  readonly folder: string;
  readonly language: Language;
  /** What it is called when others ask for it; null where its files do not say. */
  readonly name: string | null;
  readonly lines: readonly ProjectLine[];
  readonly problems: readonly Problem[];
}
