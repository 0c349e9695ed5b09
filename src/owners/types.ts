import type {
  FolderBytes,
  IdenticalFiles,
  OwnedPackage,
  PackagePart,
  Problem,
  UnownedBytes,
  WasteGroup,
} from '../nouns/index.ts';
import type { FileFacts } from '../packages/index.ts';

/** A file of the finished image: its bytes count once, however many names lead to them. Paths are Latin-1. */
export interface LiveFile {
  /** All its names (hard links), at least one. */
  readonly paths: readonly string[];
  readonly bytes: number;
  /** Index of the layer that brought the bytes. */
  readonly layer: number;
  /** CRC-32 of the content; null where it is not known. */
  readonly crc: number | null;
}

/** A file of a layer that is not in the finished image any more. */
export interface WastedFile {
  readonly path: string;
  readonly bytes: number;
  readonly layer: number;
  /** Index of the layer that overwrote or deleted it. The same as `layer` where its own tar has the path twice. */
  readonly hiddenBy: number;
  readonly how: 'overwritten' | 'deleted';
  readonly crc: number | null;
}

/** What a file says of packages. */
export interface FoundFacts {
  readonly path: string;
  readonly layer: number;
  /** False where a later layer overwrote or deleted the file: what it says may still tell whose bytes are whose. */
  readonly live: boolean;
  readonly facts: FileFacts;
}

/** An image as its layers make it, with what its databases say. All that owners are found from. */
export interface ImageFileSystem {
  readonly files: readonly LiveFile[];
  readonly wasted: readonly WastedFile[];
  readonly facts: readonly FoundFacts[];
  /** The index in `files` of what is at a path, folders that are symbolic links followed; null where no file is. */
  readonly find: (path: string) => number | null;
  /** The real path of a folder, links followed; null where none is. */
  readonly realFolder: (path: string) => string | null;
  /** Real path of an image's folder and what is in it, by name; null where it is none. */
  readonly list: (path: string) => readonly string[] | null;
}

/** What one layer brought of a package's owned and wasted bytes, or of what no package owns; see `PackagePart`. */
export type LayerBytes = Omit<PackagePart, 'line' | 'from'> & { readonly layer: number };

/** Bytes that no package owns, by what they are, and what each layer brought of them, the lowest first. */
export type FoundUnowned = Omit<UnownedBytes, 'parts'> & { readonly layers?: readonly LayerBytes[] };

/** A package with the layer (an index, base layer first) that brought most of its bytes; null where it owns none. */
export type FoundPackage = Omit<OwnedPackage, 'diffId' | 'line' | 'from' | 'parts' | 'reason'> & {
  readonly layer: number | null;
  /** The lowest layer whose image had it, in whatever version; null where nothing tells. */
  readonly since: number | null;
  /** What each layer brought of owned and wasted bytes, the lowest first; left out where one brought all. */
  readonly layers?: readonly LayerBytes[];
};

/** A group of wasted files with the layers' indices. */
export type FoundWaste = Omit<WasteGroup, 'diffId' | 'hiddenBy' | 'line' | 'hiddenByLine' | 'from'> & {
  readonly layer: number;
  readonly hiddenBy: number;
};

/** Whose an image's bytes are, told from the bytes alone: who made each layer is `profileImage`'s to say. */
export interface Owners {
  readonly packages: readonly FoundPackage[];
  readonly unowned: readonly FoundUnowned[];
  readonly waste: readonly FoundWaste[];
  readonly identical: readonly IdenticalFiles[];
  readonly folders: readonly FolderBytes[];
  readonly problems: readonly Problem[];
}
