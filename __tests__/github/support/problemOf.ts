import { GateError } from '../../../src/nouns/index.ts';

/** The problem that a call fails with. */
export async function problemOf(call: Promise<unknown>) {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GateError)) throw new Error(`no GateError: ${String(error)}`);
  return error.problems[0];
}
