import { normalName } from '../../packages/index.ts';
import { readPipSpec } from './readPipSpec.ts';
import { type TomlEntry, tomlEntries } from './tomlEntries.ts';

/** Packages that are read: each costs the parser a few dozen microseconds at least. */
const mostPackages = 10_000;
/** Characters of one package that are parsed. */
const mostBlock = 64 * 1024;

const start = /^\[\[package\]\][ \t]*\r?$/m;

/** Lock files that say which package needs which, in the order in which they are believed. */
export const lockFiles = ['uv.lock', 'poetry.lock', 'pdm.lock'] as const;

/**
 * What each package of a lock file of uv, Poetry or PDM needs, by normal names (PEP 503). What it needs only for an
 * extra is left out. Each package is parsed by itself, so that a broken one costs no other. Never throws.
 */
export function readLockFile(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const block of text.split(start, mostPackages + 1).slice(1)) {
    const entries = block.length > mostBlock ? [] : entriesOf(block);
    const name = entries.find(({ path }) => path.length === 1 && path[0] === 'name')?.texts[0]?.text;
    if (name === undefined) continue;
    // A lock file may have several versions of one name.
    const needs = found.get(normalName(name)) ?? new Set();
    found.set(normalName(name), needs);
    for (const each of neededBy(entries)) needs.add(normalName(each));
  }
  return found;
}

function entriesOf(block: string): readonly TomlEntry[] {
  try {
    return tomlEntries(block);
  } catch {
    return [];
  }
}

/**
 * uv: `dependencies = [{ name = "a" }]`. PDM: `dependencies = ["a>=1"]`. Poetry: `[package.dependencies]` with a key for
 * each, where `optional = true` means for an extra only.
 */
function neededBy(entries: readonly TomlEntry[]): readonly string[] {
  const optional = new Set(
    entries.filter(({ path }) => path.length === 4 && path[3] === 'optional').map(({ path }) => path[2]),
  );
  return entries.flatMap(({ path: [first, second, third, ...more], texts }) => {
    if (first === 'dependencies' && second === undefined)
      return texts.flatMap(({ text }) => readPipSpec(text)?.name ?? []);
    if (first === 'dependencies' && second === 'name' && third === undefined)
      return texts.map(({ text }) => text);
    if (first !== 'package' || second !== 'dependencies' || third === undefined) return [];
    return more.length > 0 || optional.has(third) ? [] : [third];
  });
}
