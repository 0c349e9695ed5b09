import { ByteBudget } from './byteBudget.ts';
import { DatabaseError } from './databaseError.ts';
import { sqliteVarint } from './sqliteRecord.ts';

const interior = 5;
const leaf = 13;

/** The pages of an SQLite database. */
export interface Pages {
  readonly bytes: Buffer;
  readonly pageBytes: number;
  /** Of each page so many are used: the rest is reserved for extensions. */
  readonly usable: number;
  /** Pages that were read: none is read twice, so that circles end and all costs no more than the file's length. */
  readonly read: Set<number>;
  /** For the rows, of which several may claim the same bytes of a page. */
  readonly budget: ByteBudget;
}

/** Throws `DatabaseError` for a header that makes no sense (sqlite.org, "Database File Format", 1.3). */
export function openPages(bytes: Buffer): Pages {
  if (bytes.length < 512) throw new DatabaseError('an SQLite database cut within its first page');
  const written = bytes.readUInt16BE(16);
  const pageBytes = written === 1 ? 65536 : written;
  const usable = pageBytes - (bytes[20] as number);
  if (pageBytes < 512 || (pageBytes & (pageBytes - 1)) !== 0 || usable < 480)
    throw new DatabaseError(`an SQLite database with pages of ${pageBytes} bytes`);
  return { bytes, pageBytes, usable, read: new Set(), budget: new ByteBudget(bytes.length) };
}

/**
 * Gives the rows of the table whose tree begins at a page, in order. Pages that are broken are told, and the others
 * read (sqlite.org, "Database File Format", 1.6: table b-trees). Throws `DatabaseError` where the rows have more bytes
 * than the file.
 */
export function rowsOf(
  pages: Pages,
  root: number,
  broken: (message: string) => void,
  take: (payload: Buffer) => void,
): void {
  const waiting = [root];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    const start = pageStart(pages, page);
    const head = start === null ? 0 : start + (page === 1 ? 100 : 0);
    const type = start === null ? undefined : pages.bytes[head];
    if (start === null || (type !== leaf && type !== interior)) {
      broken(`page ${page} of the SQLite database is no page of a table`);
      continue;
    }
    const cells = cellsOf(pages, start, head);
    if (type === interior) for (const child of children(pages, cells, head)) waiting.push(child);
    else
      for (const cell of cells) {
        const payload = payloadAt(pages, cell, start + pages.usable);
        pages.budget.spend(payload?.length ?? 0);
        if (payload === null) broken(`a row on page ${page} of the SQLite database is broken`);
        else take(payload);
      }
  }
}

/** Where a page begins that is there and was not read before; it then counts as read. */
function pageStart({ bytes, pageBytes, read }: Pages, page: number): number | null {
  const start = (page - 1) * pageBytes;
  if (page < 1 || start + pageBytes > bytes.length || read.has(page)) return null;
  read.add(page);
  return start;
}

/** Where the cells of a page begin. */
function cellsOf({ bytes, usable }: Pages, start: number, head: number): number[] {
  const headBytes = bytes[head] === interior ? 12 : 8;
  const room = Math.floor((start + usable - head - headBytes) / 2);
  const count = Math.min(bytes.readUInt16BE(head + 3), room);
  return Array.from(
    { length: count },
    (_, index) => start + bytes.readUInt16BE(head + headBytes + 2 * index),
  );
}

/** The pages below an interior page, last first, because the last is taken first from what waits. */
function children({ bytes }: Pages, cells: readonly number[], head: number): number[] {
  const left = cells.filter((cell) => cell + 4 <= bytes.length).map((cell) => bytes.readUInt32BE(cell));
  return [...left, bytes.readUInt32BE(head + 8)].reverse();
}

/** The payload of a leaf's cell, with what it has on overflow pages; null where it is cut. */
function payloadAt(pages: Pages, cell: number, pageEnd: number): Buffer | null {
  const { bytes, usable } = pages;
  const size = sqliteVarint(bytes, cell);
  const row = size === null ? null : sqliteVarint(bytes, size.end);
  if (size === null || row === null || size.value > bytes.length) return null;
  const local = localBytes(size.value, usable);
  const spills = local < size.value;
  if (row.end + local + (spills ? 4 : 0) > pageEnd) return null;
  const here = bytes.subarray(row.end, row.end + local);
  if (!spills) return here;
  const rest = overflow(pages, bytes.readUInt32BE(row.end + local), size.value - local);
  return rest === null ? null : Buffer.concat([here, ...rest]);
}

/** How much of a payload is on the leaf itself (sqlite.org, "Database File Format", 1.6). */
function localBytes(payload: number, usable: number): number {
  if (payload <= usable - 35) return payload;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const some = least + ((payload - least) % (usable - 4));
  return some <= usable - 35 ? some : least;
}

function overflow(pages: Pages, first: number, length: number): Buffer[] | null {
  const pieces: Buffer[] = [];
  let left = length;
  for (let page = first; left > 0; ) {
    const start = pageStart(pages, page);
    if (start === null) return null;
    const size = Math.min(left, pages.usable - 4);
    pieces.push(pages.bytes.subarray(start + 4, start + 4 + size));
    left -= size;
    page = pages.bytes.readUInt32BE(start);
  }
  return pieces;
}
