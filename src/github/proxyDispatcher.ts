import { HttpClient } from '@actions/http-client';
import type { Dispatcher } from 'undici';

/**
 * Gives the way to each address: through the proxy that `https_proxy`, `http_proxy` and `no_proxy` of this process
 * name, or undefined for the straight one. The same rules as `@actions/github` has, but per address: an artifact is
 * kept on another host than the API.
 */
export function proxyDispatcher(): (url: URL) => Dispatcher | undefined {
  const known = new Map<string, Dispatcher | undefined>();
  return (url) => {
    if (!known.has(url.origin)) known.set(url.origin, new HttpClient().getAgentDispatcher(url.href));
    return known.get(url.origin);
  };
}
