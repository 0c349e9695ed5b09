import { blockBytes, checksumHolds, isZeroBlock } from '../tar/header.ts';

/** What a blob is, told by its first bytes, because names and media types may be missing or wrong. */
export type BlobKind = 'tar' | 'gzip' | 'zstd' | 'json' | 'other';

/** Tells a blob's kind from its first 512 bytes (or all of them, where it is shorter). */
export function sniff(head: Buffer): BlobKind {
  // Before anything else, because the first file in a tar may be called `{`.
  if (head.length >= blockBytes && (isZeroBlock(head, 0) || checksumHolds(head, 0))) return 'tar';
  if (head.length === 0) return 'tar';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (isZstd(head)) return 'zstd';
  const first = head.find((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  return first === 0x7b || first === 0x5b ? 'json' : 'other';
}

/** A frame, or a skippable frame (RFC 8878, 3.1.1 and 3.1.2). */
function isZstd(head: Buffer): boolean {
  if (head.length < 4) return false;
  const magic = head.readUInt32LE(0);
  return magic === 0xfd2fb528 || (magic >= 0x184d2a50 && magic <= 0x184d2a5f);
}
