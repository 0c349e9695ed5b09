/**
 * The path that a database names, from a folder: `../../bin/x` goes up, `/opt/x` begins at the root. Null for one that
 * is empty, leaves the image, or names its root.
 */
export function joinPath(folder: string, path: string): string | null {
  if (isPlain(path)) return folder === '' ? path : `${folder}/${path}`;
  if (path === '') return null;
  const parts = path.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? null : parts.join('/');
}

/** Whether a path has nothing in it that would have to be resolved. Most are so, and they are many. */
function isPlain(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.startsWith('.') && !/\/(?:\.|\/|$)/.test(path);
}
