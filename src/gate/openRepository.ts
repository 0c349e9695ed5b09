import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { leavesRoot, readTextFile } from '../config/index.ts';
import type { Repository } from '../reasons/index.ts';

/** Names of one folder that are told; more than any folder of a project has. */
const mostNames = 10_000;
/** Characters of text that are kept for the next image that asks, over all files. */
const mostKept = 64 * 2 ** 20;

/**
 * A plan's root as text, for looking up which line asks for what. Reads nothing outside of the root, whatever links
 * say, no file above 4MiB, and nothing that is no text. Each file and folder is read once. Never throws.
 */
export function openRepository(root: string): Repository {
  const texts = new Map<string, string | null>();
  const folders = new Map<string, readonly string[]>();
  let kept = 0;
  return {
    readText: (path) => {
      const known = texts.get(path);
      if (known !== undefined) return known;
      const text = textOf(root, path);
      kept += text?.length ?? 0;
      if (kept <= mostKept) texts.set(path, text);
      return text;
    },
    list: (folder) => {
      const known = folders.get(folder) ?? namesOf(root, folder);
      folders.set(folder, known);
      return known;
    },
  };
}

function textOf(root: string, file: string): string | null {
  try {
    // A folder is told apart first: that it is none needs no reading.
    if (!statSync(join(root, file)).isFile()) return null;
    const text = readTextFile({ root, file, what: file, code: 'repository-file' });
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function namesOf(root: string, folder: string): readonly string[] {
  try {
    if (leavesRoot(root, folder)) return [];
    const entries = readdirSync(join(root, folder), { withFileTypes: true }).slice(0, mostNames);
    return entries.map((entry) => (isFolder(entry, root, folder) ? `${entry.name}/` : entry.name)).sort();
  } catch {
    return [];
  }
}

function isFolder(
  entry: { name: string; isDirectory(): boolean; isSymbolicLink(): boolean },
  root: string,
  folder: string,
): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const path = join(root, folder, entry.name);
  return (
    !leavesRoot(root, join(folder, entry.name)) &&
    (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
  );
}
