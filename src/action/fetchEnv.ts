import { Buffer } from 'node:buffer';
import type { Env } from './env.ts';

/**
 * The environment in which git may fetch from this run's own server with the token: by git's configuration variables,
 * never in arguments, where every process on the machine could read it. The empty value first takes back a header that
 * `actions/checkout` left in the clone: the server refuses two of them.
 * @param serverUrl `https://github.com`; the header goes to no other server
 */
export function fetchEnv(env: Env, serverUrl: string, token: string): Env {
  if (token === '') return env;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const count = countOf(env);
  const key = `http.${serverUrl}/.extraheader`;
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 2),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: '',
    [`GIT_CONFIG_KEY_${count + 1}`]: key,
    [`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basic}`,
  };
}

/** How many settings the environment holds already. */
function countOf({ GIT_CONFIG_COUNT: text }: Env): number {
  const count = Number(text || 0);
  return Number.isSafeInteger(count) && count >= 0 ? count : 0;
}
