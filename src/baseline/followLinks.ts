import { dirname } from 'node:path';
import { linkPlaces } from './linkPlaces.ts';

/** Adds what the paths are called by way of links that lead to one of them, into one, or past one. */
export type FollowLinks = (paths: readonly string[]) => string[];

/** Links through links are followed name by name so far, and then as whole folders: some lead round in a circle. */
const exactRounds = 2;
const mostExact = 50_000;

/**
 * A link changes with what it leads to: a build may copy that in its place, or be told its Dockerfile, context or
 * secret by it. `scopes` are the contexts, in which a build takes `/` for their own root. Absolute paths; a slash ends
 * that of a folder.
 */
export function followLinks(links: readonly string[], scopes: readonly string[]): FollowLinks {
  const at = new Map<string, Set<string>>();
  const below = new Map<string, Set<string>>();
  for (const link of links)
    for (const place of placesOf(link, scopes)) {
      addTo(at, place, link);
      for (const folder of upwards(dirname(place))) addTo(below, folder, link);
    }
  return (paths) => {
    const seen = new Set(paths);
    let found: readonly string[] = paths;
    for (let round = 0; found.length > 0; round += 1) {
      const next = new Set<string>();
      for (const path of found)
        for (const name of namesBy(path, at, below, round < exactRounds && seen.size < mostExact))
          if (!seen.has(name)) next.add(name);
      for (const name of next) seen.add(name);
      found = [...next];
    }
    return [...seen];
  };
}

type LinksBy = ReadonlyMap<string, ReadonlySet<string>>;

function namesBy(path: string, at: LinksBy, below: LinksBy, exact: boolean): string[] {
  const bare = path.replace(/(?<=.)\/$/, '');
  const slash = path.slice(bare.length);
  const whole = [...(below.get(bare) ?? [])].map((link) => `${link}/`);
  const through = upwards(bare).flatMap((folder) =>
    [...(at.get(folder) ?? [])].map((link) => {
      const rest = bare.slice(folder === '/' ? 0 : folder.length);
      return exact && folder !== bare ? `${link}${rest}${slash}` : `${link}/`;
    }),
  );
  return [...whole, ...through];
}

function placesOf(link: string, scopes: readonly string[]): string[] {
  const around = scopes.filter((scope) => link.startsWith(`${scope}/`));
  return ['/', ...around].flatMap((scope) => linkPlaces(link, scope)).filter((place) => place !== link);
}

/** A path and the folders around it, up to the root. */
function upwards(path: string): string[] {
  const folders = [path];
  for (let folder = path; folder !== dirname(folder); ) {
    folder = dirname(folder);
    folders.push(folder);
  }
  return folders;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
