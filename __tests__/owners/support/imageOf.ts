import type { FoundFacts, ImageFileSystem, LiveFile, WastedFile } from '../../../src/owners/index.ts';
import type { FileFacts, PackageFacts } from '../../../src/packages/index.ts';

/** An image as a test writes it down: bytes by path, or more of a file; symbolic links of folders by path. */
export interface Written {
  readonly files?: Readonly<Record<string, number | Partial<LiveFile>>>;
  readonly wasted?: readonly (Pick<WastedFile, 'path'> & Partial<WastedFile>)[];
  readonly facts?: readonly FoundFacts[];
  readonly links?: Readonly<Record<string, string>>;
}

/** A file system of an image, made of what a test writes down. Layer 0 brings what says nothing else. */
export function imageOf({ files = {}, wasted = [], facts = [], links = {} }: Written): ImageFileSystem {
  const live = Object.entries(files).map(([path, what]): LiveFile => {
    const more = typeof what === 'number' ? { bytes: what } : what;
    return { bytes: 0, layer: 0, crc: null, ...more, paths: [path, ...(more.paths ?? [])] };
  });
  const byPath = new Map(live.flatMap(({ paths }, index) => paths.map((path) => [path, index] as const)));
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of byPath.keys()) addNames(folders, path);
  const real = (path: string) => follow(path, links);
  return {
    files: live,
    wasted: wasted.map((each) => ({
      bytes: 0,
      layer: 0,
      hiddenBy: 1,
      how: 'deleted',
      crc: null,
      ...each,
    })),
    facts,
    find: (path) => {
      const cut = path.lastIndexOf('/');
      const folder = cut < 0 ? '' : `${real(path.slice(0, cut))}/`;
      return byPath.get(`${folder}${path.slice(cut + 1)}`) ?? null;
    },
    realFolder: (path) => (folders.has(real(path)) ? real(path) : null),
    list: (path) => [...(folders.get(real(path)) ?? [])],
  };
}

function addNames(folders: Map<string, Set<string>>, path: string): void {
  let child = path;
  while (child !== '') {
    const cut = child.lastIndexOf('/');
    const folder = cut < 0 ? '' : child.slice(0, cut);
    const known = folders.get(folder);
    const names = known ?? new Set<string>();
    names.add(child.slice(cut + 1));
    if (known && folder !== '') return;
    folders.set(folder, names);
    child = folder;
  }
}

function follow(path: string, links: Readonly<Record<string, string>>): string {
  for (const [link, target] of Object.entries(links)) {
    if (path === link || path.startsWith(`${link}/`)) return `${target}${path.slice(link.length)}`;
  }
  return path;
}

/** A package as its database tells it. */
export function packageOf(key: string, more: Partial<PackageFacts> = {}): PackageFacts {
  const name = key.replace(/^.*[#/]/, '').replace(/-[\d.]+\.dist-info$/, '');
  return { key, type: 'deb', name, version: '1.0', requires: [], provides: [], ...more };
}

/** A live file that speaks of packages. */
export function facts(path: string, said: Partial<FileFacts>, more: Partial<FoundFacts> = {}): FoundFacts {
  return { path, layer: 0, live: true, facts: { packages: [], claims: [], problems: [], ...said }, ...more };
}
