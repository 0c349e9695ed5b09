import { maxZstdWindowBytes } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { damaged } from './zstd.ts';

/** A part of a frame, as large as the chunk it came in allows. */
export interface FramePiece {
  readonly data: Buffer;
  readonly startsFrame: boolean;
  readonly endsFrame: boolean;
}

type State = 'magic' | 'skipLength' | 'skip' | 'descriptor' | 'header' | 'blockHeader' | 'block' | 'checksum';

/**
 * Finds where zstd frames begin and end (RFC 8878, section 3) without decompressing, and leaves skippable frames out.
 * Needed because decompressors stop after the first frame: Node's ignores what follows it in the same piece, while
 * zstd:chunked and pzstd write thousands of them. Throws `image-blob-damaged` for what is no frame, and
 * `image-unsupported` for a frame that asks for more memory than decoders give.
 */
export class ZstdFrames {
  #state: State = 'magic';
  /** The bytes of the field that is being read; fields may lie across chunks. */
  readonly #field = Buffer.alloc(14);
  #filled = 0;
  #needed = 4;
  #descriptor = 0;
  #lastBlock = false;

  /** The pieces of frames in the next chunk: views of it, and copies of a few bytes where a frame's begin was split. */
  *split(chunk: Buffer): Generator<FramePiece> {
    let from = this.#state === 'magic' || this.#state.startsWith('skip') ? -1 : 0;
    let starts = false;
    let at = 0;
    while (at < chunk.length) {
      if (this.#state === 'magic' && this.#filled === 0) from = at;
      const split = this.#state === 'magic' && this.#filled > 0;
      const length = Math.min(this.#needed - this.#filled, chunk.length - at);
      if (this.#isField) chunk.copy(this.#field, this.#filled, at, at + length);
      this.#filled += length;
      at += length;
      if (this.#filled < this.#needed) continue;
      const wasMagic = this.#state === 'magic';
      const ends = this.#next();
      if (wasMagic && this.#state === 'skipLength') from = -1;
      else if (wasMagic) {
        starts = !split;
        if (split) {
          yield { data: Buffer.from(this.#field.subarray(0, 4)), startsFrame: true, endsFrame: false };
          from = at;
        }
      }
      if (ends) {
        yield { data: chunk.subarray(from, at), startsFrame: starts, endsFrame: true };
        from = -1;
        starts = false;
      }
    }
    const open = this.#state === 'magic' || from < 0 || from === chunk.length;
    if (!open) yield { data: chunk.subarray(from), startsFrame: starts, endsFrame: false };
  }

  /** Throws where the data ends inside a frame. */
  finish(): void {
    if (this.#state !== 'magic' || this.#filled > 0) throw damaged('zstd', null);
  }

  get #isField(): boolean {
    return this.#state !== 'block' && this.#state !== 'skip' && this.#state !== 'checksum';
  }

  #expect(state: State, bytes: number): void {
    this.#state = state;
    this.#needed = bytes;
    this.#filled = 0;
  }

  /** The field is complete: what comes after it. True where a frame ended. */
  #next(): boolean {
    const field = this.#field;
    if (this.#state === 'magic') this.#magic(field.readUInt32LE(0));
    else if (this.#state === 'skipLength') this.#skip(field.readUInt32LE(0));
    else if (this.#state === 'skip') this.#expect('magic', 4);
    else if (this.#state === 'descriptor') this.#readDescriptor(field.readUInt8(0));
    else if (this.#state === 'header') {
      checkWindow(field, this.#descriptor);
      this.#expect('blockHeader', 3);
    } else if (this.#state === 'blockHeader') return this.#blockHeader(field.readUIntLE(0, 3));
    else return this.#endOfBlock();
    return false;
  }

  #magic(magic: number): void {
    if (magic === 0xfd2fb528) this.#expect('descriptor', 1);
    else if (magic >= 0x184d2a50 && magic <= 0x184d2a5f) this.#expect('skipLength', 4);
    else throw damaged('zstd', null);
  }

  #skip(bytes: number): void {
    if (bytes === 0) this.#expect('magic', 4);
    else this.#expect('skip', bytes);
  }

  #readDescriptor(descriptor: number): void {
    this.#descriptor = descriptor;
    this.#expect('header', headerBytes(descriptor));
  }

  #blockHeader(header: number): boolean {
    this.#lastBlock = (header & 1) === 1;
    const type = (header >> 1) & 3;
    if (type === 3) throw damaged('zstd', null);
    // A run of one byte is stored as that byte.
    const bytes = type === 1 ? 1 : header >> 3;
    this.#expect('block', bytes);
    return bytes === 0 ? this.#endOfBlock() : false;
  }

  #endOfBlock(): boolean {
    const hasChecksum = (this.#descriptor & 4) !== 0;
    if (this.#state === 'block' && !this.#lastBlock) this.#expect('blockHeader', 3);
    else if (this.#state === 'block' && hasChecksum) this.#expect('checksum', 4);
    else {
      this.#expect('magic', 4);
      return true;
    }
    return false;
  }
}

const singleSegment = (descriptor: number) => (descriptor & 0x20) !== 0;
const dictionaryBytes = (descriptor: number) => [0, 1, 2, 4][descriptor & 3] ?? 0;

function sizeBytes(descriptor: number): number {
  const flag = descriptor >> 6;
  return flag === 0 ? (singleSegment(descriptor) ? 1 : 0) : 1 << flag;
}

/** Bytes of the frame header after the descriptor; at least 1, because one of its two sizes is always there. */
function headerBytes(descriptor: number): number {
  return (singleSegment(descriptor) ? 0 : 1) + dictionaryBytes(descriptor) + sizeBytes(descriptor);
}

function checkWindow(header: Buffer, descriptor: number): void {
  const window = singleSegment(descriptor)
    ? contentSize(header.subarray(dictionaryBytes(descriptor)), sizeBytes(descriptor))
    : 2 ** (10 + (header.readUInt8(0) >> 3)) * (1 + (header.readUInt8(0) & 7) / 8);
  if (window > maxZstdWindowBytes) {
    throw unreadable('image-unsupported', 'the zstd data needs more memory than decoders give', {
      expected: `a window of at most ${maxZstdWindowBytes} bytes, as without zstd --long`,
    });
  }
}

function contentSize(field: Buffer, bytes: number): number {
  if (bytes === 8) return Number(field.readBigUInt64LE(0));
  return field.readUIntLE(0, bytes) + (bytes === 2 ? 256 : 0);
}
