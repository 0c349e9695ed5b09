import { GateError, Interrupted } from '../nouns/index.ts';
import { userAnswer, viewerAnswer } from './answers.ts';
import { failureOf } from './failure.ts';
import type { Operation } from './operation.ts';

/**
 * Whose comments are ours, where the server does not tell a token whose it is: the accounts that stand behind the
 * token of a job on GitHub, Gitea and Forgejo. Nobody can register the first one: no login of a person has brackets.
 */
const knownBots: readonly string[] = ['github-actions[bot]', 'gitea-actions', 'forgejo-actions'];

/** Logins in lower case, in REST's spelling. */
export type Authors = ReadonlySet<string>;

/**
 * Asks who speaks with this token. GraphQL knows it for a job's token and an app's, too; a server without GraphQL
 * is asked by REST; where that is refused, the known names of a job's account are the answer.
 */
export async function whoAmI(operation: Operation): Promise<Authors> {
  const login = (await viewerLogin(operation)) ?? (await userLogin(operation));
  return login === null ? new Set(knownBots) : spellings(login);
}

/** Whether a comment's author is one of them. */
export function isAuthor(authors: Authors, login: string | undefined): boolean {
  return login !== undefined && authors.has(login.toLowerCase());
}

/** The same with one more, learnt from a comment just written. */
export function alsoAuthor(authors: Authors, login: string | undefined): Authors {
  return login === undefined ? authors : new Set([...authors, login.toLowerCase()]);
}

/** GraphQL leaves out the `[bot]` that REST has at the end of an app's login. */
function spellings(login: string): Authors {
  const lower = login.toLowerCase();
  return new Set(lower.endsWith('[bot]') ? [lower] : [lower, `${lower}[bot]`]);
}

async function viewerLogin(operation: Operation): Promise<string | null> {
  return orNull(operation, async () => {
    const { client } = operation;
    // Not `client.graphql`: it hides the status of the answer behind errors of its own.
    const { data } = await client.request('POST /graphql', {
      baseUrl: client.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3$/, '/api'),
      query: 'query { viewer { login } }',
    });
    return viewerAnswer.safeParse(data).data?.data.viewer.login ?? null;
  });
}

async function userLogin(operation: Operation): Promise<string | null> {
  return orNull(operation, async () => {
    const { data } = await operation.client.request('GET /user');
    return userAnswer.safeParse(data).data?.login ?? null;
  });
}

/** A refusal is no failure here: the next way is tried. A bad token is one: nothing else would work. */
async function orNull<T>(operation: Operation, ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (operation.signal.aborted || error instanceof GateError || error instanceof Interrupted) throw error;
    const failure = failureOf(error);
    if (failure.kind === 'status' && failure.status === 401) throw error;
    return null;
  }
}
