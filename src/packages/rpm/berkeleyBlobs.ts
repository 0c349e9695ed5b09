import type { BlobTaker } from './blobTaker.ts';
import { DatabaseError } from './databaseError.ts';

const pageHeadBytes = 26;
/** Types of pages and of what is in them (Berkeley DB's `src/dbinc/db_page.h`). */
const hashPages = new Set([2, 13]);
const overflowPage = 7;
const inline = 1;
const offPage = 3;

/** A database, its page size, and its numbers in the byte order of the machine that wrote it. */
interface Database {
  readonly bytes: Buffer;
  readonly pageBytes: number;
  u16(at: number): number;
  u32(at: number): number;
  /** Pages whose content was taken: none is taken twice, so that a circle ends. */
  readonly taken: Set<number>;
}

/**
 * The packages of a Berkeley DB hash, rpm's until 2020 (CentOS 7 and 8, UBI 8): hash pages hold pairs of key and value,
 * and a value longer than a part of a page is a chain of overflow pages (Berkeley DB's `db_page.h`).
 */
export function berkeleyBlobs(bytes: Buffer, take: BlobTaker): void {
  const database = open(bytes);
  const pages = Math.floor(bytes.length / database.pageBytes);
  if (bytes.length % database.pageBytes !== 0) take.broken('the Berkeley DB database is cut within a page');
  for (let page = 1; page < pages; page += 1) {
    if (hashPages.has(bytes[page * database.pageBytes + 25] as number)) takeHashPage(database, page, take);
  }
}

function open(bytes: Buffer): Database {
  if (bytes.length < 512) throw new DatabaseError('a Berkeley DB database cut within its first page');
  const little = bytes.readUInt32LE(12) === 0x061561;
  const u16 = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const u32 = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const pageBytes = u32(20);
  if (pageBytes < 512 || pageBytes > 65536 || (pageBytes & (pageBytes - 1)) !== 0)
    throw new DatabaseError(`a Berkeley DB database with pages of ${pageBytes} bytes`);
  if (bytes[24] !== 0) throw new DatabaseError('a Berkeley DB database that is encrypted');
  return { bytes, pageBytes, u16, u32, taken: new Set() };
}

/** Entries are offsets within the page, keys and values in turn. Content fills the page from its end. */
function takeHashPage(database: Database, page: number, take: BlobTaker): void {
  const { bytes, pageBytes, u16, u32 } = database;
  const start = page * pageBytes;
  const entries = Math.min(u16(start + 20), Math.floor((pageBytes - pageHeadBytes) / 2));
  const offset = (entry: number) => u16(start + pageHeadBytes + 2 * entry);
  for (let entry = 1; entry < entries; entry += 2) {
    const at = offset(entry);
    const type = at < pageBytes ? bytes[start + at] : undefined;
    if (type === inline && at < offset(entry - 1) && offset(entry - 1) <= pageBytes)
      take.blob(bytes.subarray(start + at + 1, start + offset(entry - 1)));
    else if (type === offPage && at + 12 <= pageBytes) {
      const blob = chain(database, u32(start + at + 4), u32(start + at + 8));
      if (blob === null) take.broken(`page ${page} of the Berkeley DB database leads to no package`);
      else take.blob(blob);
    }
  }
}

/** What a chain of overflow pages holds; null where it is not what was promised. */
function chain(
  { bytes, pageBytes, u16, u32, taken }: Database,
  first: number,
  length: number,
): Buffer | null {
  const pieces: Buffer[] = [];
  let left = length;
  for (let page = first; page !== 0 && left > 0; ) {
    const start = page * pageBytes;
    if (taken.has(page) || start + pageBytes > bytes.length || bytes[start + 25] !== overflowPage)
      return null;
    taken.add(page);
    const size = Math.min(u16(start + 22), pageBytes - pageHeadBytes, left);
    pieces.push(bytes.subarray(start + pageHeadBytes, start + pageHeadBytes + size));
    left -= size;
    page = u32(start + 16);
  }
  return left === 0 ? Buffer.concat(pieces) : null;
}
