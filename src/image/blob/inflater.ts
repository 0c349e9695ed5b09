import { createGunzip } from 'node:zlib';
import { freeMemory } from './freeMemory.ts';
import { PortableZstd } from './portableZstd.ts';
import { chunkSize, damaged, nativeZstd } from './zstd.ts';
import { ZstdFrames } from './zstdFrames.ts';

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
 * A decompressor for gzip (of several members too) or zstd that calls `output` with every piece, which is only valid
 * during the call. zstd is Node's own
 * where it has it (from 22.15 on), else fzstd, which is slower. Rejects with `image-blob-damaged` where the data is
 * cut short or wrong, and with whatever `output` throws.
 */
export function createInflater(kind: 'gzip' | 'zstd', output: (chunk: Buffer) => void): Inflater {
  if (kind === 'gzip') return streamInflater(createGunzip({ chunkSize }), kind, output);
  const native = nativeZstd();
  if (native === null) return portableInflater(output);
  const inner = streamInflater(native(), kind, output);
  const frames = new ZstdFrames();
  return {
    async write(chunk) {
      for (const { data } of frames.split(chunk)) await inner.write(data);
    },
    async end() {
      frames.finish();
      await inner.end();
    },
    destroy: () => inner.destroy(),
  };
}

function portableInflater(output: (chunk: Buffer) => void): Inflater {
  const frames = new ZstdFrames();
  const decoder = new PortableZstd(output);
  return {
    async write(chunk) {
      for (const piece of frames.split(chunk)) decoder.push(piece);
    },
    end: async () => frames.finish(),
    destroy: () => {},
  };
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
      freeMemory(chunk);
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
