import { lstatSync, readlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** As many links as the kernel follows for one path (path_resolution(7)). */
const mostHops = 40;

/**
 * Where a link leads: each link on the way, itself included, and the place at its end, there or not. `scope` is the
 * folder that a `/` in front means and that `..` does not leave: `/` on a machine, and the context in a build.
 * Absolute paths.
 */
export function linkPlaces(link: string, scope: string): string[] {
  const places: string[] = [];
  const pending = [basename(link)];
  let at = dirname(link);
  for (let part = pending.shift(); part !== undefined; part = pending.shift()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      at = at === scope ? at : dirname(at);
      continue;
    }
    const next = join(at, part);
    const target = targetOf(next);
    if (target === null) {
      at = next;
      continue;
    }
    places.push(next);
    if (places.length > mostHops) return places;
    if (target.startsWith('/')) at = scope;
    pending.unshift(...target.split('/'));
  }
  return [...places, at];
}

/** Null for what is no link. */
function targetOf(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : null;
  } catch {
    return null;
  }
}
