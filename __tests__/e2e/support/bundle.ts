import { type ChildProcess, execFileSync, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** Absolute path of the project. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdio?: StdioOptions;
  /** Called with all of stderr so far, whenever there is more: to interrupt the run where it is to be interrupted. */
  readonly onError?: (child: ChildProcess, err: string) => void;
}

/** The bundle in a folder without node_modules, as a user has it. */
export interface Bundle {
  /** The path of cli.js. */
  readonly entry: string;
  /** Runs `node cli.js …args` to its end. */
  cli(args: readonly string[], options: RunOptions): Promise<Ended>;
  remove(): void;
}

/** Makes the bundle from the sources. */
export function makeBundle(): Bundle {
  const folder = mkdtempSync(join(tmpdir(), 'size-gate-dist-'));
  execFileSync(process.execPath, ['scripts/build.mjs', `--outdir=${folder}`]);
  const entry = join(folder, 'cli.js');
  return {
    entry,
    cli: (args, options) => runNode([entry, ...args], options),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function runNode(args: readonly string[], options: RunOptions): Promise<Ended> {
  const { cwd, stdio, onError } = options;
  const env = { ...options.env, CI: undefined, NO_COLOR: undefined, GITHUB_ACTIONS: undefined };
  const child = spawn(process.execPath, args, { cwd, env, stdio });
  const text = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    text.out += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    text.err += chunk;
    onError?.(child, text.err);
  });
  const [status] = await once(child, 'close');
  return { status, ...text };
}

/** What a run left: names in its temporary folder, and the command lines of processes that name the folder. */
export function leftIn(folder: string): { files: string[]; processes: string[] } {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandLine)
    .filter((line) => line.includes(folder));
  return { files: readdirSync(folder), processes };
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
