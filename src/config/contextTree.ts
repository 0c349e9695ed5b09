import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Budget } from '../dockerfile/index.ts';
import { GateError } from '../nouns/index.ts';

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

/** Names read in all folders together. Links to their own folder make a tree without end, and `**` walks it. */
const mostNames = 4e6;
/** What a folder costs beside its names. */
const perFolder = 20;

/** Opens a folder. Answers are remembered, so that the many sources of a Dockerfile ask the disk once.
 * `namesIn` throws a GateError (`context-too-large`) once too much was read. */
export function openTree(directory: string): ContextTree {
  const found = new Map<string, Known<ContextEntry | null>>();
  const names = new Map<string, Known<readonly string[]>>();
  const budget = new Budget(mostNames);
  return {
    find: (path) => remember(found, path, () => findEntry(directory, path)),
    namesIn: (path) => {
      const found = remember(names, path, () => readNames(join(directory, path)));
      spend(budget, found.length + perFolder);
      return found;
    },
  };
}

function spend(budget: Budget, steps: number): void {
  try {
    budget.spend(steps);
  } catch (cause) {
    const problem = {
      code: 'context-too-large',
      message: 'the COPY sources of a Dockerfile match too many files to look at',
      expected: `at most ${mostNames} names in the folders that its globs lead through`,
      fix: 'write fewer stars, and no links that lead round in circles',
    };
    throw new GateError(problem, { cause });
  }
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
