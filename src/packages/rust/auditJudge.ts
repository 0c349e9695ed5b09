import { constants, inflateSync } from 'node:zlib';
import type { Judged } from '../elf/candidateScan.ts';

/** The four heads that a zlib stream with a window of 32kB has (RFC 1950, 2.2). */
export const zlibHeads: readonly Buffer[] = [0x01, 0x5e, 0x9c, 0xda].map((level) =>
  Buffer.from([0x78, level]),
);

/** Of a program with 600 crates: 20kB. */
export const maxAuditBytes = 2 ** 20;

/** So many bytes of a stream hold its table of codes and the first letters; no list of crates packs them into less. */
const probeBytes = 256;
const maxProbeText = 2 ** 14;
/** How serde writes auditable-serde's `VersionInfo`: `packages` is its first field. */
const beginning = '{"packages":[';
const maxTextBytes = 2 ** 22;
/** A probe takes a tenth of a millisecond, and 100MB of anything need 3,000. */
const maxProbed = 5000;
/** Garbage can unpack to a lot, so no more than this many lists of one file are unpacked, a growing one each time. */
const maxUnpacked = 20;

/**
 * Makes the judge of one file: gives the text of section `.dep-v0`, JSON packed by zlib, where one begins
 * (cargo-auditable's PARSING.md). Told by its first letters, because most places that look like a zlib stream are none.
 * After `limit` places that had to be unpacked to see, all others are none.
 */
export function auditJudge(limit = maxProbed): (bytes: Buffer) => Judged<string> {
  let probed = 0;
  let unpacked = 0;
  return (bytes) => {
    if (bytes.length < 3) return 'more';
    if (!beginsBlock(bytes[2] as number) || probed >= limit || unpacked >= maxUnpacked) return 'no';
    probed += 1;
    if (!isList(bytes)) return bytes.length < probeBytes ? 'more' : 'no';
    unpacked += 1;
    return whole(bytes);
  };
}

/** Whether a byte can begin a stream of deflate: a block that is packed by fixed or by own codes (RFC 1951, 3.2.3). */
function beginsBlock(byte: number): boolean {
  const type = (byte >> 1) & 3;
  return type === 1 || type === 2;
}

/** Whether the first letters are those of a list of crates. False too where they are not all there. */
function isList(bytes: Buffer): boolean {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: maxProbeText };
  try {
    return inflateSync(bytes.subarray(0, probeBytes), options).toString('latin1').startsWith(beginning);
  } catch {
    return false;
  }
}

/** The whole text where the stream ends within the bytes, checksum and all; what follows it is let be. */
function whole(bytes: Buffer): Judged<string> {
  try {
    return { found: inflateSync(bytes, { maxOutputLength: maxTextBytes }).toString('utf8') };
  } catch (error) {
    return goesOn(error) ? 'more' : 'no';
  }
}

/** Whether zlib found nothing wrong with a stream but its end. */
function goesOn(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'Z_BUF_ERROR';
}
