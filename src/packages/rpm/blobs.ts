import { berkeleyBlobs } from './berkeleyBlobs.ts';
import type { BlobTaker } from './blobTaker.ts';
import { ByteBudget } from './byteBudget.ts';
import { DatabaseError } from './databaseError.ts';
import { ndbBlobs } from './ndbBlobs.ts';
import { sqliteBlobs } from './sqliteBlobs.ts';

/**
 * Gives all packages of an rpm database, told by its first bytes: rpm writes any of them under names of its own.
 * Together they have no more bytes than the database. Throws `DatabaseError` where nothing (more) can be read.
 */
export function databaseBlobs(database: Buffer, taker: BlobTaker): void {
  const budget = new ByteBudget(database.length);
  const take: BlobTaker = {
    broken: taker.broken,
    blob: (bytes) => {
      budget.spend(bytes.length);
      taker.blob(bytes);
    },
  };
  const magic = database.toString('latin1', 0, 16);
  if (magic === 'SQLite format 3\0') sqliteBlobs(database, take);
  else if (magic.startsWith('RpmP')) ndbBlobs(database, take);
  else if (/\x00\x06\x15\x61|\x61\x15\x06\x00/.test(magic.slice(12))) berkeleyBlobs(database, take);
  else throw new DatabaseError('neither an SQLite nor an ndb nor a Berkeley DB database');
}
