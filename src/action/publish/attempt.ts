import { GateError, Interrupted } from '../../nouns/index.ts';
import { plainText } from '../../report/index.ts';
import type { Core } from '../core.ts';

/**
 * Does one thing of publishing. What goes wrong is one warning, and changes neither the verdict nor what comes next.
 * @param what a sentence without its end: `the report could not be saved`
 * @returns null where it went wrong.
 */
export async function attempt<T>(core: Core, what: string, work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    core.warning(`${what}: ${reasonOf(error)}`);
    return null;
  }
}

/** Why something went wrong and what to do, in one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof Interrupted) return 'it took longer than two minutes';
  const [problem] = error instanceof GateError ? error.problems : [];
  if (problem) return plainText(problem.fix ? `${problem.message}; ${problem.fix}` : problem.message, 1000);
  return plainText(error instanceof Error ? error.message : String(error), 1000);
}
