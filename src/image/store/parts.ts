const lengthBytes = 4;

/** Two byte strings as one: the first one's length (32 bits, big endian), and both. */
export function joinParts(first: Uint8Array, second: Uint8Array): Buffer {
  const head = Buffer.alloc(lengthBytes);
  head.writeUInt32BE(first.length);
  return Buffer.concat([head, first, second]);
}

/** The two of `joinParts`, or null where the bytes are not such. */
export function splitParts(bytes: Buffer): readonly [Buffer, Buffer] | null {
  if (bytes.length < lengthBytes) return null;
  const end = lengthBytes + bytes.readUInt32BE();
  return end > bytes.length ? null : [bytes.subarray(lengthBytes, end), bytes.subarray(end)];
}
