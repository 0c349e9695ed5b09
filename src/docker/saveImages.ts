import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { GateError, Interrupted } from '../nouns/index.ts';
import { cleanLine } from './cleanText.ts';
import { emptyImage } from './emptyImage.ts';
import { endProcess } from './endProcess.ts';
import { type EngineTools, engineOptions } from './engineImages.ts';

/** Kept of what docker says on stderr, in UTF-16 units. */
const keptLength = 8_192;

/** Milliseconds without a byte until a save counts as stuck: an engine writes all to its own disk before the first. */
const stallMs = 900_000;

/**
 * Streams images of the engine as one archive (`docker save`): each layer once, however many images share it. The
 * command starts with the first read and is ended when the reader stops early. Not run by `@actions/exec`, which
 * has no back-pressure: the engine would fill our memory faster than we can weigh.
 * Throws GateError when docker fails (after the bytes it gave) or gives no byte for `stalledAfterMs`, Interrupted
 * when the signal says so.
 */
export async function* saveImages(
  ids: readonly string[],
  tools: EngineTools,
  stalledAfterMs = stallMs,
): AsyncGenerator<Uint8Array, void> {
  const { signal } = tools;
  if (signal?.aborted) throw new Interrupted();
  const save = startSave(ids, tools);
  const stall = stallWatch(stalledAfterMs, save.end);
  signal?.addEventListener('abort', save.end, { once: true });
  try {
    stall.watch();
    for await (const chunk of save.stdout) {
      // The reader may take its time: only the engine's is counted.
      stall.pause();
      yield chunk;
      stall.watch();
    }
    const { code, error } = await save.ended;
    if (code !== 0 || stall.isStalled() || signal?.aborted) throw saveFailed(save.said(), error);
  } catch (error) {
    // Whatever a command says that was ended, a stream that was destroyed included, is not the reason.
    if (signal?.aborted) throw new Interrupted();
    throw stall.isStalled() ? saveStalled(stalledAfterMs) : error;
  } finally {
    stall.pause();
    signal?.removeEventListener('abort', save.end);
    save.end();
  }
}

function startSave(ids: readonly string[], { builder, cwd, env }: EngineTools) {
  const args = [...engineOptions(builder), 'image', 'save', ...ids];
  const child = spawn('docker', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
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
      child.once('exit', endProcess(child.pid));
    }
    child.stdout.destroy();
  };
  return { stdout: child.stdout, ended, end, said: () => said };
}

/** Calls `onStall` where `pause` does not come in time after `watch`. */
function stallWatch(afterMs: number, onStall: () => void) {
  let stalled = false;
  let timer: NodeJS.Timeout | undefined;
  const watch = (): void => {
    timer = setTimeout(() => {
      stalled = true;
      onStall();
    }, afterMs);
  };
  return { watch, pause: () => clearTimeout(timer), isStalled: () => stalled };
}

function saveStalled(afterMs: number): GateError {
  return new GateError({
    code: 'engine-stuck',
    message: `docker save was ended: it gave no byte for ${afterMs / 1000} seconds`,
    expected: 'an engine that answers until the images are weighed',
    fix: 'restart the engine, then run the gate again',
  });
}

function saveFailed(said: string, cause: unknown): GateError {
  const why =
    cleanLine(said.trim().split('\n').at(-1) ?? '', 240) || (cause instanceof Error ? cause.message : '');
  // The classic store's words for an image without layers.
  if (/empty export/.test(said)) return new GateError(emptyImage, { cause });
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
