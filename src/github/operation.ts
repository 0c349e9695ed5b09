import { setTimeout as sleep } from 'node:timers/promises';
import { GateError, Interrupted } from '../nouns/index.ts';
import { type Client, makeClient } from './client.ts';
import { failureOf } from './failure.ts';
import type { Pace } from './pace.ts';
import { deadlineError, githubError, type Task } from './problems.ts';
import type { GithubOptions } from './types.ts';

/** What one operation works with: a client that ends with it, and its place and time. */
export interface Operation {
  readonly client: Client;
  readonly task: Task;
  readonly repo: { readonly owner: string; readonly repo: string };
  readonly pace: Pace;
  readonly signal: AbortSignal;
  readonly options: GithubOptions;
  /** Milliseconds until the deadline. */
  readonly leftMs: () => number;
  /** Waits, and throws when the operation is over before. */
  readonly wait: (ms: number) => Promise<void>;
}

/** As the API would answer. */
const noToken = {
  kind: 'status',
  status: 401,
  text: 'there is no token',
  retryAfterS: null,
  rateLimited: false,
  repeated: false,
} as const;

class DeadlinePassed extends Error {}

/**
 * Does some work with the API, within the deadline, whatever the server does. Throws a GateError with a
 * GithubProblem for every failure, and Interrupted where the user ended the run.
 */
export async function operate<T>(
  options: GithubOptions,
  pace: Pace,
  about: Omit<Task, 'token'>,
  work: (operation: Operation) => Promise<T>,
): Promise<T> {
  const task: Task = { ...about, token: options.token };
  const over = new AbortController();
  const end = Date.now() + options.deadlineMs;
  // A timer of our own: that of AbortSignal.timeout() does not keep the process alive until it fires.
  const timer = setTimeout(() => over.abort(new DeadlinePassed()), options.deadlineMs);
  const signal = AbortSignal.any([options.signal, over.signal]);
  try {
    signal.throwIfAborted();
    if (options.token === '') throw githubError(noToken, task);
    const leftMs = () => end - Date.now();
    const wait = async (ms: number) => void (await sleep(ms, undefined, { signal }));
    const client = makeClient({ options, pace, signal, leftMs });
    const repo = { owner: options.owner, repo: options.repo };
    return await untilOver(work({ client, task, repo, pace, signal, options, leftMs, wait }), signal);
  } catch (error) {
    if (options.signal.aborted) throw new Interrupted();
    if (over.signal.aborted) throw deadlineError(task, options.deadlineMs);
    if (error instanceof GateError) throw error;
    throw githubError(failureOf(error), task);
  } finally {
    clearTimeout(timer);
    // Ends what still waits: a retry that nobody is interested in any more.
    over.abort(new DeadlinePassed());
  }
}

/** The work's end, or the signal's, whichever is first: a wait inside Octokit knows of no signal. */
function untilOver<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
