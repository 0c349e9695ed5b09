/** Bytes of the whole numbers and of the floating one, by serial type. */
const numberBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

/** A variable-length number: seven bits a byte, high ones first, at most nine bytes. Null where it is cut. */
export function sqliteVarint(bytes: Buffer, at: number): { value: number; end: number } | null {
  let value = 0;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) return null;
    if (index === 8) return { value: value * 256 + byte, end: at + 9 };
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + index + 1 };
  }
  return null;
}

/**
 * The values of a record: text and blobs as bytes, whole numbers of up to four bytes as numbers, all else null. Null
 * where the record is broken (sqlite.org, "Database File Format", 2.1).
 */
export function recordValues(record: Buffer): (Buffer | number | null)[] | null {
  const head = sqliteVarint(record, 0);
  if (head === null || head.value > record.length) return null;
  const values: (Buffer | number | null)[] = [];
  let body = head.value;
  for (let at = head.end; at < head.value; ) {
    const type = sqliteVarint(record, at);
    if (type === null) return null;
    at = type.end;
    const size = type.value >= 12 ? Math.floor((type.value - 12) / 2) : (numberBytes[type.value] ?? 0);
    if (body + size > record.length) return null;
    values.push(decoded(type.value, record.subarray(body, body + size)));
    body += size;
  }
  return values;
}

function decoded(type: number, bytes: Buffer): Buffer | number | null {
  if (type >= 12) return bytes;
  if (type === 8 || type === 9) return type - 8;
  return type >= 1 && type <= 4 ? bytes.readIntBE(0, bytes.length) : null;
}
