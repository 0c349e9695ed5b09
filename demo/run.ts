import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { lineSplitter } from '../src/docker/index.ts';

export interface RunOptions {
  /** The whole environment of the program; the demo's own where absent. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Milliseconds after which the program is ended; none where absent. */
  readonly timeoutMs?: number;
  /** Sees each line of both streams as it comes: hostile text. */
  readonly onLine?: (line: string) => void;
  readonly input?: string;
}

export interface RunResult {
  /** The exit status; 127 where the program could not be started, 124 where it took too long. */
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
    const child = spawn(command, [...args], { env: options.env ?? process.env, cwd: options.cwd });
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
      resolve({ code: expired ? 124 : (code ?? 1), stdout: stdout(), stderr: stderr() });
    });
    // A program that ends without reading its input is judged by its exit status, not by the broken pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
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
