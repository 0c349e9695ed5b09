/** Types of a tag's data (rpm's "Package Format", header). */
const int8Types = new Set([1, 2]);
const int16 = 3;
const int32 = 4;
const stringTypes = new Set([6, 8, 9]);

const entryBytes = 16;
const maxEntries = 2 ** 16;

interface Entry {
  readonly type: number;
  readonly at: number;
  readonly count: number;
}

/** A package's header: a table of tags, and their data. */
export interface RpmHeader {
  /** The strings of a tag, Latin-1; empty where there is none. */
  strings(tag: number): string[];
  /** Its whole numbers; empty where there are none. */
  numbers(tag: number): number[];
}

/**
 * Reads a header as the database keeps it: numbers of entries and of data bytes, 16 bytes for each entry (tag, type,
 * offset, count), the data; all in network order (rpm's documentation, "RPM Package Format", "Header structure").
 * Null where it is cut or has nonsense for numbers. A tag that reaches out of the data counts as missing.
 */
export function rpmHeader(blob: Buffer): RpmHeader | null {
  if (blob.length < 8) return null;
  const entries = blob.readUInt32BE(0);
  const start = 8 + entries * entryBytes;
  const end = start + blob.readUInt32BE(4);
  if (entries === 0 || entries > maxEntries || end > blob.length) return null;
  const found = new Map<number, Entry>();
  for (let at = 8; at < start; at += entryBytes) {
    const entry = {
      type: blob.readUInt32BE(at + 4),
      at: start + blob.readUInt32BE(at + 8),
      count: blob.readUInt32BE(at + 12),
    };
    found.set(blob.readUInt32BE(at), entry);
  }
  const data = blob.subarray(0, end);
  return {
    strings: (tag) => stringsOf(data, found.get(tag)),
    numbers: (tag) => numbersOf(data, found.get(tag)),
  };
}

function stringsOf(data: Buffer, entry: Entry | undefined): string[] {
  const list: string[] = [];
  if (entry === undefined || !stringTypes.has(entry.type)) return list;
  for (let at = entry.at; list.length < entry.count && at < data.length; ) {
    const end = data.indexOf(0, at);
    if (end < 0) break;
    list.push(data.toString('latin1', at, end));
    at = end + 1;
  }
  return list;
}

function numbersOf(data: Buffer, entry: Entry | undefined): number[] {
  if (entry === undefined) return [];
  const size = int8Types.has(entry.type) ? 1 : entry.type === int16 ? 2 : entry.type === int32 ? 4 : 0;
  if (size === 0 || entry.at + entry.count * size > data.length) return [];
  return Array.from({ length: entry.count }, (_, index) => data.readUIntBE(entry.at + index * size, size));
}
