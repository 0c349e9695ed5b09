import type { Problem } from '../nouns/index.ts';
import type { VerdictKind } from './types.ts';

/**
 * The exit status of a run that came to a verdict: 0 for pass and warn, 1 when only limits are broken, 2 when
 * anything could not be judged. 2 beats 1, because a run with an unjudged image says less than one that only
 * found images too large. `warn-only` makes it 0, whatever the images did, except when the engine itself was lost:
 * then the run says nothing about the images. The headline says that `warn-only` is why.
 */
export function exitStatus(kind: VerdictKind, warnOnly: boolean, problems: readonly Problem[]): 0 | 1 | 2 {
  const engineLost = problems.some((problem) => problem.code.startsWith('engine-'));
  if (warnOnly) return engineLost ? 2 : 0;
  switch (kind) {
    case 'pass':
    case 'warn':
      return 0;
    case 'fail':
      return 1;
    case 'error':
      return 2;
    default:
      return kind satisfies never;
  }
}
