import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { GateError, Interrupted } from '../nouns/index.ts';
import { cleanLine } from './cleanText.ts';
import { endProcess } from './endProcess.ts';
import { type EngineTools, engineOptions } from './engineImages.ts';

/** Kept of what docker says on stderr, in UTF-16 units. */
const keptLength = 8_192;

/**
 * Streams images of the engine as one archive (`docker save`): each layer once, however many images share it. The
 * command starts with the first read and is ended when the reader stops early. Not run by `@actions/exec`, which
 * has no back-pressure: the engine would fill our memory faster than we can weigh.
 * Throws GateError when docker fails (after the bytes it gave), Interrupted when the signal says so.
 */
export async function* saveImages(
  ids: readonly string[],
  tools: EngineTools,
): AsyncGenerator<Uint8Array, void> {
  if (tools.signal?.aborted) throw new Interrupted();
  const args = [...engineOptions(tools.builder), 'image', 'save', ...ids];
  const child = spawn('docker', args, { cwd: tools.cwd, env: tools.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close').then(
    ([code]: unknown[]) => ({ code, error: null }),
    (error: unknown) => ({ code: null, error }),
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-keptLength);
  });
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const stop = endProcess(child.pid);
      child.once('exit', stop);
    }
    child.stdout.destroy();
  };
  tools.signal?.addEventListener('abort', end, { once: true });
  try {
    for await (const chunk of child.stdout) yield chunk;
    const { code, error } = await ended;
    if (tools.signal?.aborted) throw new Interrupted();
    if (code !== 0) throw saveFailed(said, error);
  } catch (error) {
    // A stream that the abort destroyed ends in an error of its own.
    throw tools.signal?.aborted ? new Interrupted() : error;
  } finally {
    tools.signal?.removeEventListener('abort', end);
    end();
  }
}

function saveFailed(said: string, cause: unknown): GateError {
  const why =
    cleanLine(said.trim().split('\n').at(-1) ?? '', 240) || (cause instanceof Error ? cause.message : '');
  return new GateError(
    {
      code: 'engine-lost',
      message: `docker save ended before the images were complete: ${why || 'docker said nothing'}`,
      expected: 'an engine that lives until the images are weighed',
      fix: 'look at the engine’s log, then run the gate again',
    },
    { cause },
  );
}
