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
      readonly repeated: boolean;
    }
  /** No answer, or not all of it. */
  | {
      readonly kind: 'connection';
      readonly reason: string;
      readonly tookTooLong: boolean;
      /** True where Octokit did all that repeating can do. */
      readonly repeated: boolean;
    };

const statusError = z.object({
  status: z.int(),
  message: z.string(),
  response: z.object({
    headers: z.record(z.string(), z.unknown()).default({}),
    data: z.unknown().optional(),
  }),
});

/** What Octokit notes in an error of a request that it was to repeat. */
const repeatedError = z.object({ request: z.object({ request: z.object({ retries: z.int().positive() }) }) });

/** Says how a request failed, from what Octokit or `fetch` threw. */
export function failureOf(error: unknown): Failure {
  const answered = statusError.safeParse(error);
  if (!answered.success) return lostConnection(error);
  const { status, message, response } = answered.data;
  const { headers } = response;
  const rateLimited =
    status === 429 ||
    (status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)));
  const repeated = repeatedError.safeParse(error).success;
  return { kind: 'status', status, text: message, retryAfterS: retryAfter(headers), rateLimited, repeated };
}

/** Whether the same request may do better a little later, and has not been repeated yet. */
export function isPassing(failure: Failure): boolean {
  if (failure.kind === 'status' && failure.rateLimited) return true;
  return !failure.repeated && (failure.kind === 'connection' || failure.status >= 500);
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
  const tookTooLong = chain.some(({ name }) => name === TookTooLong.name);
  const known = chain.map(({ code }) => systemReasons[code ?? '']).find((reason) => reason !== undefined);
  const reason = known ?? chain.at(-1)?.message ?? 'unknown reason';
  return { kind: 'connection', reason, tookTooLong, repeated: repeatedError.safeParse(error).success };
}

// By shape: an error of Node's own, from another realm, is no instance of this one's Error.
const errorShape = z.object({
  name: z.string(),
  message: z.string(),
  code: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
});

/** The error and its causes, at most five. */
function causes(error: unknown): readonly z.infer<typeof errorShape>[] {
  const found: z.infer<typeof errorShape>[] = [];
  for (let at = error; found.length < 5; ) {
    const read = errorShape.safeParse(at);
    if (!read.success) break;
    found.push(read.data);
    at = read.data.cause;
  }
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
