import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A folder on disk as a build context would see it, before any ignore rule. Asked paths have no `..`. */
export interface ContextTree {
  /** `file`, `folder`, or null where nothing is, also where a link leads out of the context. */
  readonly kindOf: (path: string) => 'file' | 'folder' | null;
  /** Names in a folder, sorted; none where it is no folder. `''` is the context itself. */
  readonly namesIn: (path: string) => readonly string[];
}

/** Opens a folder. Answers are remembered, so that the many sources of a plan ask the disk once. */
export function openTree(directory: string): ContextTree {
  const kinds = new Map<string, { value: 'file' | 'folder' | null }>();
  const names = new Map<string, { value: readonly string[] }>();
  return {
    kindOf: (path) => remember(kinds, path, () => findKind(directory, path)),
    namesIn: (path) => remember(names, path, () => readNames(join(directory, path))),
  };
}

function remember<T>(known: Map<string, { readonly value: T }>, key: string, find: () => T): T {
  const old = known.get(key) ?? { value: find() };
  known.set(key, old);
  return old.value;
}

function findKind(directory: string, path: string): 'file' | 'folder' | null {
  try {
    const full = join(directory, path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (stat === undefined || !isInside(realpathSync(full), realpathSync(directory))) return null;
    return stat.isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

function isInside(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry: Dirent) => entry.name)
      .sort();
  } catch {
    return [];
  }
}
