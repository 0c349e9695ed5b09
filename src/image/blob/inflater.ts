import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { GateError } from '../../nouns/index.ts';
import { chunkSize, damaged, nativeZstd } from './zstd.ts';

/** A decompressor that is pushed to and pushes on. */
export interface Inflater {
  /** Resolves when the chunk is used up and its memory may be reused. */
  write(chunk: Buffer): Promise<void>;
  /** Resolves when the last output was handed on. */
  end(): Promise<void>;
  /** Frees what is held when the end is not wanted any more. */
  destroy(): void;
}

/**
 * A decompressor for gzip (of several members too) or zstd that calls `output` with every piece. zstd is Node's own
 * where it has it (from 22.15 on), else fzstd, which is slower. Rejects with `image-blob-damaged` where the data is
 * cut short or wrong, and with whatever `output` throws.
 */
export function createInflater(kind: 'gzip' | 'zstd', output: (chunk: Buffer) => void): Inflater {
  if (kind === 'gzip') return streamInflater(createGunzip({ chunkSize }), kind, output);
  const native = nativeZstd();
  return native === null ? portableZstd(output) : streamInflater(native(), kind, output);
}

function streamInflater(
  stream: NodeJS.ReadWriteStream & { destroy(): void },
  kind: string,
  output: (chunk: Buffer) => void,
): Inflater {
  let failure: unknown = null;
  let wake: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const fail = (error: unknown) => {
    failure ??= error;
    stream.destroy();
    wake();
  };
  stream.on('data', (chunk: Buffer) => {
    if (failure !== null) return;
    try {
      output(chunk);
    } catch (error) {
      fail(error);
    }
  });
  stream.on('end', () => wake());
  stream.on('error', (error: unknown) => fail(damaged(kind, error)));
  const checked = () => {
    if (failure !== null) throw failure;
  };
  return {
    async write(chunk) {
      checked();
      await Promise.race([ended, new Promise<void>((resolve) => stream.write(chunk, () => resolve()))]);
      checked();
    },
    async end() {
      checked();
      stream.end();
      await ended;
      checked();
    },
    destroy: () => stream.destroy(),
  };
}

function portableZstd(output: (chunk: Buffer) => void): Inflater {
  let open = true;
  const stream = new Decompress((chunk) => output(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)));
  const push = async (chunk: Uint8Array, last: boolean) => {
    try {
      stream.push(chunk, last);
    } catch (error) {
      throw error instanceof GateError ? error : damaged('zstd', error);
    }
  };
  return {
    write: (chunk) => push(Buffer.from(chunk), false),
    async end() {
      if (open) await push(new Uint8Array(0), true);
      open = false;
    },
    destroy: () => {},
  };
}
