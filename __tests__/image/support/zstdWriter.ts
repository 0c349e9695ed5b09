/** A zstd frame that stores its data in raw blocks: valid for every decoder, and needs no compressor. */
export function storeZstd(data: Uint8Array): Buffer {
  const pieces: Buffer[] = [];
  const header = Buffer.alloc(6);
  header.writeUInt32LE(0xfd2fb528, 0);
  // Frame header: no content size, no checksum, a window of 1 MiB.
  header.writeUInt8(0x00, 4);
  header.writeUInt8(0x50, 5);
  pieces.push(header);
  const step = 128 * 1024;
  for (let at = 0; at < data.length || at === 0; at += step) {
    const piece = data.subarray(at, at + step);
    const last = at + step >= data.length ? 1 : 0;
    const head = Buffer.alloc(3);
    head.writeUIntLE((piece.length << 3) | last, 0, 3);
    pieces.push(head, Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}

/** A skippable frame, as zstd:chunked puts its table of contents. */
export function skippableFrame(data: Uint8Array): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(0x184d2a50, 0);
  header.writeUInt32LE(data.length, 4);
  return Buffer.concat([header, data]);
}
