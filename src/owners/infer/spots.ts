import type { PackageType } from '../../nouns/index.ts';
import { baseName, type FolderTree, folderName } from '../folderTree.ts';
import type { LiveFile } from '../types.ts';
import { isShared } from './moduleNames.ts';
import { type PythonEntry, pythonFile, pythonFolder } from './pythonEntry.ts';
import { Variants } from './variants.ts';

/** Something that by its place alone is a package: what a folder of `site-packages`, `node_modules` or `gems` holds. */
export interface Spot {
  /** Unique per package. */
  readonly key: string;
  readonly type: PackageType;
  readonly name: string;
  readonly version: string | null;
  /** The folder it is in, beside others: `usr/lib/python3/dist-packages`; of npm and gem packages their own. */
  readonly place: string;
}

/** Where Python looks for packages. */
const pythonRoots = new Set(['site-packages', 'dist-packages']);

/** A gem's folder: `nokogiri-1.16.0-x86_64-linux`. */
const gemFolder = /^(.+?)-(\d[\w.]*)(?:-[^/]*)?$/;

/** pnpm keeps each version apart: `.pnpm/react@18.2.0/node_modules/react`. */
const pnpmVersion = /@(\d[^_(/]*)[^/]*$/;

/** Tells of each file of an image which package it is by its place. Each folder is looked at once. */
export class Spots {
  readonly #tree: FolderTree;
  readonly #ofFolder: (Spot | null)[] = [];
  readonly #variants: Variants;
  readonly #byKey = new Map<string, Spot>();

  /** `list`: what is in a folder of the image, by name. */
  constructor(tree: FolderTree, list: (folder: string) => readonly string[] | null) {
    this.#tree = tree;
    this.#variants = new Variants(list);
  }

  /** Null where the place says nothing. */
  ofPath(path: string): Spot | null {
    return this.#of(this.#tree.folderOf(path), path);
  }

  /** The same for a file of the image by its first name. */
  ofFile(index: number, { paths }: LiveFile): Spot | null {
    return this.#of(this.#tree.ofFile[index] as number, paths[0] ?? '');
  }

  #of(folder: number, path: string): Spot | null {
    const spot = this.ofFolder(folder);
    return spot ?? this.#topFile(folder, baseName(path));
  }

  ofFolder(folder: number): Spot | null {
    const open: number[] = [];
    let at = folder;
    while (at >= 0 && this.#ofFolder[at] === undefined) {
      open.push(at);
      at = this.#tree.parents[at] as number;
    }
    let spot = at < 0 ? null : (this.#ofFolder[at] as Spot | null);
    for (let i = open.length - 1; i >= 0; i -= 1) {
      const each = open[i] as number;
      spot = this.#look(each, spot);
      this.#ofFolder[each] = spot;
    }
    return spot;
  }

  /** `above`: what the parent folder is. */
  #look(folder: number, above: Spot | null): Spot | null {
    const parent = this.#tree.parents[folder] as number;
    if (parent < 0) return null;
    const name = this.#tree.nameOf(folder);
    const parentName = this.#tree.nameOf(parent);
    const grandparent = this.#tree.parents[parent] as number;
    if (parentName === 'node_modules') {
      return name.startsWith('.') || name.startsWith('@') ? above : this.#npm(folder, name, grandparent);
    }
    if (parentName.startsWith('@') && grandparent > 0 && this.#tree.nameOf(grandparent) === 'node_modules') {
      return this.#npm(folder, `${parentName}/${name}`, this.#tree.parents[grandparent] as number);
    }
    if (above !== null) return above;
    if (parentName === 'gems') return this.#gem(folder, name);
    return this.#python(folder);
  }

  #npm(folder: number, name: string, holder: number): Spot {
    const place = this.#tree.paths[folder] as string;
    const version = holder < 0 ? null : (pnpmVersion.exec(this.#tree.nameOf(holder))?.[1] ?? null);
    return this.#spot({ key: place, type: 'npm', name, version, place });
  }

  #gem(folder: number, name: string): Spot | null {
    const found = gemFolder.exec(name);
    if (!found) return null;
    const place = this.#tree.paths[folder] as string;
    return this.#spot({
      key: place,
      type: 'gem',
      name: found[1] as string,
      version: found[2] as string,
      place,
    });
  }

  /** A folder at the top of a Python root, or below folders there that several distributions share. */
  #python(folder: number): Spot | null {
    const root = this.#rootAbove(folder);
    if (root === null) return null;
    const module = (this.#tree.paths[folder] as string).slice(root.length + 1);
    const holder = folderName(module);
    if (isShared(module) || (holder !== '' && !isShared(holder))) return null;
    const entry = pythonFolder(module);
    return entry && this.#distribution(root, entry);
  }

  /** Path of the Python root above a folder, at most three levels up. */
  #rootAbove(folder: number): string | null {
    let at = this.#tree.parents[folder] as number;
    for (let depth = 0; depth < 3 && at > 0; depth += 1) {
      if (pythonRoots.has(this.#tree.nameOf(at))) return this.#tree.paths[at] as string;
      at = this.#tree.parents[at] as number;
    }
    return null;
  }

  /** A file at the top of a Python root, or its byte code. */
  #topFile(folder: number, name: string): Spot | null {
    const root =
      this.#tree.nameOf(folder) === '__pycache__' ? (this.#tree.parents[folder] as number) : folder;
    if (root < 0 || !pythonRoots.has(this.#tree.nameOf(root))) return null;
    const entry = pythonFile(name);
    return entry && this.#distribution(this.#tree.paths[root] as string, entry);
  }

  #distribution(root: string, { name: usual, version }: PythonEntry): Spot {
    const name = this.#variants.of(root, usual);
    return this.#spot({ key: `${root}/${name}#inferred`, type: 'pypi', name, version, place: root });
  }

  /** The same object for the same package; a version that any of its folders says is kept. */
  #spot(spot: Spot): Spot {
    const known = this.#byKey.get(spot.key);
    if (known !== undefined && (known.version !== null || spot.version === null)) return known;
    this.#byKey.set(spot.key, spot);
    return spot;
  }

  /** What is known of a package by its key, once all folders were looked at. */
  latest(key: string): Spot | undefined {
    return this.#byKey.get(key);
  }
}
