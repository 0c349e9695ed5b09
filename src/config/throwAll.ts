import { GateError, type Problem } from '../nouns/index.ts';

/** Throws all problems as one GateError, if there are any. */
export function throwAll(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new GateError(problems);
}

/** Runs each task and gives its results; throws the problems of all that failed as one GateError. */
export function collectAll<T, R>(items: readonly T[], task: (item: T) => readonly R[]): R[] {
  const results: R[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    try {
      results.push(...task(item));
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      problems.push(...error.problems);
    }
  }
  throwAll(problems);
  return results;
}
