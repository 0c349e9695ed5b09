import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * True for a path that is outside of the project, by its words or by the links on its way. What does not exist yet
 * is where its nearest existing folder is. `path` is absolute or relative to `root`.
 */
export function leavesRoot(root: string, path: string): boolean {
  const way = relative(realOf(root), realOf(resolve(root, path)));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function realOf(path: string): string {
  const missing: string[] = [];
  for (let at = path; ; at = dirname(at)) {
    try {
      return resolve(realpathSync(at), ...missing);
    } catch {
      if (dirname(at) === at) return path;
      missing.unshift(at.slice(dirname(at).length).replace(/^[/\\]+/, ''));
    }
  }
}
