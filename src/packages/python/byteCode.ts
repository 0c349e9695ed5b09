import { splitPath } from '../text/splitPath.ts';
import type { Claim } from '../types.ts';

/** Minor versions of Python 3 whose byte code may lie beside a module where the path does not say which. */
const unknownVersions = [8, 9, 10, 11, 12, 13, 14, 15];

/** The minor version of Python 3 that a path is of: `…/python3.11/site-packages`; null where it does not say. */
export function pythonMinor(path: string): number | null {
  const found = /(?:^|\/)python3\.(\d{1,2})(?:\/|$)/.exec(path)?.[1];
  return found === undefined ? null : Number(found);
}

/**
 * Byte code of modules, which `RECORD` only lists where pip compiled them (PEP 3147: `__pycache__/mod.cpython-311.pyc`).
 * Below a package's folder the whole `__pycache__` is claimed, which any exact claim outweighs; among the modules in
 * `site` itself (or in the root) only the files by their names, because that folder is everybody's.
 */
export function byteCodeClaim(key: string, site: string, paths: readonly string[]): Claim[] {
  const folders = new Set<string>();
  const files: string[] = [];
  for (const path of paths) {
    if (!path.endsWith('.py')) continue;
    const { folder, name } = splitPath(path);
    if (folder !== site && folder !== '') folders.add(`${folder}/__pycache__`);
    else files.push(...compiled(folder, name.slice(0, -'.py'.length)));
  }
  if (folders.size === 0 && files.length === 0) return [];
  return [{ key, paths: files, folders: [...folders] }];
}

/** What byte code of a module may be called. */
export function compiled(folder: string, module: string): string[] {
  const minor = pythonMinor(folder);
  const cache = folder === '' ? '__pycache__' : `${folder}/__pycache__`;
  return (minor === null ? unknownVersions : [minor]).flatMap((version) =>
    ['', '.opt-1', '.opt-2'].map((level) => `${cache}/${module}.cpython-3${version}${level}.pyc`),
  );
}
