import { type Output, textOptions } from '../terminal.ts';
import { liveProgress } from './liveProgress.ts';
import { plainProgress } from './plainProgress.ts';
import type { Progress } from './progress.ts';

/**
 * Chooses how to show progress on standard error. `auto` means live lines in a terminal that can move its cursor,
 * except under CI, where each line is kept for ever.
 */
export function createProgress(
  mode: unknown,
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
): Progress {
  const options = textOptions(output, env);
  if (mode === 'none') return { on: () => {}, stop: () => {} };
  const quietTerminal =
    !output.isTTY || env.TERM === 'dumb' || (env.CI !== undefined && !/^(|0|false)$/i.test(env.CI));
  const live = mode === 'live' || ((mode === 'auto' || mode === undefined) && !quietTerminal);
  if (live) return liveProgress(output, options);
  return plainProgress((line) => output.write(`${line}\n`), { ...options, logs: mode === 'log' });
}
