import type { Problem } from '../nouns/index.ts';
import { show } from './show.ts';

/** A warning for services that another commit's configuration names and that have no Dockerfile any more. */
export function servicesGone(names: readonly string[]): Problem[] {
  if (names.length === 0) return [];
  return [
    {
      code: 'service-gone',
      message: `the base commit's configuration names ${names.map(show).join(', ')}, which has no Dockerfile any more, and is not gated`,
      expected: 'the same services as at the base commit, unless one was meant to go',
    },
  ];
}
