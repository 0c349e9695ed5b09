import { execFile } from 'node:child_process';
import { Interrupted } from '../nouns/index.ts';

export interface GitTools {
  /** Absolute. */
  readonly cwd: string;
  /** The environment of git; what a hook's has in it is left out. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

export type GitAnswer =
  | { readonly ok: true; readonly stdout: string }
  /** `reason` is one line of git's own words, made plain; `missing` where there is no git. */
  | {
      readonly ok: false;
      readonly reason: string;
      readonly missing: boolean;
      readonly status: number | null;
    };

/** Milliseconds: what needs no network and no checkout is answered at once, or git waits for a lock. */
const questionMs = 30_000;

/**
 * No hook, no monitor and no helper of the repository runs, and git never waits for somebody to type. What a git hook
 * that runs the gate has in its environment names another index or folder than those meant here.
 */
const options = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'gc.auto=0', 'maintenance.auto=false'];
const ofHooks = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
];

/**
 * The only place that runs git: without a shell, and without what a repository may have to be run. Gives what git
 * printed, or why it failed. Throws Interrupted when the signal says so.
 */
export async function git(
  args: readonly string[],
  { cwd, env, signal }: GitTools,
  timeoutMs = questionMs,
): Promise<GitAnswer> {
  if (signal?.aborted) throw new Interrupted();
  if (args.some((arg) => arg.includes('\0')))
    return { ok: false, missing: false, status: null, reason: 'a zero byte' };
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !ofHooks.includes(name)));
  const answer = await new Promise<GitAnswer>((done) => {
    execFile(
      'git',
      [...options.flatMap((option) => ['-c', option]), ...args],
      {
        ...{ cwd, signal, timeout: timeoutMs, maxBuffer: 2 ** 28, encoding: 'utf8' },
        env: { ...own, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      },
      (error, stdout, stderr) =>
        done(error === null ? { ok: true, stdout } : failed(error, stderr, timeoutMs)),
    ).stdin?.end();
  });
  if (signal?.aborted) throw new Interrupted();
  return answer;
}

/** The same for output that is a list of paths, each ended by a zero byte. */
export function splitPaths(stdout: string): string[] {
  return stdout.split('\0').filter((path) => path !== '');
}

interface Failure extends Error {
  readonly code?: unknown;
  readonly killed?: unknown;
}

function failed(error: Failure, stderr: string, timeoutMs: number): GitAnswer {
  const missing = error.code === 'ENOENT';
  const status = typeof error.code === 'number' ? error.code : null;
  if (missing) return { ok: false, missing, status, reason: 'git is not installed' };
  if (error.killed === true)
    return { ok: false, missing, status, reason: `git did not end within ${Math.round(timeoutMs / 1000)} s` };
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((one) => /^(fatal|error):/.test(one)) ?? lines.at(-1) ?? 'git failed';
  const reason = line.replace(/^(fatal|error):\s*/, '').replace(/\p{C}/gu, ' ');
  return { ok: false, missing, status, reason: reason.slice(0, 200) };
}
