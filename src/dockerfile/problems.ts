import { GateError, type Problem } from '../nouns/index.ts';

/** A problem of a Dockerfile at a line (from 1), with the code `dockerfile-broken`. */
export function broken(file: string, line: number, message: string, more: Partial<Problem> = {}): Problem {
  return { code: 'dockerfile-broken', message, where: { file, line, column: 1 }, ...more };
}

/** Throws `broken(…)` as a GateError. */
export function failAt(file: string, line: number, message: string, more: Partial<Problem> = {}): never {
  throw new GateError(broken(file, line, message, more));
}
