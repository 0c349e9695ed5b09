import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundFacts, ImageFileSystem, LiveFile } from '../../../src/owners/index.ts';
import { readers } from '../../../src/packages/index.ts';

interface Tree {
  readonly files: Map<string, LiveFile>;
  readonly folders: Map<string, string[]>;
}

/**
 * A folder of this machine as if it were an image's root at `prefix` (`''`, or a path with a slash at its end), in one
 * layer, read by all readers.
 */
export async function folderFileSystem(root: string, prefix = ''): Promise<ImageFileSystem> {
  const tree = walk(root);
  const files = [...tree.files.values()].map((file) => ({
    ...file,
    paths: file.paths.map((path) => prefix + path),
  }));
  const indexOf = new Map(files.flatMap(({ paths }, index) => paths.map((path) => [path, index] as const)));
  const facts: FoundFacts[] = [];
  for (const { paths } of files) facts.push(...(await factsOf(root, paths[0] ?? '', prefix)));
  const real = (path: string) => realPath(root, prefix, path);
  return {
    files,
    wasted: [],
    facts,
    find: (path) => indexOf.get(real(path) ?? '') ?? null,
    realFolder: (path) => {
      const found = real(path);
      return found !== null && tree.folders.has(found.slice(prefix.length)) ? found : null;
    },
    list: (path) => tree.folders.get((real(path) ?? '').slice(prefix.length)) ?? null,
  };
}

/** Every regular file once, however many names it has; links are followed by nobody here. */
function walk(root: string): Tree {
  const files = new Map<string, LiveFile>();
  const folders = new Map<string, string[]>();
  const visit = (path: string): void => {
    const entries = readdirSync(join(root, path), { withFileTypes: true });
    folders.set(
      path,
      entries.map(({ name }) => name),
    );
    for (const entry of entries) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(inside);
      else if (entry.isFile()) {
        const { ino, size } = statSync(join(root, inside));
        const paths = [...(files.get(`${ino}`)?.paths ?? []), inside];
        files.set(`${ino}`, { paths, bytes: size, layer: 0, crc: null });
      }
    }
  };
  visit('');
  return { files, folders };
}

async function factsOf(root: string, path: string, prefix: string): Promise<FoundFacts[]> {
  const found: FoundFacts[] = [];
  const bytes = readFileSync(join(root, path.slice(prefix.length)));
  const file = { path, bytes: bytes.length, executable: false };
  for (const reader of readers) {
    if (!reader.wants(file)) continue;
    const reading = reader.open(file);
    if (bytes.length > 0) reading.push(bytes);
    const facts = await reading.end();
    if (facts !== null) found.push({ path, layer: 0, live: true, facts });
  }
  return found;
}

function realPath(root: string, prefix: string, path: string): string | null {
  if (!`${path}/`.startsWith(prefix)) return null;
  try {
    const real = realpathSync(join(root, path.slice(prefix.length)));
    const top = realpathSync(root);
    return real === top
      ? prefix.slice(0, -1)
      : real.startsWith(`${top}/`)
        ? prefix + real.slice(top.length + 1)
        : null;
  } catch {
    return null;
  }
}
