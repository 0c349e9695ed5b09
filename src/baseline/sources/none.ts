import type { TakeFrom } from './types.ts';

/** No comparison, because the configuration wants none. */
export const none: TakeFrom = async () => ({
  origin: {
    ...{ kind: 'none', commit: null, choice: null, committedAt: null },
    ...{ measuredAt: null, ageMs: null, source: null, problem: null },
  },
  images: [],
});
