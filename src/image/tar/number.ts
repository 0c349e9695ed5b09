import { unreadable } from '../unreadable.ts';

/**
 * Reads a number field of a tar header: octal text, or base-256 where the first bit is set (GNU).
 * Returns whole units. Throws `image-layer-damaged` for anything that is not a number, is negative, or does not
 * fit a double exactly. Follows Go's archive/tar, which is what engines read tars with.
 */
export function readNumber(block: Uint8Array, offset: number, length: number, what: string): number {
  const first = block[offset] ?? 0;
  const value = first & 0x80 ? readBase256(block, offset, length) : readOctal(block, offset, length);
  if (value === null || !Number.isSafeInteger(value) || value < 0) {
    throw unreadable('image-layer-damaged', `a tar header holds an impossible ${what}`, {
      expected: 'a whole number from 0 to 2^53 - 1',
    });
  }
  return value;
}

function readBase256(block: Uint8Array, offset: number, length: number): number | null {
  const first = block[offset] ?? 0;
  // The second bit is the sign; no field that is read here may be negative.
  if (first & 0x40) return null;
  let value = first & 0x3f;
  for (let i = 1; i < length; i += 1) {
    value = value * 256 + (block[offset + i] ?? 0);
    if (value > Number.MAX_SAFE_INTEGER) return null;
  }
  return value;
}

function readOctal(block: Uint8Array, offset: number, length: number): number | null {
  let start = offset;
  let end = offset + length;
  while (start < end && isPadding(block[start])) start += 1;
  for (let i = start; i < end; i += 1) if (block[i] === 0) end = i;
  while (end > start && isPadding(block[end - 1])) end -= 1;
  let value = 0;
  for (let i = start; i < end; i += 1) {
    const digit = (block[i] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) return null;
    value = value * 8 + digit;
  }
  return value;
}

function isPadding(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0;
}

/** A decimal whole number as PAX records hold it, or null. Nothing but digits: no sign, no fraction, no blanks. */
export function readDecimal(text: string): number | null {
  if (!/^[0-9]{1,16}$/.test(text)) return null;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : null;
}
