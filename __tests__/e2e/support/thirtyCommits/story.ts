import { branchChapters } from './branchChapters.ts';
import type { Chapter } from './chapter.ts';
import { placesChapters } from './placesChapters.ts';
import { rulesChapters } from './rulesChapters.ts';
import { sizesChapters } from './sizesChapters.ts';

/** The history of a repository, commit by commit, after a first one with nothing to gate. */
export const story: readonly Chapter[] = [
  ...sizesChapters,
  ...rulesChapters,
  ...placesChapters,
  ...branchChapters,
];
