import { exec } from '@actions/exec';
import { GateError, type Problem } from '../nouns/index.ts';
import { type EndedBy, Ending } from './ending.ts';
import { lineSplitter } from './lineSplitter.ts';

/** Where and with which environment docker runs; the doors read the process's own, nobody else does. */
export interface DockerTools {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path. */
  readonly cwd: string;
  readonly signal?: AbortSignal;
}

export interface RunOptions extends DockerTools {
  /** Milliseconds until the command is ended; none by default. */
  readonly timeoutMs?: number;
  /** Called per line of stderr; the text is still kept in `stderr`, up to its bound. */
  readonly onErrorLine?: (line: string) => void;
}

export interface RunResult {
  /** Null where a signal ended it. 127 means that there is no docker on PATH. */
  readonly exitCode: number | null;
  readonly stdout: string;
  /** The last part of it: hostile text, at most `keptLength` twice. */
  readonly stderr: string;
  /** Who ended it: itself, the time limit, or the user. */
  readonly endedBy: EndedBy;
}

const windows: Problem = {
  code: 'windows-unsupported',
  message: 'Windows itself is not supported',
  expected: 'Linux or macOS',
  fix: 'run the gate inside WSL 2, or on a Linux runner',
};

/** Kept of each stream, in UTF-16 units: `docker info` and `image ls` fit, a chatty build can't fill the memory. */
const keptLength = 4 << 20;

/** Milliseconds that `@actions/exec` waits for open pipes after the exit; a grandchild may hold one for ever. */
const openPipeDelayMs = 1_000;

// `@actions/exec` neither tells the process id nor offers to end a run. The shell says its own id and then
// becomes docker, which also finds docker in the PATH of `env` and not in our own process's. Standard input is
// closed here: the `input` of `@actions/exec` ends our own process with EPIPE when docker is gone before it reads.
const sayIdThenBecome = 'echo "$$"; exec "$@" </dev/null';

/**
 * Runs `docker …args`, silently, and never throws for what docker does; the result says how it ended. Throws
 * GateError on Windows alone, whose processes can't be ended as carefully.
 */
export async function runDocker(args: readonly string[], options: RunOptions): Promise<RunResult> {
  if (process.platform === 'win32') throw new GateError(windows);
  if (options.signal?.aborted) return { exitCode: null, stdout: '', stderr: '', endedBy: 'abort' };
  const out = new KeptText();
  const err = new KeptText();
  const ending = new Ending(options);
  const errors = lineSplitter((line) => {
    err.add(`${line}\n`);
    options.onErrorLine?.(line);
  });
  try {
    const exitCode = await exec('/bin/sh', ['-c', sayIdThenBecome, 'sh', 'docker', ...args], {
      cwd: options.cwd,
      env: definedOnly(options.env),
      silent: true,
      ignoreReturnCode: true,
      delay: openPipeDelayMs,
      listeners: {
        stdout: (bytes) => ending.learnId(bytes, (rest) => out.add(rest)),
        stderr: (bytes) => errors.push(bytes),
      },
    });
    errors.end();
    return { exitCode, stdout: out.text, stderr: err.text, endedBy: ending.endedBy };
  } finally {
    ending.dispose();
  }
}

/** The last `keptLength` of a text that may be endless. */
class KeptText {
  text = '';

  add(more: string): void {
    this.text += more;
    if (this.text.length > keptLength * 2) this.text = this.text.slice(-keptLength);
  }
}

function definedOnly(env: DockerTools['env']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
