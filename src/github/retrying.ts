import { GateError } from '../nouns/index.ts';
import { failureOf, isPassing } from './failure.ts';
import type { Operation } from './operation.ts';

/** How often the whole is begun anew. */
const mostTries = 4;

/** Seconds to wait for a rate limit whose end the server does not say; GitHub asks for a minute. */
const rateLimitS = 60;

/**
 * Does work that is begun anew from its start after a failure in passing (5xx, a rate limit, a lost connection),
 * where repeating the one request, as Octokit does, would be wrong. Throws what the last try threw.
 */
export async function retrying<T>(operation: Operation, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const waitMs = tries < mostTries ? pauseBeforeNext(operation, error, tries) : null;
      if (waitMs === null) throw error;
      operation.options.onNotice(`could not ${operation.task.what}: trying again in ${waitMs / 1000} s`);
      await operation.wait(waitMs);
    }
  }
}

/** Milliseconds until the next try; null where there is no use in one, or no time left. */
function pauseBeforeNext(operation: Operation, error: unknown, tries: number): number | null {
  if (operation.signal.aborted || error instanceof GateError) return null;
  const failure = failureOf(error);
  if (!isPassing(failure)) return null;
  const asked = failure.kind === 'status' ? failure.retryAfterS : null;
  const seconds = asked ?? (failure.kind === 'status' && failure.rateLimited ? rateLimitS : tries ** 2);
  // The time left is real time, also where a test makes seconds short.
  const waitMs = seconds * operation.pace.secondMs;
  return waitMs < operation.leftMs() ? waitMs : null;
}
