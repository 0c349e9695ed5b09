import type { BuildOptions } from '../nouns/index.ts';
import { expandCache, type ImageName } from './expandCache.ts';
import type { Settings } from './schema.ts';

const defaultTimeoutMs = 30 * 60 * 1000;

/** The build options that settings ask for. A build argument without a value stays without: docker looks it up. */
export function buildOptions(settings: Settings, image: ImageName): BuildOptions {
  return {
    buildArgs: settings['build-args'] ?? {},
    target: settings['build-target'] ?? null,
    buildContexts: settings['build-contexts'] ?? {},
    secretEnvs: { ...settings.secrets?.envs, ...settings['secret-envs'] },
    secretFiles: { ...settings.secrets?.files, ...settings['secret-files'] },
    ssh: settings.ssh ?? [],
    cacheFrom: (settings['cache-from'] ?? []).map((entry) => expandCache(entry, image)),
    cacheTo: (settings['cache-to'] ?? []).map((entry) => expandCache(entry, image)),
    pull: settings.pull ?? false,
    noCache: settings['no-cache'] ?? false,
    network: settings.network ?? null,
    labels: settings.labels ?? {},
    timeoutMs: settings.timeout ?? defaultTimeoutMs,
  };
}

/**
 * Build arguments with their values, for reading the Dockerfile as the build will. One without a value takes it from
 * `env`, and is left out where that has none, as docker does. Not for showing: the environment holds secrets.
 */
export function resolveArgs(
  args: Readonly<Record<string, string | null>>,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const resolved = Object.entries(args).flatMap(([name, value]): [string, string][] => {
    const found = value ?? (Object.hasOwn(env, name) ? env[name] : undefined);
    return found === undefined ? [] : [[name, found]];
  });
  return Object.fromEntries(resolved);
}
