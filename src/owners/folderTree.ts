import type { LiveFile } from './types.ts';

/**
 * The folders of an image as numbers, so that what holds for a folder is found out once and not for each of its files.
 * The root is 0, and a folder's parent always has a smaller number than itself.
 */
export class FolderTree {
  readonly #numbers = new Map<string, number>([['', 0]]);
  #last = 0;
  /** Path of each folder, Latin-1, without leading slash. */
  readonly paths: string[] = [''];
  /** Number of each folder's parent; the root's is -1. */
  readonly parents: number[] = [-1];

  /** For each file the folder of its first name. */
  readonly ofFile: Int32Array;

  constructor(files: readonly LiveFile[]) {
    this.ofFile = new Int32Array(files.length);
    files.forEach(({ paths }, index) => {
      this.ofFile[index] = this.folderOf(paths[0] ?? '');
      for (let name = 1; name < paths.length; name += 1) this.folderOf(paths[name] ?? '');
    });
  }

  get size(): number {
    return this.paths.length;
  }

  /** The folder that a file's path is in. */
  folderOf(filePath: string): number {
    const cut = filePath.lastIndexOf('/');
    if (cut <= 0) return 0;
    // Files come folder by folder, so that the last one is nearly always the next one too.
    const last = this.paths[this.#last] as string;
    if (last.length !== cut || !filePath.startsWith(last)) this.#last = this.intern(filePath.slice(0, cut));
    return this.#last;
  }

  /** The number of the folder at `path`; it and all above get one where they have none. */
  intern(path: string): number {
    const known = this.#numbers.get(path);
    if (known !== undefined) return known;
    const missing: string[] = [path];
    let above = 0;
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const parent = path.slice(0, cut);
      const number = this.#numbers.get(parent);
      if (number !== undefined) {
        above = number;
        break;
      }
      missing.push(parent);
    }
    for (let i = missing.length - 1; i >= 0; i -= 1) above = this.#add(missing[i] as string, above);
    return above;
  }

  /** The last part of a folder's path; empty for the root. */
  nameOf(folder: number): string {
    return baseName(this.paths[folder] as string);
  }

  #add(path: string, parent: number): number {
    const number = this.paths.push(path) - 1;
    this.parents.push(parent);
    this.#numbers.set(path, number);
    return number;
  }
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of the folder that a path is in; empty for the root. */
export function folderName(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut <= 0 ? '' : path.slice(0, cut);
}
