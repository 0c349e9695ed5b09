import type { PackageType } from '../nouns/index.ts';

/** A file as a layer's tar has it. `path` is normalised, without leading slash, Latin-1 (one character a byte). */
export interface FileHead {
  readonly path: string;
  readonly bytes: number;
  /** True where anybody may execute it. */
  readonly executable: boolean;
}

/** A place in a file of the image that could not be understood. */
export interface ReadProblem {
  readonly message: string;
  readonly line?: number;
}

/**
 * What a package asks for. `anyOf`: names (or capabilities: `so:libc.so.6`, `/bin/sh`) of which one is enough, as the
 * database spells them. A marker or an extra is Python's: evaluated for the image's own Python when links are made.
 */
export interface Requirement {
  readonly anyOf: readonly string[];
  readonly marker?: string;
  /** The extras asked of what is required: `uvicorn[standard]` asks for `standard`. */
  readonly extras?: readonly string[];
  /** True where it is only recommended: some ways of installing leave it out (Debian's `Recommends`). */
  readonly recommended?: true;
}

/**
 * A package as a database describes it.
 */
export interface PackageFacts {
  /**
   * One per package and place in an image, and the same in all files that speak of it. Begins with the place:
   * `var/lib/dpkg#curl:amd64`, `usr/lib/python3.11/site-packages/numpy-1.26.4.dist-info`, `app/node_modules/react`.
   */
  readonly key: string;
  readonly type: PackageType;
  readonly name: string;
  readonly version: string | null;
  /** What it recommends included, marked. */
  readonly requires: readonly Requirement[];
  /** Other names and capabilities that it answers to. */
  readonly provides: readonly string[];
}

/** Paths that a package owns, said by any file. Paths are as in `FileHead`; links in them are resolved later. */
export interface Claim {
  readonly key: string;
  readonly paths?: readonly string[];
  /** Everything below belongs to the package, unless a package inside claims it. */
  readonly folders?: readonly string[];
}

/** Modules that code below a folder imports at its top level: links where no metadata is. */
export interface Imports {
  /** The folder or file that is imported by its name: `usr/lib/python3/dist-packages/sklearn`. */
  readonly module: string;
  /** Names of other top-level modules, sorted. */
  readonly imports: readonly string[];
}

/** What one file of a layer says. Plain data, because it is kept with the layer's profile. */
export interface FileFacts {
  readonly packages: readonly PackageFacts[];
  readonly claims: readonly Claim[];
  readonly imports?: readonly Imports[];
  readonly problems: readonly ReadProblem[];
}

/** One file while it streams by. */
export interface Reading {
  /** The chunk is only valid during the call. Must not throw. */
  push(chunk: Buffer): void;
  /** After the last piece. Null where the file says nothing. Never throws or rejects: what is broken is a problem. */
  end(): FileFacts | null | Promise<FileFacts | null>;
}

/** Reads one kind of package database. */
export interface Reader {
  /** Unique, kebab-case: `dpkg-status`. */
  readonly id: string;
  /** Raised with every change of what it finds, so that facts on disk of other versions are read anew. */
  readonly version: number;
  /** Whether it wants to see the file. Asked once for every file of every layer, so it must be quick. */
  wants(file: FileHead): boolean;
  open(file: FileHead): Reading;
}

/** A link between packages, by keys. */
export interface KeyLink {
  readonly from: string;
  readonly to: string;
  /** True where no requirement leads there, only a recommendation. */
  readonly recommended?: true;
}

/** What a package needs besides when somebody asks for one of its extras: `uvicorn[standard]` needs `uvloop`. */
export interface ExtraLinks {
  readonly from: string;
  /** By its normal name (PEP 685): lower case, hyphens. */
  readonly extra: string;
  /** All that this extra needs besides, other packages' extras followed; the keys sorted. */
  readonly to: readonly string[];
}

/** Real path of an image's folder, links followed; null where none is. `ImageFileSystem` has one. */
export type RealFolder = (path: string) => string | null;

/** How requirements of one family of packages become links. Pure. */
export interface Linker {
  readonly types: readonly PackageType[];
  /**
   * Only packages of its types that are in the finished image. What nothing in the image answers to is left out.
   * With `realFolder` links from folder to folder are followed (pnpm); without it they are guessed by name.
   */
  link(packages: readonly PackageFacts[], realFolder?: RealFolder): readonly KeyLink[];
  /**
   * Links that only hold where a written line asks for an extra (Python). Extras that packages of the image ask of
   * each other are in `link` already.
   */
  extraLinks?(packages: readonly PackageFacts[]): readonly ExtraLinks[];
}
