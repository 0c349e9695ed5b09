import { Decompress } from 'fzstd';
import { GateError } from '../../nouns/index.ts';
import { damaged } from './zstd.ts';
import type { FramePiece } from './zstdFrames.ts';

/** zstd for versions of Node without it, in JavaScript: the same bytes, several times slower. */
export class PortableZstd {
  readonly #output: (chunk: Buffer) => void;
  #frame: Decompress | null = null;

  constructor(output: (chunk: Buffer) => void) {
    this.#output = output;
  }

  /** Throws `image-blob-damaged` for wrong data, and what the output throws. */
  push({ data, startsFrame, endsFrame }: FramePiece): void {
    if (startsFrame) this.#frame = new Decompress((out) => this.#output(asBuffer(out)));
    try {
      // Copied, because the decoder keeps what it can't use yet, and the caller uses the memory again.
      this.#frame?.push(Uint8Array.from(data), endsFrame);
    } catch (error) {
      throw error instanceof GateError ? error : damaged('zstd', error);
    }
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
