import type { Answer, Call } from './types.ts';

const docs = 'https://docs.github.com/rest';

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body, headers: { 'content-type': 'application/json; charset=utf-8', ...headers } };
}

/** An error in GitHub's form. */
export function refusal(status: number, message: string, more: object = {}): Answer {
  return json(status, { message, documentation_url: docs, status: String(status), ...more });
}

export const badCredentials = () => refusal(401, 'Bad credentials');
export const notFound = () => refusal(404, 'Not Found');
export const forbidden = () => refusal(403, 'Resource not accessible by integration');

/** What GitHub says to who writes too much in a short time. */
export function secondaryLimit(status: 403 | 429, retryAfterS?: number): Answer {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const { body, headers } = refusal(status, message);
  return {
    status,
    body,
    headers: { ...headers, ...(retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) }) },
  };
}

/** What GitHub says when the hour's requests are used up. */
export function primaryLimit(resetInS: number): Answer {
  const { status, body, headers } = refusal(403, 'API rate limit exceeded for installation ID 1.');
  const reset = String(Math.floor(Date.now() / 1000) + resetInS);
  return { status, body, headers: { ...headers, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } };
}

/** One page of a list, with a `Link` header that speaks of the repository by its number, as GitHub's does. */
export function paged<T>(call: Call, items: readonly T[], body: (page: readonly T[]) => unknown): Answer {
  const perPage = Math.min(100, Number(call.query.per_page ?? 30));
  const page = Number(call.query.page ?? 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const shown = items.slice((page - 1) * perPage, page * perPage);
  const path = call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${call.state.repositoryId}`);
  const to = (number: number, rel: string) => {
    const query = new URLSearchParams({ ...call.query, page: String(number) });
    return `<${call.apiUrl}${path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ];
  return json(200, body(shown), links.length === 0 ? {} : { link: links.join(', ') });
}
