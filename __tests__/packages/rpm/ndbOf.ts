import { databaseBlobs } from '../../../src/packages/rpm/blobs.ts';

const slotBytes = 16;
const pageBytes = 4096;

/** The packages' headers in a database. */
export function headersOf(database: Buffer): Buffer[] {
  const headers: Buffer[] = [];
  databaseBlobs(database, {
    blob: (bytes) => headers.push(Buffer.from(bytes)),
    broken: (message) => {
      throw new Error(message);
    },
  });
  return headers;
}

/**
 * An ndb database with these headers, by the description of the format: rpm as Debian has it can't write one.
 * `slots`: how many slots lead to the first header, for a hostile one.
 */
export function ndbOf(headers: readonly Buffer[], slots = 1): Buffer {
  const table = Buffer.alloc(pageBytes);
  table.write('RpmP', 0, 'latin1');
  table.writeUInt32LE(1, 12);
  const blobs: Buffer[] = [];
  let at = pageBytes;
  headers.forEach((header, index) => {
    for (let slot = index; slot < (index === 0 ? slots : index + 1); slot += 1) {
      table.write('Slot', (2 + slot) * slotBytes, 'latin1');
      table.writeUInt32LE(index + 1, (2 + slot) * slotBytes + 4);
      table.writeUInt32LE(at / slotBytes, (2 + slot) * slotBytes + 8);
    }
    const blob = Buffer.alloc(Math.ceil((header.length + 28) / slotBytes) * slotBytes);
    blob.write('BlbS', 0, 'latin1');
    blob.writeUInt32LE(index + 1, 4);
    blob.writeUInt32LE(header.length, 12);
    header.copy(blob, 16);
    blobs.push(blob);
    at += blob.length;
  });
  return Buffer.concat([table, ...blobs]);
}
