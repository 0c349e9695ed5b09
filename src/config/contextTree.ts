import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What stands at a path of a build context. */
export interface ContextEntry {
  readonly kind: 'file' | 'folder';
  /** Where it really is, inside the context, after all links; the path itself without any. */
  readonly target: string;
}

/** A folder on disk as a build context would see it, before any ignore rule. Asked paths have no `..`. */
export interface ContextTree {
  /** Null where nothing is, also where a link leads out of the context. */
  readonly find: (path: string) => ContextEntry | null;
  /** Names in a folder, sorted; none where it is no folder. `''` is the context itself. */
  readonly namesIn: (path: string) => readonly string[];
}

/** Opens a folder. Answers are remembered, so that the many sources of a Dockerfile ask the disk once. */
export function openTree(directory: string): ContextTree {
  const found = new Map<string, Known<ContextEntry | null>>();
  const names = new Map<string, Known<readonly string[]>>();
  return {
    find: (path) => remember(found, path, () => findEntry(directory, path)),
    namesIn: (path) => remember(names, path, () => readNames(join(directory, path))),
  };
}

interface Known<T> {
  readonly value: T;
}

function remember<T>(known: Map<string, Known<T>>, key: string, find: () => T): T {
  const old = known.get(key) ?? { value: find() };
  known.set(key, old);
  return old.value;
}

function findEntry(directory: string, path: string): ContextEntry | null {
  try {
    const full = join(directory, path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (stat === undefined) return null;
    const target = relative(realpathSync(directory), realpathSync(full)).replaceAll(sep, '/');
    if (target === '..' || target.startsWith('../')) return null;
    return { kind: stat.isDirectory() ? 'folder' : 'file', target };
  } catch {
    // A link in a circle, a name that no file can have, a folder that can't be read: nothing a build could copy.
    return null;
  }
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
