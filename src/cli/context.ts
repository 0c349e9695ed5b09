import type { Corridor } from '../gate/types.ts';
import type { Output } from './terminal.ts';

/** A terminal that keys are read from and that is drawn on. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Calls back when the process exits, however; until the function that it gives is called. */
  readonly onExit: (listener: () => void) => () => void;
}

/** The outside world as the terminal door sees it, so that tests run the whole of it in a fake one. */
export interface CliContext {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  readonly version: string;
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
  /** Loaded when it is needed: `--version` and `--help` do without. */
  readonly corridor: () => Promise<Corridor>;
  /** Reads a file as text, or standard input where the name is `-`. */
  readonly readText: (file: string) => Promise<string>;
  /** Standard input as it comes; absent where there is none. */
  readonly stdin?: () => AsyncIterable<Buffer>;
  /** Null, or absent, where standard input or output is no terminal. */
  readonly terminal?: () => Terminal | null;
}
