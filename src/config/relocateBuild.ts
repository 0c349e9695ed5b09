import { resolve } from 'node:path';
import { type BuildOptions, localContext, type PlannedImage } from '../nouns/index.ts';

/**
 * An image of another checkout with the paths of its build options made absolute by `place`, which is given each
 * path as the configuration has it. Nothing is written to a cache: that is for the commit that is checked out.
 */
export function relocateBuild(image: PlannedImage, place: (path: string) => string): PlannedImage {
  return { ...image, build: relocated(image.build, place) };
}

function relocated(build: BuildOptions, place: (path: string) => string): BuildOptions {
  return {
    ...build,
    buildContexts: mapValues(build.buildContexts, (source) => contextAt(source, place)),
    secretFiles: mapValues(build.secretFiles, place),
    ssh: build.ssh.map((entry) => sshAt(entry, place)),
    cacheFrom: build.cacheFrom.map((entry) => cacheAt(entry, place)),
    cacheTo: [],
  };
}

function contextAt(source: string, place: (path: string) => string): string {
  const local = localContext(source);
  if (local === null) return source;
  if (local.kind === 'folder') return place(local.path);
  // The tag or digest behind the folder's name is no part of a path on disk.
  const [, folder = '', version = ''] = /^(.*?)((?::[^/:@]*)?(?:@[^/@]*)?)$/.exec(local.path) ?? [];
  return `oci-layout://${place(folder)}${version}`;
}

/** `default`, or `id=path,path`. */
function sshAt(entry: string, place: (path: string) => string): string {
  const at = entry.indexOf('=');
  if (at === -1) return entry;
  return `${entry.slice(0, at)}=${entry
    .slice(at + 1)
    .split(',')
    .map(place)
    .join(',')}`;
}

function cacheAt(entry: string, place: (path: string) => string): string {
  if (!/(^|,)\s*"?type=local"?\s*(,|$)/i.test(entry)) return entry;
  return entry.replace(
    /(^|,)(\s*"?src=)([^,"]*)/i,
    (_, before, key, path) => `${before}${key}${place(path)}`,
  );
}

function mapValues<T>(values: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

/** Resolves a path of the project as `relocateBuild` wants it: the checkout's where it has one, else the folder's own. */
export function placeIn(
  head: string,
  counterpart: (path: string) => string | null,
  exists: (path: string) => boolean,
): (path: string) => string {
  return (path) => {
    const own = resolve(head, path);
    const other = counterpart(own);
    return other !== null && exists(other) ? other : own;
  };
}
