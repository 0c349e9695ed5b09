import type { BuildOutcome } from '../../nouns/index.ts';
import { plainText, timeText } from '../../report/index.ts';

/** How a build ended, in one line without its image's name. */
export function finishedLine(outcome: BuildOutcome): string {
  if (outcome.kind === 'failed') {
    return `failed after ${timeText(outcome.elapsedMs)}: ${plainText(outcome.problem.message)}`;
  }
  const { cachedSteps, steps } = outcome;
  const cached = cachedSteps === null || steps === null ? '' : ` (${cachedSteps} of ${steps} steps cached)`;
  return `built in ${timeText(outcome.elapsedMs)}${cached}`;
}
