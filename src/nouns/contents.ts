import type { Problem } from './problem.ts';

/** Package types, by the names of package URLs (purl-spec, types); in the order in which an owner is looked for. */
export const packageTypes = [
  ...(['deb', 'apk', 'rpm', 'conda', 'pypi', 'npm', 'gem', 'maven', 'golang', 'cargo'] as const),
] as const;

export type PackageType = (typeof packageTypes)[number];

/** What bytes are that no package owns. `waste`: all bytes of lower layers that a later one overwrites or deletes. */
export const unownedKinds = [
  ...(['interpreter', 'base-system', 'application', 'cache', 'build-tools', 'byte-code'] as const),
  ...(['locale', 'docs-and-tests', 'data', 'waste', 'other'] as const),
] as const;

export type UnownedKind = (typeof unownedKinds)[number];

/** One package needs another. */
export interface PackageLink {
  /** Index of the needed package in `ImageContents.packages`. */
  readonly to: number;
  /** True where no metadata says so: concluded from what its code imports. */
  readonly inferred: boolean;
  /** True where it is only recommended, and may have been installed without (Debian's `Recommends`). */
  readonly recommended?: true;
}

/** What a package needs besides where a written line asks for one of its extras: `uvicorn[standard]`. */
export interface ExtraNeeds {
  /** By its normal name (PEP 685): lower case, hyphens. */
  readonly extra: string;
  /** Indices in `ImageContents.packages`, all that it leads to by extras of other packages included. */
  readonly to: readonly number[];
}

/** Something that somebody wrote down, and that asks for a package. */
export interface WrittenLine {
  /** Relative to the repository's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** The requirement as written: `scikit-learn>=1.3`, `curl`, `./packages/sutra-api`. Hostile text. */
  readonly asks: string;
}

/** Why a package is in the image. */
export type PackageReason =
  /**
   * A line asks for it, or for the last package of `via`. `via`: indices of the packages in between, the nearest
   * requirer first, at most twenty of them; empty where the line asks for the package itself. `line`: index into `ImageContents.lines`.
   */
  | {
      readonly kind: 'line';
      readonly via: readonly number[];
      readonly line: number;
      readonly otherLines: number;
    }
  /** It comes with the base image. */
  | { readonly kind: 'base' }
  /** No line that could be read asks for it, but a package does that nobody asks for. `via` ends in that one. */
  | { readonly kind: 'package'; readonly via: readonly number[] }
  /** Nobody seems to ask for it. */
  | { readonly kind: 'unknown' };

/** What one layer or several of one instruction brought of a package, or of what no package owns. */
export interface PackagePart {
  /** The instruction's line in the Dockerfile; null where it is not known. */
  readonly line: number | null;
  readonly from: 'base' | 'own';
  /** Of its files in the image, and of the copies that later layers hide. */
  readonly bytes: number;
  /** The copies among `bytes`; left out where there are none. */
  readonly wastedBytes?: number;
  /** Python's byte code among the files in the image; left out where there is none. */
  readonly byteCodeBytes?: number;
}

/** A package in an image. Names and versions are hostile text. Sizes are bytes. */
export interface OwnedPackage {
  readonly type: PackageType;
  readonly name: string;
  /** Null where the metadata is gone. */
  readonly version: string | null;
  /** Where it is: the folder it was found in, or the file that says so. A path in the image without leading slash. */
  readonly place: string;
  /** Bytes of its files that are in the finished image, each counted for one owner only. */
  readonly ownedBytes: number;
  /** Bytes of copies of its files in lower layers, overwritten or deleted later. Part of the `waste`, not of `ownedBytes`. */
  readonly wastedBytes: number;
  readonly files: number;
  /** The layer that brought most of its bytes; null where it owns none. */
  readonly diffId: string | null;
  /** That layer's instruction in the Dockerfile; null where it is not known. */
  readonly line: number | null;
  /** `base` where the base image already had it, in whatever version, though an own layer may bring its bytes now. */
  readonly from: 'base' | 'own';
  /**
   * What each instruction brought of `ownedBytes` and `wastedBytes` together; left out where one brought all, and is
   * of the same `from`.
   */
  readonly parts?: readonly PackagePart[];
  /** True where its metadata is gone, and the folder says whose the bytes are. */
  readonly inferred: boolean;
  /** The packages it needs or recommends, as far as they are in the image. */
  readonly requires: readonly PackageLink[];
  /** Extras (Python) that bring packages which are in the image. Not part of `requires`. */
  readonly extras?: readonly ExtraNeeds[];
  /** Null where reasons were not looked for. */
  readonly reason: PackageReason | null;
}

/** Bytes that no package owns. */
export interface UnownedBytes {
  readonly kind: UnownedKind;
  /** Which folder, of the kinds that have several (`application`, `data`); null for all others. */
  readonly place: string | null;
  readonly bytes: number;
  readonly files: number;
  /** What each instruction brought of it, later hidden or not; left out where that is not known. */
  readonly parts?: readonly PackagePart[];
}

/** Files of one layer that one later layer overwrites or deletes: a `chown -R` is one group. */
export interface WasteGroup {
  /** The layer that brought the bytes, and the one that hid them. */
  readonly diffId: string;
  readonly hiddenBy: string;
  /** Their instructions' lines in the Dockerfile; null where not known. */
  readonly line: number | null;
  readonly hiddenByLine: number | null;
  readonly from: 'base' | 'own';
  readonly how: 'overwritten' | 'deleted';
  /** True where every overwritten file came back with the same bytes: only owner, mode or time changed. */
  readonly sameContent: boolean;
  /** The nearest folder that holds them all. */
  readonly folder: string;
  readonly bytes: number;
  readonly files: number;
  /** The largest, at most ten. */
  readonly largest: readonly { readonly path: string; readonly bytes: number }[];
}

/** Files with the same content at several paths of the finished image (told by length and CRC-32). */
export interface IdenticalFiles {
  /** All paths, or the first twenty of them. */
  readonly paths: readonly string[];
  readonly count: number;
  /** Bytes of one. */
  readonly bytes: number;
}

/** A folder of the finished image. Small ones are left out: their bytes are in the folder above. */
export interface FolderBytes {
  /** The root is the empty string. */
  readonly path: string;
  /** With everything below. */
  readonly bytes: number;
  readonly files: number;
}

/** What a written line costs. Sizes are bytes, wasted copies included: what the image would shrink by. */
export interface LineCost extends WrittenLine {
  /** Packages that nothing else asks for: indices. They would go with the line. */
  readonly exclusive: readonly number[];
  readonly exclusiveBytes: number;
  /** Bytes of all other packages that it leads to, which other lines need too. */
  readonly sharedBytes: number;
  /** True where `exclusive` rests on inferred owners or links. */
  readonly inferred: boolean;
}

/** Something that is worth a sentence by itself. */
export interface Finding {
  /** A service installs another service of the same repository. One finding for each of those. */
  readonly kind: 'installs-service';
  /** A line that asks for it: index into `lines`. One of the service's own files before its Dockerfile, before all others. */
  readonly line: number;
  /** How many other lines ask for it, too. */
  readonly otherLines: number;
  /** The other service's package, and its folder in the repository. */
  readonly package: number;
  readonly folder: string;
  /** Packages that would go if none of these lines asked for it, itself included: indices. */
  readonly exclusive: readonly number[];
  /** Their bytes, wasted copies included: what the image would shrink by. */
  readonly bytes: number;
  /** True where that rests on inferred owners or links. */
  readonly inferred: boolean;
}

/**
 * Whose bytes an image's are. The `ownedBytes` of all packages and the `bytes` of all `unowned` add up to the image's
 * unpacked size exactly.
 */
export interface ImageContents {
  readonly packages: readonly OwnedPackage[];
  readonly unowned: readonly UnownedBytes[];
  readonly waste: readonly WasteGroup[];
  readonly identical: readonly IdenticalFiles[];
  readonly folders: readonly FolderBytes[];
  /** Lines that ask for packages, dearest first. Empty where reasons were not looked for. */
  readonly lines: readonly LineCost[];
  readonly findings: readonly Finding[];
  /** What could not be read, or only partly: `where.file` is a path in the image or in the repository. */
  readonly problems: readonly Problem[];
}

/** One thing that a layer does to a path, for looking into an image file by file. */
export interface FileChange {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'symlink' | 'hardlink' | 'other';
  readonly change: 'added' | 'changed' | 'removed';
  /** Index of the layer, base layer first. */
  readonly layer: number;
  /** Bytes that it brings; 0 for all but regular files, and for what is removed. */
  readonly bytes: number;
  /** Index of the later layer that overwrites or deletes these bytes; null where they stay. */
  readonly hiddenBy: number | null;
  /** Index of the owner in `ImageContents.packages`, or null. */
  readonly owner: number | null;
  /** Target of a link as written; else null. */
  readonly target: string | null;
}
