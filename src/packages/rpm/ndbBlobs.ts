import type { BlobTaker } from './blobTaker.ts';
import { DatabaseError } from './databaseError.ts';

const slotBytes = 16;
const slotsPerPage = 256;
const blockBytes = 16;
const blobHeadBytes = 16;

/**
 * The packages of an ndb database, SUSE's: a table of slots, of which the first two are the file's header, and blobs
 * in blocks of 16 bytes, each with a head of its own (rpm's `lib/backend/ndb/rpmpkg.c`). Little-endian.
 */
export function ndbBlobs(database: Buffer, take: BlobTaker): void {
  if (database.length < 2 * slotBytes) throw new DatabaseError('an ndb database cut within its header');
  const version = database.readUInt32LE(4);
  if (version !== 0) throw new DatabaseError(`an ndb database of version ${version}, not 0`);
  const slots = Math.min(database.readUInt32LE(12) * slotsPerPage, Math.floor(database.length / slotBytes));
  for (let slot = 2; slot < slots; slot += 1) {
    const at = slot * slotBytes;
    const index = database.readUInt32LE(at + 4);
    if (index === 0) continue;
    const blob = blobAt(database, database.readUInt32LE(at + 8) * blockBytes, index);
    if (blob === null) take.broken(`slot ${slot} of the ndb database leads to no package`);
    else take.blob(blob);
  }
}

function blobAt(database: Buffer, at: number, index: number): Buffer | null {
  if (at + blobHeadBytes > database.length) return null;
  if (database.toString('latin1', at, at + 4) !== 'BlbS' || database.readUInt32LE(at + 4) !== index)
    return null;
  const start = at + blobHeadBytes;
  const bytes = database.readUInt32LE(at + 12);
  return start + bytes > database.length ? null : database.subarray(start, start + bytes);
}
