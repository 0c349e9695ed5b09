import { Interrupted } from '../nouns/index.ts';
import { type DockerTools, type RunResult, runDocker } from './runDocker.ts';

/**
 * Runs `docker …args` for an answer, for at most `timeoutMs`; where none comes in time, that is the result's error
 * text. Throws Interrupted when the signal says so.
 */
export async function askDocker(
  args: readonly string[],
  { env, cwd, signal }: DockerTools,
  timeoutMs: number,
): Promise<RunResult> {
  const result = await runDocker(args, { env, cwd, signal, timeoutMs });
  if (result.endedBy === 'abort') throw new Interrupted();
  if (result.endedBy !== 'timeout') return result;
  const command = args[0] === '--context' ? args[2] : args[0];
  return { ...result, stderr: `docker ${command} gave no answer in ${timeoutMs / 1000} seconds` };
}
