import { type BaselineSourceName, localContext, type Place, type Problem } from '../nouns/index.ts';
import { leavesRoot } from './leavesRoot.ts';
import type { ServiceSettings, Settings } from './schema.ts';
import { show } from './show.ts';

/** What the configuration file says, and nothing that inputs or flags do. */
export interface FileSettings {
  readonly defaults: Settings;
  readonly services: Readonly<Record<string, ServiceSettings | null>>;
  readonly cacheDirectory: string | undefined;
  readonly baseline: readonly BaselineSourceName[] | undefined;
}

type Path = readonly [key: readonly string[], path: string];

/**
 * Paths in the configuration file that lead out of the project. Who changes the file, in a pull request for one,
 * must not have files of the machine built into an image or written; inputs and flags are the user's own hand.
 */
export function pathProblems(
  root: string,
  { defaults, services, cacheDirectory, baseline = [] }: FileSettings,
  place: (path: readonly PropertyKey[]) => Place | undefined,
): Problem[] {
  const paths: Path[] = [
    ...(cacheDirectory === undefined ? [] : [[['cache', 'directory'], cacheDirectory] as const]),
    ...baseline.flatMap((source): Path[] => (source.kind === 'report' ? [[['baseline'], source.file]] : [])),
    ...under(['defaults'], defaults),
    ...Object.entries(services).flatMap(([name, settings]) => ofService(['services', name], settings ?? {})),
  ];
  return paths
    .filter(([, path]) => leavesRoot(root, path))
    .map(([key, path]) => ({
      code: 'path-outside',
      message: `${key.join('.')} leads out of the project: ${show(path)}`,
      where: place(key),
      expected: 'a path inside of the project, also after all links',
      fix: 'correct the path; an input or flag may name one outside',
    }));
}

function ofService(key: readonly string[], { variants = {}, ...settings }: ServiceSettings): Path[] {
  return [
    ...under(key, settings),
    ...Object.entries(variants).flatMap(([name, own]) => under([...key, 'variants', name], own ?? {})),
  ];
}

function under(key: readonly string[], settings: Settings): Path[] {
  const own: [string, readonly string[]][] = [
    ['context', settings.context === undefined ? [] : [settings.context]],
    ['build-contexts', Object.values(settings['build-contexts'] ?? {}).flatMap(folders)],
    ['secret-files', Object.values(settings['secret-files'] ?? {})],
    ['secrets', Object.values(settings.secrets?.files ?? {})],
    ['ssh', (settings.ssh ?? []).flatMap(sshPaths)],
    ['cache-from', (settings['cache-from'] ?? []).flatMap(cachePaths)],
    ['cache-to', (settings['cache-to'] ?? []).flatMap(cachePaths)],
  ];
  return own.flatMap(([name, paths]) => paths.map((path): Path => [[...key, name], path]));
}

/** A layout's tag or digest is no part of its path; but nobody knows where a name with such signs ends. */
function folders(source: string): string[] {
  const local = localContext(source);
  if (local === null) return [];
  return local.kind === 'folder'
    ? [local.path]
    : [local.path, local.path.replace(/(:[^/:@]*)?(@[^/@]*)?$/, '')];
}

/** `default`, or `id=path,path`. */
function sshPaths(entry: string): string[] {
  const at = entry.indexOf('=');
  return at === -1 ? [] : entry.slice(at + 1).split(',');
}

/** A cache in a local folder. */
function cachePaths(entry: string): string[] {
  if (!/(^|,)\s*"?type=local"?\s*(,|$)/i.test(entry)) return [];
  return entry.split(',').flatMap((field) => /^\s*"?(?:src|dest)=(.*?)"?\s*$/i.exec(field)?.[1] ?? []);
}
