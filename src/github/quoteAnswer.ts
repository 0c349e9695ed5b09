import { plainText } from '../report/index.ts';

/** Shown of a server's words, in UTF-16 units. */
const mostQuoted = 200;

/**
 * A server's words, fit for an error message: one line, short, without control characters, workflow commands or
 * the token, should the server send it back.
 */
export function quoteAnswer(text: string, token: string): string {
  const own = token === '' ? text : text.replaceAll(token, '***');
  return plainText(own, mostQuoted).trim();
}
