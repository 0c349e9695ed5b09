import type { FileFacts } from '../types.ts';

/** Facts of which some parts are there; the others are empty. */
export function facts(parts: Partial<FileFacts>): FileFacts {
  return { packages: [], claims: [], problems: [], ...parts };
}
