import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface PtyOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly columns: number;
  readonly rows: number;
}

/** What a program did in a terminal of its own. */
export interface PtyEnd {
  readonly status: number | null;
  /** Everything that it wrote. */
  readonly text: string;
  /** True where the terminal reads lines again, as a shell left it. */
  readonly isSane: boolean;
}

/** A program in a terminal of its own, made by `script` of util-linux. */
export interface Pty {
  /** Waits until it wrote a text since the last key, and gives what it wrote since then. Rejects after two minutes. */
  see(text: string): Promise<string>;
  press(keys: string): void;
  resize(columns: number, rows: number): void;
  kill(signal: NodeJS.Signals): void;
  end(): Promise<PtyEnd>;
}

/** Starts a program in a terminal. */
export function openPty(command: readonly string[], { cwd, env, columns, rows }: PtyOptions): Pty {
  const folder = mkdtempSync(join(tmpdir(), 'size-gate-pty-'));
  const [ttyFile, pidFile, modesFile] = ['tty', 'pid', 'modes'].map((name) => join(folder, name));
  const line = [
    `tty > ${ttyFile}; stty cols ${columns} rows ${rows}`,
    `sh -c 'echo $$ > ${pidFile}; exec "$@"' sh ${command.map(quoted).join(' ')}`,
    `status=$?; stty -a > ${modesFile}; exit $status`,
  ].join('\n');
  const child = spawn('script', ['-qefc', line, '/dev/null'], {
    cwd,
    env: { ...env, TERM: 'xterm-256color' },
  });
  let text = '';
  let from = 0;
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  const closed = once(child, 'close');
  const content = (file: string | undefined) =>
    file && existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return {
    async see(wanted) {
      const until = Date.now() + 120_000;
      while (!text.slice(from).includes(wanted)) {
        if (Date.now() > until || child.exitCode !== null)
          throw new Error(`${JSON.stringify(wanted)} was not seen in ${JSON.stringify(text.slice(from))}`);
        await sleep(20);
      }
      // What belongs to the same frame may still be on its way.
      await sleep(50);
      return text.slice(from);
    },
    press(keys) {
      from = text.length;
      child.stdin.write(keys);
    },
    resize(toColumns, toRows) {
      from = text.length;
      execFileSync('stty', ['-F', content(ttyFile), 'cols', String(toColumns), 'rows', String(toRows)]);
    },
    kill: (signal) => process.kill(Number(content(pidFile)), signal),
    async end() {
      const [status] = await closed;
      const isSane = / icanon/.test(content(modesFile)) && / echo /.test(content(modesFile));
      rmSync(folder, { recursive: true, force: true });
      return { status, text, isSane };
    },
  };
}

/** One word of a shell's line. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
