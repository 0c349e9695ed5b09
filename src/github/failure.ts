import { z } from 'zod';
import { TookTooLong } from './boundedFetch.ts';

/** How a request failed. Texts are the server's or the system's: hostile. */
export type Failure =
  /** The server answered with an error status. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly text: string;
      /** Seconds that the server asks to wait; null where it says nothing. */
      readonly retryAfterS: number | null;
      readonly rateLimited: boolean;
    }
  /** No answer, or not all of it. */
  | { readonly kind: 'connection'; readonly reason: string; readonly tookTooLong: boolean };

const statusError = z.object({
  status: z.int(),
  message: z.string(),
  response: z.object({
    headers: z.record(z.string(), z.unknown()).default({}),
    data: z.unknown(),
  }),
});

/** Says how a request failed, from what Octokit or `fetch` threw. */
export function failureOf(error: unknown): Failure {
  const answered = statusError.safeParse(error);
  if (!answered.success) return lostConnection(error);
  const { status, message, response } = answered.data;
  const { headers } = response;
  const rateLimited =
    status === 429 ||
    (status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)));
  return { kind: 'status', status, text: message, retryAfterS: retryAfter(headers), rateLimited };
}

/** Whether the same request may do better a little later. */
export function isPassing(failure: Failure): boolean {
  return failure.kind === 'connection' || failure.status >= 500 || failure.rateLimited;
}

/** `Retry-After` in seconds, or what is left until the rate limit starts anew. */
function retryAfter(headers: Readonly<Record<string, unknown>>): number | null {
  const said = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(said) && said >= 0) return said;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return null;
  return Math.max(0, Math.ceil(reset - Date.now() / 1000) + 1);
}

function lostConnection(error: unknown): Failure {
  const chain = causes(error);
  const tookTooLong = chain.some((cause) => cause instanceof TookTooLong);
  const last = chain.at(-1);
  const code = chain.map(codeOf).find((found) => found !== null);
  return { kind: 'connection', reason: code ?? last?.message ?? 'unknown reason', tookTooLong };
}

/** The error and its causes, at most five. */
function causes(error: unknown): readonly Error[] {
  const found: Error[] = [];
  for (let at = error; at instanceof Error && found.length < 5; at = at.cause) found.push(at);
  return found;
}

const systemReasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut',
  EAI_AGAIN: 'the name of the server can not be looked up now',
  ENOTFOUND: 'there is no server of that name',
  EPIPE: 'the connection was cut',
  ETIMEDOUT: 'the server does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
  UND_ERR_SOCKET: 'the connection was cut',
};

function codeOf(error: Error): string | null {
  if (!('code' in error) || typeof error.code !== 'string') return null;
  return systemReasons[error.code] ?? null;
}
