import { unreadable } from '../unreadable.ts';
import { readNumber } from './number.ts';

/** Size of a tar header and the unit in which data is padded, in bytes. */
export const blockBytes = 512;

/** One header block, before long names and PAX records are applied. Strings are Latin-1: one character per byte. */
export interface RawHeader {
  readonly name: string;
  readonly linkName: string;
  /** Type flag as a character code; `0` and NUL are regular files. */
  readonly type: number;
  /** True where the mode has an execute bit. A mode that is no number has none: nothing that is counted hangs on it. */
  readonly executable: boolean;
  /** Bytes of data that the header announces. */
  readonly size: number;
  /** For a GNU sparse file its size as seen by programs, in bytes; null for all others. */
  readonly sparseSize: number | null;
  /** True where further blocks of an old GNU sparse map follow the header. */
  readonly moreSparse: boolean;
}

/**
 * Reads the 512 bytes at `at`. Throws `image-layer-damaged` where the checksum (unsigned or signed, both are in
 * the wild) or a number is wrong.
 */
export function readHeader(block: Buffer, at: number): RawHeader {
  if (!checksumHolds(block, at)) {
    throw unreadable('image-layer-damaged', 'a tar header has a wrong checksum');
  }
  const type = block[at + 156] ?? 0;
  const magic = block.toString('latin1', at + 257, at + 265);
  const gnu = magic === 'ustar  \0';
  const name = text(block, at, 100);
  const prefix = magic.startsWith('ustar\0') ? text(block, at + 345, prefixLength(block, at)) : '';
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    linkName: text(block, at + 157, 100),
    type,
    executable: isExecutable(block, at + 100),
    size: readNumber(block, at + 124, 12, 'size'),
    sparseSize: type === 0x53 ? oldSparseSize(block, at, gnu) : null,
    moreSparse: type === 0x53 && block[at + 482] !== 0,
  };
}

/** Looks at the last three digits of an octal mode of eight bytes; the first of them may be anything. */
function isExecutable(block: Buffer, at: number): boolean {
  let end = at + 8;
  while (end > at && (block[end - 1] === 0 || block[end - 1] === 0x20)) end -= 1;
  for (let i = Math.max(at, end - 3); i < end; i += 1) if (((block[i] as number) & 1) === 1) return true;
  return false;
}

/** True when the block at `at` carries a right checksum: how a tar is told from anything else. */
export function checksumHolds(block: Buffer, at: number): boolean {
  let expected: number;
  try {
    expected = readNumber(block, at + 148, 8, 'checksum');
  } catch {
    return false;
  }
  let sum = 8 * 0x20;
  for (let i = at; i < at + 148; i += 1) sum += block[i] as number;
  for (let i = at + 156; i < at + blockBytes; i += 1) sum += block[i] as number;
  return sum === expected || signedSum(block, at) === expected;
}

function signedSum(block: Buffer, at: number): number {
  let sum = 8 * 0x20;
  for (let i = at; i < at + blockBytes; i += 1) {
    if (i < at + 148 || i >= at + 156) sum += block.readInt8(i);
  }
  return sum;
}

/** True when the 512 bytes at `at` are all zero: half of a tar's end mark. */
export function isZeroBlock(block: Buffer, at: number): boolean {
  for (let i = at; i < at + blockBytes; i += 1) if (block[i] !== 0) return false;
  return true;
}

/** star's headers end in `tar\0` and keep times where ustar has the end of the prefix. */
function prefixLength(block: Buffer, at: number): number {
  return block.toString('latin1', at + 508, at + 512) === 'tar\0' ? 131 : 155;
}

function oldSparseSize(block: Buffer, at: number, gnu: boolean): number {
  if (!gnu) throw unreadable('image-layer-damaged', 'a tar header says sparse but is not of the GNU format');
  return readNumber(block, at + 483, 12, 'size of a sparse file');
}

function text(block: Buffer, at: number, length: number): string {
  // Not indexOf: in a header without a NUL that would search the whole chunk, once per header.
  let end = at;
  while (end < at + length && block[end] !== 0) end += 1;
  return block.toString('latin1', at, end);
}
