import { fetch, Headers, type RequestInit, Response } from 'undici';
import type { proxyDispatcher } from './proxyDispatcher.ts';

/** The most of an ordinary answer that is read, in bytes: a page of 100 comments of full length has 26 MB. */
export const mostAnswerBytes = 64 << 20;

export interface FetchBounds {
  /** Ends the request and the reading of its answer. */
  readonly signal: AbortSignal;
  /** Milliseconds for one request, its answer included: a server that trickles is cut off, too. */
  readonly requestMs: number;
  /** The same for a request that is not GET; absent where there are none. */
  readonly writeMs?: number;
  /** More than that is not read: the request fails with TooLong. */
  readonly maxBytes: number;
  /** The only origin that may see the token. */
  readonly tokenOrigin: string;
  readonly dispatcherFor: ReturnType<typeof proxyDispatcher>;
}

/** Thrown for an answer with more bytes than were to be read. */
export class TooLong extends Error {
  constructor(maxBytes: number) {
    super(`the answer has more than ${maxBytes} bytes`);
    this.name = 'TooLong';
  }
}

/** Thrown when one request took longer than it may. */
export class TookTooLong extends Error {
  constructor(ms: number) {
    super(`no complete answer within ${ms / 1000} s`);
    this.name = 'TookTooLong';
  }
}

/**
 * `fetch` with bounds in time and bytes. The whole answer is read before it returns, so that a lost connection or a
 * stalled answer is an error here, where it is tried again, and never a text cut short. Throws TooLong, TookTooLong,
 * and what `fetch` throws.
 */
export function boundedFetch(bounds: FetchBounds): (url: string, init: RequestInit) => Promise<Response> {
  return async (url, init) => {
    const target = new URL(url);
    if (new Headers(init.headers).has('authorization') && target.origin !== bounds.tokenOrigin)
      throw new Error('another server than the API would have seen the token');
    const { requestMs, writeMs = requestMs } = bounds;
    const ms = (init.method ?? 'GET') === 'GET' ? requestMs : writeMs;
    const ended = new AbortController();
    const timer = setTimeout(() => ended.abort(new TookTooLong(ms)), ms);
    const signal = AbortSignal.any([bounds.signal, ended.signal]);
    try {
      const answer = await fetch(url, { ...init, signal, dispatcher: bounds.dispatcherFor(target) });
      const { status, statusText, headers } = answer;
      const body = await readAll(answer, bounds.maxBytes);
      // The Fetch standard allows these no body, not even an empty one.
      return new Response([204, 205, 304].includes(status) ? null : body, { status, statusText, headers });
    } catch (error) {
      if (ended.signal.aborted && !bounds.signal.aborted) throw ended.signal.reason;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}

async function readAll(answer: Response, maxBytes: number): Promise<Uint8Array> {
  if (answer.body === null) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the stream, and so the connection.
  for await (const chunk of answer.body) {
    length += chunk.length;
    if (length > maxBytes) throw new TooLong(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
