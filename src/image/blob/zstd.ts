import * as zlib from 'node:zlib';
import { unreadable } from '../unreadable.ts';

/** Bytes per piece of output: small, because pieces are garbage once looked at. */
export const chunkSize = 128 * 1024;

/** Makes Node's own zstd decompressor; null in versions without one (before 22.15). */
export function nativeZstd(): (() => zlib.Gunzip) | null {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress');
  return isFactory(create) ? () => create({ chunkSize }) : null;
}

function isFactory(value: unknown): value is (options: zlib.ZlibOptions) => zlib.Gunzip {
  return typeof value === 'function';
}

/** The error for compressed data that can't be decompressed. */
export function damaged(kind: string, cause: unknown): Error {
  return unreadable('image-blob-damaged', `the ${kind} data is damaged or cut short`, { cause });
}
