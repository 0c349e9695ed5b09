import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { lineSplitter } from '../src/docker/index.ts';
import { endTree } from './endTree.ts';

export interface RunOptions {
  /** The whole environment of the program; the demo's own where absent. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Milliseconds after which the program is ended; none where absent. */
  readonly timeoutMs?: number;
  /** Sees each line of both streams as it comes: hostile text. */
  readonly onLine?: (line: string) => void;
  readonly input?: string;
  /**
   * Ends the program, with all that it began, when it is aborted. The program is in a process group of its own then: a
   * Ctrl-C in the terminal reaches it by this way only.
   */
  readonly signal?: AbortSignal;
  /** Milliseconds that it then has to tidy up; ten seconds where absent. */
  readonly graceMs?: number;
}

export interface RunResult {
  /** The exit status; 130 where the signal was aborted before it began, 127 where the program could not be started, 124 where it took too long. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program without a shell and waits for its end. Never throws: a program that can't be started ends in
 * status 127, as a shell has it, with the reason as its standard error.
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve) => {
    const { env = process.env, cwd, signal, graceMs = 10_000 } = options;
    if (signal?.aborted) return resolve({ code: 130, stdout: '', stderr: '' });
    const child = spawn(command, [...args], { env, cwd, detached: signal !== undefined });
    const stopWatching = endOnAbort(child, signal, graceMs);
    const stdout = collect(child.stdout, options.onLine);
    const stderr = collect(child.stderr, options.onLine);
    let expired = false;
    const expire = () => {
      expired = true;
      child.kill('SIGKILL');
    };
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(expire, options.timeoutMs);
    child.on('error', (error) => resolve({ code: 127, stdout: '', stderr: error.message }));
    child.on('close', (code) => {
      clearTimeout(timer);
      stopWatching();
      resolve({ code: expired ? 124 : (code ?? 1), stdout: stdout(), stderr: stderr() });
    });
    // A program that ends without reading its input is judged by its exit status, not by the broken pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** Gives what is to be called when the program has ended. */
function endOnAbort({ pid }: ChildProcess, signal: AbortSignal | undefined, graceMs: number): () => void {
  if (pid === undefined || signal === undefined) return () => {};
  let ended = () => {};
  const abort = () => {
    ended = endTree(pid, graceMs);
  };
  signal.addEventListener('abort', abort, { once: true });
  return () => {
    signal.removeEventListener('abort', abort);
    ended();
  };
}

/** Keeps what comes, and gives it as text when asked at the end. A line that is written over (`\r`) is several. */
function collect(stream: Readable, onLine: (line: string) => void = () => {}): () => string {
  const chunks: Buffer[] = [];
  const lines = lineSplitter((line) => {
    for (const part of line.replace(/\r$/, '').split('\r')) onLine(part);
  });
  stream.on('data', (bytes: Buffer) => {
    chunks.push(bytes);
    lines.push(bytes);
  });
  return () => {
    lines.end();
    return Buffer.concat(chunks).toString('utf8');
  };
}
