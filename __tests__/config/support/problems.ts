import { GateError, type Problem } from '../../../src/nouns/index.ts';

/** The problems that a task ends in; none where it succeeds. Any other error is thrown on. */
export async function problemsOf(task: () => unknown): Promise<readonly Problem[]> {
  try {
    await task();
    return [];
  } catch (error) {
    if (error instanceof GateError) return error.problems;
    throw error;
  }
}
