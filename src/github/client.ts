import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { z } from 'zod';
import { boundedFetch, mostAnswerBytes } from './boundedFetch.ts';
import type { Pace } from './pace.ts';
import { proxyDispatcher } from './proxyDispatcher.ts';
import { quoteAnswer } from './quoteAnswer.ts';
import type { GithubOptions } from './types.ts';

/** Octokit with retries, rate limits, bounds and proxies. */
export type Client = ReturnType<typeof getOctokit>;

interface ClientOptions {
  readonly options: GithubOptions;
  readonly pace: Pace;
  /** Ends every request. */
  readonly signal: AbortSignal;
  /** Milliseconds until then. */
  readonly leftMs: () => number;
}

/** How often a request is tried again. */
const mostRetries = 3;

/** The plugin's own list, and 429: that one asks for a pause, which the plugin would not keep. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451];

/** In place of a Bottleneck group: work starts at once. */
const unspaced = { key: () => ({ schedule: async (_job: unknown, work: () => unknown) => work() }) };

const requestWithoutRetries = z.object({ request: z.object({ retries: z.literal(0) }) });

const dispatcherFor = proxyDispatcher();

/** Makes the client of one operation. Nothing is asked yet. */
export function makeClient({ options, pace, signal, leftMs }: ClientOptions): Client {
  const { token, apiUrl, userAgent } = options;
  const notice = (text: string) => options.onNotice(quoteAnswer(text, token));
  const log = { debug: silent, info: silent, warn: notice, error: notice };
  const { requestMs, writeMs } = pace;
  const bounds = { signal, requestMs, writeMs, tokenOrigin: new URL(apiUrl).origin, dispatcherFor };
  /** A wait that ends after the deadline is none: the operation fails now, and says why. */
  const mayWait = (seconds: number, request: unknown, _client: unknown, count: number) => {
    const again = count < mostRetries && seconds * 1000 < leftMs() && !noRetries(request);
    if (again) notice(`the API asks for a pause: waiting ${seconds} s`);
    return again;
  };
  const throttle = {
    // One space for all operations of a process: what is spaced is what the token does.
    id: `${apiUrl} ${options.owner}/${options.repo}`,
    retryAfterBaseValue: pace.secondMs,
    onRateLimit: mayWait,
    onSecondaryRateLimit: mayWait,
  };
  if (!pace.spaced) Object.assign(throttle, { write: unspaced, notifications: unspaced });
  const octokitOptions = {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent,
    log,
    request: { fetch: boundedFetch({ ...bounds, maxBytes: mostAnswerBytes }), log },
    retry: { retries: mostRetries, retryAfterBaseValue: pace.secondMs, doNotRetry },
    throttle,
  };
  return getOctokit(token, octokitOptions, retry, throttling);
}

/** A write that this room itself repeats, because it must look first what became of it. */
function noRetries(request: unknown): boolean {
  return requestWithoutRetries.safeParse(request).success;
}

function silent(): void {}
