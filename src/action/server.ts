import type { RunOrder } from '../github/index.ts';
import type { Env } from './env.ts';

/** The server that this run belongs to, and the run itself. */
export interface Server {
  /** `https://github.com`, without a slash at its end. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly forge: 'github' | 'gitea';
  readonly run: RunOrder;
  readonly runUrl: string;
}

/** Reads where we are from the runner's environment; null where it does not say (no runner, or a strange one). */
export function readServer(env: Env): Server | null {
  const named = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(env.GITHUB_REPOSITORY ?? '');
  const serverUrl = httpAddress(env.GITHUB_SERVER_URL || 'https://github.com');
  const id = positive(env.GITHUB_RUN_ID);
  if (!named || serverUrl === null || id === null) return null;
  const [, owner = '', repo = ''] = named;
  const apiUrl = httpAddress(env.GITHUB_API_URL || usualApi(serverUrl));
  if (apiUrl === null) return null;
  const forge = env.GITEA_ACTIONS === 'true' || /\/api\/v1$/.test(apiUrl) ? 'gitea' : 'github';
  const run = { id, attempt: positive(env.GITHUB_RUN_ATTEMPT) ?? 1 };
  // Gitea's pages know a run by its number in the repository.
  const shown = forge === 'gitea' ? (positive(env.GITHUB_RUN_NUMBER) ?? id) : id;
  const runUrl = `${serverUrl}/${owner}/${repo}/actions/runs/${shown}`;
  return { serverUrl, apiUrl, owner, repo, forge, run, runUrl };
}

function usualApi(serverUrl: string): string {
  return serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`;
}

function httpAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href.replace(/\/+$/, '') : null;
}

function positive(text: string | undefined): number | null {
  const number = Number(text || 'none');
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
