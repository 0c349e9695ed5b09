import type { Detail } from './detail.ts';
import type { Links } from './links.ts';

/** What every section needs beside the report. */
export interface Context {
  readonly detail: Detail;
  readonly links: Links | null;
  /** False for the text that is equal between runs with the same result. */
  readonly volatile: boolean;
  /** True where the owners of images are listed that nothing happened to. */
  readonly everyOwner: boolean;
}
