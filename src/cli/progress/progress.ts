import type { OnProgress } from '../../nouns/index.ts';

/** Shows what happens until it is stopped. Stopping twice is harmless. */
export interface Progress {
  readonly on: OnProgress;
  stop(): void;
}
