/** The largest page of either kind of database. */
const pageBytes = 65_536;

/** A Berkeley DB hash whose every entry leads to the same value: `blob`, padded to most of a page. */
export function repeatingBerkeley(blob: Buffer, times: number): Buffer {
  const database = Buffer.alloc(2 * pageBytes);
  database.writeUInt32LE(0x061561, 12);
  database.writeUInt32LE(pageBytes, 20);
  const page = database.subarray(pageBytes);
  page.writeUInt16LE(2 * times, 20);
  page[25] = 13;
  const at = 26 + 4 * times;
  for (let time = 0; time < times; time += 1) {
    page.writeUInt16LE(pageBytes - 1, 26 + 4 * time);
    page.writeUInt16LE(at, 26 + 4 * time + 2);
  }
  page[at] = 1;
  blob.copy(page, at + 1);
  return database;
}

/** An SQLite database with a table `Packages` whose every row is the same bytes: `record`. */
export function repeatingSqlite(record: Buffer, times: number): Buffer {
  const database = Buffer.alloc(2 * pageBytes);
  database.write('SQLite format 3\0', 'latin1');
  database.writeUInt16BE(1, 16);
  const texts = ['table', 'Packages', 'Packages'].map((text) => Buffer.from(text));
  leaf(database.subarray(0, pageBytes), 100, recordOf([...texts, 2]), 1);
  leaf(database.subarray(pageBytes), 0, record, times);
  return database;
}

/** A record of an SQLite table: bytes, or a number of one byte. */
export function recordOf(values: readonly (Buffer | number)[]): Buffer {
  const types = values.map((value) => varint(typeof value === 'number' ? 1 : 12 + 2 * value.length));
  const head = Buffer.concat(types);
  // The length counts itself: three bytes, whatever it is.
  const length = padded(head.length + 3);
  const bodies = values.map((value) => (typeof value === 'number' ? Buffer.from([value]) : value));
  return Buffer.concat([length, head, ...bodies]);
}

function leaf(page: Buffer, head: number, record: Buffer, times: number): void {
  const at = head + 8 + 2 * times;
  page[head] = 13;
  page.writeUInt16BE(times, head + 3);
  for (let time = 0; time < times; time += 1) page.writeUInt16BE(at, head + 8 + 2 * time);
  Buffer.concat([varint(record.length), varint(1), record]).copy(page, at);
}

function varint(value: number): Buffer {
  return value < 128 ? Buffer.from([value]) : padded(value);
}

/** In three bytes, of which the first may be an empty one. */
function padded(value: number): Buffer {
  return Buffer.from([128 | (value >> 14), 128 | ((value >> 7) & 127), value & 127]);
}
