import zlib from 'node:zlib';
import { readers as allReaders, type FileHead, type Reader } from '../../packages/index.ts';
import { maxLayerEntries, maxLayerNameBytes } from '../limits.ts';
import type { DataSink, TarEntry, TarHandler } from '../tar/entry.ts';
import { entryPath, linkPath } from '../tar/path.ts';
import { unreadable } from '../unreadable.ts';
import { type FileFinding, kind, type LayerEntries } from './entries.ts';
import { FileReadings } from './fileReadings.ts';
import { LinkStore, type StoredFile } from './linkStore.ts';

/** Node has it from 20.15 and 22.2 on; without it no content is told from another. */
const crc32: typeof zlib.crc32 | undefined = zlib.crc32;

const whiteoutPrefix = '.wh.';
const opaqueName = '.wh..wh..opq';
const metaPrefix = '.wh..wh.';

/**
 * Collects a layer's entries as its tar streams by, sums up its regular files, and shows them to the readers of package
 * databases. Throws `image-layer-hostile`
 * where the layer exceeds the limits, and what `entryPath` throws.
 */
export class LayerBuilder implements TarHandler {
  readonly #dirs: string[] = [];
  readonly #dirIndex = new Map<string, number>();
  readonly #dirOf: number[] = [];
  readonly #names: string[] = [];
  readonly #kinds: number[] = [];
  readonly #sizes: number[] = [];
  readonly #crcs: number[] = [];
  readonly #links = new Map<number, string>();
  readonly #readings: FileReadings;
  readonly #store = new LinkStore();
  #isStored = false;
  /** The last entry of every path (of folders the first), to find paths that occur twice. */
  readonly #last = new Map<string, number>();
  #lastHardLink = -1;
  #nameBytes = 0;
  #unpackedBytes = 0;
  #lastDir = '';
  #lastDirIndex = -1;

  /** The file whose data streams by, or -1. */
  #current = -1;
  #crc = 0;
  readonly #sink: DataSink = (chunk) => {
    if (crc32 !== undefined) this.#crc = crc32(chunk, this.#crc);
    if (this.#isStored) this.#store.push(chunk);
    else this.#readings.push(chunk);
  };

  readonly #isWanted = (file: FileHead) => this.#readings.wants(file);

  constructor(readers: readonly Reader[] = allReaders) {
    this.#readings = new FileReadings(readers);
  }

  get unpackedBytes(): number {
    return this.#unpackedBytes;
  }

  get count(): number {
    return this.#names.length;
  }

  entry(entry: TarEntry): DataSink | null {
    const path = entryPath(entry.name);
    this.#bound(path.length + entry.linkName.length);
    if (path === '' && entry.kind !== 'directory') throw rootReplaced();
    const cut = path.lastIndexOf('/');
    const dir = cut < 0 ? '' : path.slice(0, cut);
    const name = path.slice(cut + 1);
    if (name.startsWith(whiteoutPrefix)) this.#addWhiteout(dir, name);
    else return this.#addEntry(path, dir, name, entry);
    return null;
  }

  endEntry(): void {
    if (this.#current < 0) return;
    if (crc32 !== undefined) this.#crcs[this.#current] = this.#crc;
    this.#current = -1;
    if (this.#isStored) this.#store.end();
    else this.#readings.end();
  }

  /** After the last entry, before `settled`. */
  end(): void {
    for (const stored of this.#store.rest()) this.#readStored(stored, stored.entry, stored.file.path);
  }

  /** A promise where readers are still at work: wait, so that what they hold does not pile up. It never rejects. */
  settled(): Promise<void> | null {
    return this.#readings.settled();
  }

  /** What the files say of packages, in the order of entries; after `settled`. */
  findings(): FileFinding[] {
    return this.#readings.finish();
  }

  finish(): LayerEntries {
    return {
      dirs: this.#dirs,
      dirOf: this.#dirOf,
      names: this.#names,
      kinds: this.#kinds,
      sizes: this.#sizes,
      crcs: this.#crcs,
      links: this.#links,
    };
  }

  #addWhiteout(dir: string, name: string): void {
    if (name === opaqueName) this.#push(dir, '', kind.opaque, 0);
    // Other names with the double prefix are AUFS's own bookkeeping, which engines skip.
    else if (name.startsWith(metaPrefix)) this.#push(dir, name, kind.other, 0);
    else this.#push(dir, name.slice(whiteoutPrefix.length), kind.whiteout, 0);
  }

  #addEntry(path: string, dir: string, name: string, entry: TarEntry): DataSink | null {
    const earlier = this.#last.get(path);
    const again =
      earlier !== undefined && entry.kind === 'directory' && this.#kinds[earlier] === kind.directory;
    if (earlier !== undefined && !again) this.#discount(path, earlier, entry);
    const index = this.#push(dir, name, kind[entry.kind], entry.size);
    if (!again) this.#last.set(path, index);
    this.#unpackedBytes += entry.size;
    if (!Number.isSafeInteger(this.#unpackedBytes)) throw tooLarge();
    if (entry.kind === 'symlink') this.#links.set(index, entry.linkName);
    if (entry.kind === 'hardlink') {
      this.#links.set(index, linkPath(entry.linkName));
      this.#lastHardLink = index;
      const stored = this.#store.linkedAt(this.#links.get(index) ?? '');
      if (stored !== null) this.#readStored(stored, index, path);
    }
    return entry.kind === 'file' && !entry.sparse ? this.#read(index, path, entry) : null;
  }

  #read(index: number, path: string, { size, executable }: TarEntry): DataSink {
    this.#current = index;
    this.#crc = 0;
    const file = { path, bytes: size, executable };
    this.#isStored = this.#store.begin(index, file, this.#isWanted);
    if (!this.#isStored) this.#readings.begin(index, file);
    return this.#sink;
  }

  #readStored({ file, pieces }: StoredFile, entry: number, path: string): void {
    this.#readings.begin(entry, { ...file, path });
    for (const piece of pieces) this.#readings.push(piece);
    this.#readings.end();
  }

  /**
   * Of a file that is in the tar twice only the last is on disk afterwards, unless a hard link that came between (or is
   * what comes now) keeps the first. That is sure only where this layer made all folders above before: elsewhere a symbolic link of a lower layer may lead
   * the same path to two places. In doubt both count.
   */
  #discount(path: string, earlier: number, entry: TarEntry): void {
    if (entry.kind === 'directory' || entry.kind === 'hardlink' || this.#lastHardLink > earlier) return;
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const above = this.#last.get(path.slice(0, cut));
      if (above === undefined || above > earlier || this.#kinds[above] !== kind.directory) return;
    }
    this.#unpackedBytes -= this.#sizes[earlier] ?? 0;
    // So that the bytes of entries always add up to the layer's.
    this.#sizes[earlier] = 0;
    this.#crcs[earlier] = 0;
  }

  #push(dir: string, name: string, code: number, size: number): number {
    this.#dirOf.push(this.#internDir(dir));
    this.#names.push(name);
    this.#sizes.push(size);
    this.#crcs.push(size === 0 ? 0 : -1);
    return this.#kinds.push(code) - 1;
  }

  #internDir(dir: string): number {
    // Tars list folder by folder, so that the last folder is nearly always the next one too.
    if (this.#lastDirIndex >= 0 && dir === this.#lastDir) return this.#lastDirIndex;
    let index = this.#dirIndex.get(dir);
    if (index === undefined) {
      index = this.#dirs.push(dir) - 1;
      this.#dirIndex.set(dir, index);
    }
    this.#lastDir = dir;
    this.#lastDirIndex = index;
    return index;
  }

  #bound(nameBytes: number): void {
    this.#nameBytes += nameBytes;
    if (this.#nameBytes > maxLayerNameBytes || this.#names.length >= maxLayerEntries) {
      throw unreadable('image-layer-hostile', 'the layer has too many or too long file names', {
        expected: `at most ${maxLayerEntries} entries and ${maxLayerNameBytes} bytes of names`,
      });
    }
  }
}

function tooLarge(): Error {
  return unreadable('image-layer-hostile', 'the files of the layer add up to more than 2^53 bytes');
}

function rootReplaced(): Error {
  return unreadable('image-layer-hostile', 'a tar entry replaces the root of the image by something else', {
    expected: 'a folder',
  });
}
