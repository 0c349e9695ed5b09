import zlib from 'node:zlib';
import type { FileHead, Reader } from '../../packages/index.ts';
import type { DataSink } from '../tar/entry.ts';
import type { FileFinding } from './entries.ts';
import { FileReadings } from './fileReadings.ts';
import { LinkStore, type StoredFile } from './linkStore.ts';

/** Node has it from 20.15 and 22.2 on; without it no content is told from another. */
const crc32: typeof zlib.crc32 | undefined = zlib.crc32;

/** The bytes of a layer's regular files, one file at a time: told by CRC-32, and shown to the readers. */
export class LayerFiles {
  readonly #readings: FileReadings;
  readonly #store = new LinkStore();
  readonly #isWanted: (file: FileHead) => boolean;
  #isStored = false;
  /** Number of the file whose data streams by, or -1. */
  #current = -1;
  #crc = 0;
  /** One for all files, because there are many. */
  readonly #sink: DataSink = (chunk) => {
    if (crc32 !== undefined) this.#crc = crc32(chunk, this.#crc);
    if (this.#isStored) this.#store.push(chunk);
    else this.#readings.push(chunk);
  };

  constructor(readers: readonly Reader[]) {
    this.#readings = new FileReadings(readers);
    this.#isWanted = (file) => this.#readings.wants(file);
  }

  /** Where the data of the file goes that is entry number `entry`. */
  begin(entry: number, file: FileHead): DataSink {
    this.#current = entry;
    this.#crc = 0;
    this.#isStored = this.#store.begin(entry, file, this.#isWanted);
    if (!this.#isStored) this.#readings.begin(entry, file);
    return this.#sink;
  }

  /** After the last piece: the file's number and CRC-32 (-1 where that is not known), or null where none was begun. */
  end(): { readonly entry: number; readonly crc: number } | null {
    const entry = this.#current;
    if (entry < 0) return null;
    this.#current = -1;
    if (this.#isStored) this.#store.end();
    else this.#readings.end();
    return { entry, crc: crc32 === undefined ? -1 : this.#crc };
  }

  /** Entry number `entry` is a hard link from `path` to `target`. */
  link(entry: number, path: string, target: string): void {
    const stored = this.#store.linkedAt(target);
    if (stored !== null) this.#readStored(stored, entry, path);
  }

  /** After the last entry, before `settled`. */
  finish(): void {
    for (const stored of this.#store.rest()) this.#readStored(stored, stored.entry, stored.file.path);
  }

  /** A promise where readers are still at work: wait, so that what they hold does not pile up. It never rejects. */
  settled(): Promise<void> | null {
    return this.#readings.settled();
  }

  /** What the files say of packages, in the order of entries; after `finish` and `settled`. */
  findings(): FileFinding[] {
    return this.#readings.finish();
  }

  #readStored({ file, pieces }: StoredFile, entry: number, path: string): void {
    this.#readings.begin(entry, { ...file, path });
    for (const piece of pieces) this.#readings.push(piece);
    this.#readings.end();
  }
}
