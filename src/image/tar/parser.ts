import { maxTarMetadataBytes } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import type { DataSink, TarHandler } from './entry.ts';
import { blockBytes, isZeroBlock, type RawHeader, readHeader } from './header.ts';
import { parsePax } from './pax.ts';
import { entryOf, type Pending } from './resolve.ts';

const types = { longName: 0x4c, longLink: 0x4b, pax: 0x78, globalPax: 0x67 } as const;
type Metadata = { readonly type: number; readonly pieces: Buffer[] };

/**
 * Reads a tar as it streams by: `push` every chunk, then `finish`. Data bytes are skipped or handed on without a
 * copy; memory does not depend on the archive. Throws `image-layer-damaged` for what engines refuse too: a wrong
 * checksum, an impossible number, a lone zero block, an archive that ends inside an entry. What engines accept is
 * accepted: no end mark, missing padding after the last entry, anything after the end mark.
 * Global PAX headers are read and dropped, as Go's archive/tar does for all engines.
 */
export class TarParser {
  readonly #handler: TarHandler;
  readonly #block = Buffer.alloc(blockBytes);
  #offset = 0;
  #filled = 0;
  #remaining = 0;
  #padding = 0;
  #sparseBlocks = false;
  #zeroBlocks = 0;
  #sink: DataSink | null = null;
  #metadata: Metadata | null = null;
  #inEntry = false;
  #pending: Pending = {};
  #raw: RawHeader | null = null;

  constructor(handler: TarHandler) {
    this.#handler = handler;
  }

  /** True once the end mark was read; later chunks are ignored. */
  get ended(): boolean {
    return this.#zeroBlocks === 2;
  }

  /** How many bytes of the archive lie before what comes next; in `entry`, where the entry's data begins. */
  get offset(): number {
    return this.#offset;
  }

  /** Bytes that may be skipped before the parser needs to see the archive again; for seeking in files. */
  get skippable(): number {
    return this.#sink === null && this.#metadata === null && this.#filled === 0
      ? this.#remaining + this.#padding
      : 0;
  }

  /** Tells the parser that `bytes` (at most `skippable`) were passed over without being read. */
  skip(bytes: number): void {
    const data = Math.min(bytes, this.#remaining);
    this.#offset += bytes;
    this.#remaining -= data;
    this.#padding -= bytes - data;
    if (this.#remaining === 0) this.#endData();
  }

  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && !this.ended) {
      if (this.#remaining > 0) at += this.#data(chunk, at);
      else if (this.#padding > 0) at += this.#pad(chunk.length - at);
      else if (this.#filled === 0 && chunk.length - at >= blockBytes) {
        this.#offset += blockBytes;
        this.#header(chunk, at);
        at += blockBytes;
      } else at += this.#collect(chunk, at);
    }
  }

  finish(): void {
    if (this.ended) return;
    if (this.#remaining > 0 || this.#filled > 0 || this.#sparseBlocks) {
      throw unreadable('image-layer-damaged', 'the tar ends in the middle of an entry');
    }
  }

  #pad(available: number): number {
    const length = Math.min(this.#padding, available);
    this.#padding -= length;
    this.#offset += length;
    return length;
  }

  #data(chunk: Buffer, at: number): number {
    const length = Math.min(this.#remaining, chunk.length - at);
    if (this.#sink !== null) this.#sink(chunk.subarray(at, at + length));
    else if (this.#metadata !== null)
      this.#metadata.pieces.push(Buffer.from(chunk.subarray(at, at + length)));
    this.#remaining -= length;
    this.#offset += length;
    if (this.#remaining === 0) this.#endData();
    return length;
  }

  #collect(chunk: Buffer, at: number): number {
    const length = Math.min(blockBytes - this.#filled, chunk.length - at);
    chunk.copy(this.#block, this.#filled, at, at + length);
    this.#filled += length;
    this.#offset += length;
    if (this.#filled === blockBytes) {
      this.#filled = 0;
      this.#header(this.#block, 0);
    }
    return length;
  }

  #header(block: Buffer, at: number): void {
    if (this.#sparseBlocks) {
      // Old GNU sparse maps go on in blocks whose byte 504 says whether one more follows.
      this.#sparseBlocks = block[at + 504] !== 0;
      if (!this.#sparseBlocks && this.#raw !== null) this.#start(this.#raw);
      return;
    }
    if (isZeroBlock(block, at)) {
      this.#zeroBlocks += 1;
      return;
    }
    if (this.#zeroBlocks > 0)
      throw unreadable('image-layer-damaged', 'the tar has data after half an end mark');
    const raw = readHeader(block, at);
    if (isMetadata(raw.type)) this.#startMetadata(raw);
    else if (raw.moreSparse) {
      this.#raw = raw;
      this.#sparseBlocks = true;
    } else this.#start(raw);
  }

  #startMetadata(raw: RawHeader): void {
    if (raw.size > maxTarMetadataBytes) {
      throw unreadable('image-layer-hostile', `a tar header announces ${raw.size} bytes of names`, {
        expected: `at most ${maxTarMetadataBytes} bytes, as engines accept`,
      });
    }
    this.#metadata = { type: raw.type, pieces: [] };
    this.#expect(raw.size);
  }

  #start(raw: RawHeader): void {
    const entry = entryOf(raw, this.#pending);
    this.#pending = {};
    this.#inEntry = true;
    this.#sink = this.#handler.entry(entry);
    this.#expect(entry.dataBytes);
  }

  #expect(bytes: number): void {
    this.#remaining = bytes;
    this.#padding = (blockBytes - (bytes % blockBytes)) % blockBytes;
    if (bytes === 0) this.#endData();
  }

  #endData(): void {
    if (this.#metadata !== null) {
      this.#pending = withMetadata(this.#pending, this.#metadata);
      this.#metadata = null;
    } else if (this.#inEntry) {
      this.#inEntry = false;
      this.#sink = null;
      this.#handler.endEntry?.();
    }
  }
}

function isMetadata(type: number): boolean {
  return type === types.longName || type === types.longLink || type === types.pax || type === types.globalPax;
}

function withMetadata(pending: Pending, metadata: Metadata): Pending {
  const data = Buffer.concat(metadata.pieces);
  if (metadata.type === types.pax) return { ...pending, pax: parsePax(data) };
  if (metadata.type === types.globalPax) {
    parsePax(data);
    return {};
  }
  const end = data.indexOf(0);
  const text = data.toString('latin1', 0, end < 0 ? data.length : end);
  return metadata.type === types.longName ? { ...pending, longName: text } : { ...pending, longLink: text };
}
