import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type cacache from 'cacache';

/** After trimming this share of the allowed size is in use, so that not every run has to trim. */
const share = 0.9;

/** What an entry takes in the index, about: one small file. */
const indexBytes = 512;

/** Left-overs of killed runs that are older go. No write takes an hour. */
const leftOverMs = 3_600_000;

interface Item {
  readonly keys: string[];
  readonly integrity: string;
  readonly bytes: number;
  readonly usedMs: number;
}

/**
 * Removes what was not used for longest until the store takes no more than `maxBytes`, and what killed runs left
 * behind. Several runs may trim at once: what another one removed is just gone. Rejects where the disk does.
 */
export async function trimStore(library: typeof cacache, directory: string, maxBytes: number): Promise<void> {
  await removeLeftOvers(join(directory, 'tmp'));
  const items = await listItems(library, directory);
  let total = items.reduce((sum, item) => sum + item.bytes, 0);
  if (total <= maxBytes) return;
  for (const item of items.sort((a, b) => a.usedMs - b.usedMs)) {
    if (total <= maxBytes * share) return;
    for (const key of item.keys) await library.rm.entry(directory, key, { removeFully: true });
    await library.rm.content(directory, item.integrity);
    total -= item.bytes;
  }
}

/** Contents with all keys that lead there: a layer goes together with its blobs. */
async function listItems(library: typeof cacache, directory: string): Promise<Item[]> {
  const items = new Map<string, Item>();
  for (const entry of Object.values(await library.ls(directory))) {
    const shared = items.get(entry.integrity);
    if (shared !== undefined) {
      shared.keys.push(entry.key);
      continue;
    }
    const found = await stat(entry.path).catch(() => null);
    items.set(entry.integrity, {
      keys: [entry.key],
      integrity: entry.integrity,
      bytes: indexBytes + (found?.size ?? 0),
      usedMs: found?.mtimeMs ?? 0,
    });
  }
  return [...items.values()];
}

async function removeLeftOvers(directory: string): Promise<void> {
  for (const name of await readdir(directory).catch(() => [])) {
    const path = join(directory, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > leftOverMs)
      await rm(path, { recursive: true, force: true });
  }
}
