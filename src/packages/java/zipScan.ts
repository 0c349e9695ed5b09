import { Inflate, Unzip, type UnzipDecoder, type UnzipFile } from 'fflate';
import { type Archive, emptyArchive } from './archive.ts';
import { ArchiveError } from './archiveError.ts';
import type { Limits } from './limits.ts';
import { mainAttributes } from './manifest.ts';
import { pomArtifact } from './pomProperties.ts';

/**
 * fflate calls itself once for each entry of a piece, so that so small a one can't fill the stack. It also unpacks all of
 * a piece before anybody can look: at most a thousand times its length.
 */
export const pieceBytes = 2 ** 14;

const maxDepth = 3;
const nestedArchive = /\.(?:jar|war)$/i;
const pom = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
/** Signed archives have a manifest of megabytes; what counts is at its beginning. */
const maxTextBytes = 2 ** 16;

/** Takes an entry's bytes as they are unpacked. */
interface Sink {
  /** False where no more is wanted. */
  push(bytes: Uint8Array): boolean;
  end(): void;
}

/**
 * Reads a zip file from its beginning to its end, entry by entry. Only what says whose the archive is gets unpacked,
 * and archives in the archive, to a depth of three. `push` throws `ArchiveError` where the file is broken or costs
 * more than its limits.
 */
export class ZipScan {
  readonly #archive: Archive;
  readonly #limits: Limits;
  readonly #depth: number;
  readonly #unzip: Unzip;

  constructor(archive: Archive, limits: Limits, depth: number) {
    this.#archive = archive;
    this.#limits = limits;
    this.#depth = depth;
    this.#unzip = new Unzip((file) => this.#start(file));
    this.#unzip.register(this.#decoder(0));
    this.#unzip.register(this.#decoder(8));
  }

  push(piece: Uint8Array, last: boolean): void {
    try {
      this.#unzip.push(piece, last);
    } catch (error) {
      if (error instanceof ArchiveError) throw error;
      throw new ArchiveError(last ? 'the archive is cut' : 'the archive is broken');
    }
  }

  /** Every entry is started, because fflate keeps the bytes of those that are not. */
  #start(file: UnzipFile): void {
    this.#limits.entry();
    if (file.compression !== 0 && file.compression !== 8)
      throw new ArchiveError(
        `an entry is compressed by method ${file.compression}, which Java does not know`,
      );
    file.ondata = () => {};
    file.start();
  }

  /** What fflate makes for each entry: it unpacks into a sink, or lets the bytes pass. */
  #decoder(compression: number): { new (name: string): UnzipDecoder; compression: number } {
    const open = (name: string) => this.#sink(name);
    const limits = this.#limits;
    return class {
      static compression = compression;
      ondata: UnzipDecoder['ondata'] = () => {};
      #sink: Sink | null;
      readonly #inflate: Inflate | null;

      constructor(name: string) {
        this.#sink = open(name);
        // One takes 100kB, so that entries that nobody wants get none.
        const packed = this.#sink !== null && compression !== 0;
        this.#inflate = packed ? new Inflate((bytes) => this.#take(bytes)) : null;
      }

      push(bytes: Uint8Array, last: boolean): void {
        if (this.#sink !== null && this.#inflate === null) this.#take(bytes);
        else if (this.#sink !== null) this.#inflate?.push(bytes, last);
        if (last) this.#sink?.end();
        if (last) this.#sink = null;
      }

      #take(bytes: Uint8Array): void {
        limits.inflated(bytes.length);
        if (this.#sink !== null && !this.#sink.push(bytes)) {
          this.#sink.end();
          this.#sink = null;
        }
      }
    };
  }

  #sink(name: string): Sink | null {
    if (name === 'META-INF/MANIFEST.MF')
      return textSink((text) => {
        this.#archive.manifest = mainAttributes(text);
      });
    if (pom.test(name))
      return textSink((text) => {
        const artifact = pomArtifact(text);
        if (artifact !== null) this.#archive.poms.push(artifact);
      });
    return this.#depth < maxDepth && nestedArchive.test(name) ? this.#nestedSink(name) : null;
  }

  #nestedSink(path: string): Sink {
    const archive = emptyArchive();
    this.#archive.nested.push({ path, archive });
    const scan = new ZipScan(archive, this.#limits, this.#depth + 1);
    return {
      push: (bytes) => {
        for (let at = 0; at < bytes.length; at += pieceBytes)
          scan.push(bytes.slice(at, at + pieceBytes), false);
        return true;
      },
      end: () => scan.push(new Uint8Array(0), true),
    };
  }
}

function textSink(take: (text: string) => void): Sink {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  return {
    push: (piece) => {
      pieces.push(Uint8Array.from(piece));
      bytes += piece.length;
      return bytes < maxTextBytes;
    },
    end: () => take(Buffer.concat(pieces).toString('latin1', 0, Math.min(bytes, maxTextBytes))),
  };
}
