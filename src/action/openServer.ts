import type { Github } from '../github/index.ts';
import type { Door } from './door.ts';

/** Milliseconds for one question or one comment, with its retries; publishing as a whole ends earlier if it must. */
const deadlineMs = 60_000;

/**
 * The server to ask and to tell, in the name of the token; null where there is no token or no server.
 * @param signal ends every request
 */
export async function openServer(
  { context, inputs, server }: Door,
  signal: AbortSignal,
): Promise<Github | null> {
  if (server === null || inputs.token === '') return null;
  const { openGithub } = await context.github();
  const { apiUrl, owner, repo } = server;
  return openGithub({
    ...{ token: inputs.token, apiUrl, owner, repo, signal, deadlineMs },
    userAgent: `size-gate/${context.version}`,
    onNotice: (text) => context.core.info(text),
  });
}
