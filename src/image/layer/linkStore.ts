import type { FileHead } from '../../packages/index.ts';

/**
 * Stores from which package managers link files into place, where they are in the image too: uv's cache, pnpm's
 * content-addressed store, bun's cache. Each links by default where it can (seen with uv 0.13.9 and pnpm 10).
 */
const storePaths = [/\/archive-v\d+\//, /\/v\d+\/files\/[0-9a-f]{2}\//, /\/install\/cache\//];

/** Databases and package.json files have a few kilobytes each; a thousand packages' fit. */
const maxFileBytes = 2 ** 20;
const maxBytes = 2 ** 25;

/** A stored file and the number of its entry. */
export interface StoredFile {
  readonly entry: number;
  readonly file: FileHead;
  readonly pieces: readonly Buffer[];
  linked: boolean;
}

/**
 * Holds the small files of such stores for as long as a layer is read. A tar has the bytes of a hard-linked file under
 * whichever name comes first: where that is the store's, what the file says is true of the place that a later entry
 * links it to, and only its name there tells what it is.
 */
export class LinkStore {
  readonly #files = new Map<string, StoredFile>();
  #bytes = 0;
  #current: { entry: number; file: FileHead; pieces: Buffer[]; isWanted: boolean } | null = null;

  /** True where the file is held for its links' sake, until `end`. `isWanted`: a reader wants it under this name. */
  begin(entry: number, file: FileHead, isWanted: (file: FileHead) => boolean): boolean {
    this.#current = null;
    const { path, bytes } = file;
    // Python's sources are not worth the memory: their imports matter where metadata is gone.
    const isStored =
      bytes <= maxFileBytes && !path.endsWith('.py') && storePaths.some((store) => store.test(path));
    if (!isStored || bytes === 0 || this.#bytes + bytes > maxBytes) return false;
    this.#current = { entry, file, pieces: [], isWanted: isWanted(file) };
    return true;
  }

  /** The chunk is only looked at during the call. */
  push(chunk: Buffer): void {
    const current = this.#current;
    if (current === null) return;
    // Of pnpm's nameless files those count that may be a package.json.
    const isJson = current.pieces.length > 0 || chunk[0] === 0x7b;
    if (current.isWanted || isJson) current.pieces.push(Buffer.from(chunk));
    else this.#current = null;
  }

  end(): void {
    const current = this.#current;
    this.#current = null;
    if (current === null) return;
    const { entry, file, pieces } = current;
    this.#bytes += file.bytes;
    this.#files.set(file.path, { entry, file, pieces, linked: false });
  }

  /** The stored file that a hard link leads to; null where it leads elsewhere. */
  linkedAt(target: string): StoredFile | null {
    const stored = this.#files.get(target);
    if (stored === undefined) return null;
    stored.linked = true;
    return stored;
  }

  /** The files that nothing was linked to: they are read where they are. Holds nothing afterwards. */
  rest(): StoredFile[] {
    const rest = [...this.#files.values()].filter(({ linked }) => !linked);
    this.#files.clear();
    return rest;
  }
}
