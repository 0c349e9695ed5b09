import { readers as allReaders, type Reader } from '../../packages/index.ts';
import { maxLayerEntries, maxLayerNameBytes } from '../limits.ts';
import type { DataSink, TarEntry, TarHandler } from '../tar/entry.ts';
import { entryPath, linkPath } from '../tar/path.ts';
import { unreadable } from '../unreadable.ts';
import { type FileFinding, kind, type LayerEntries } from './entries.ts';
import { LayerFiles } from './layerFiles.ts';

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
  readonly #files: LayerFiles;
  /** The last entry of every path (of folders the first), to find paths that occur twice. */
  readonly #last = new Map<string, number>();
  #lastHardLink = -1;
  #nameBytes = 0;
  #unpackedBytes = 0;
  #lastDir = '';
  #lastDirIndex = -1;

  constructor(readers: readonly Reader[] = allReaders) {
    this.#files = new LayerFiles(readers);
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
    const read = this.#files.end();
    if (read !== null) this.#crcs[read.entry] = read.crc;
  }

  /** After the last entry. Resolves when what the files say of packages is known, in the order of entries. */
  async findings(): Promise<FileFinding[]> {
    this.#files.finish();
    await this.#files.settled();
    return this.#files.findings();
  }

  /** A promise where readers are still at work: wait, so that what they hold does not pile up. It never rejects. */
  settled(): Promise<void> | null {
    return this.#files.settled();
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
      this.#files.link(index, path, this.#links.get(index) ?? '');
    }
    if (entry.kind !== 'file' || entry.sparse) return null;
    return this.#files.begin(index, { path, bytes: entry.size, executable: entry.executable });
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
