import { posix } from 'node:path';

/** An absolute path of a container, normalised, without a slash at its end (but for the root). */
export function containerPath(folder: string, path: string): string {
  return posix.resolve('/', folder, path);
}

/** What is left of `path` below `folder`: empty for the folder itself, null where it is not inside. */
export function below(path: string, folder: string): string | null {
  if (path === folder) return '';
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : null;
}

/** A path of the repository below a folder of it, or null for one that leaves the repository. The root is empty. */
export function repositoryPath(folder: string, path: string): string | null {
  const joined = posix.normalize(posix.join(folder, path)).replace(/\/$/, '');
  if (joined === '.') return '';
  return joined === '..' || joined.startsWith('../') || joined.startsWith('/') ? null : joined;
}

/** Two paths as one, of which either may be empty. */
export function joinPath(folder: string, rest: string): string {
  if (rest === '') return folder;
  return folder === '' || folder.endsWith('/') ? `${folder}${rest}` : `${folder}/${rest}`;
}
