import type { BlobTaker } from './blobTaker.ts';
import { DatabaseError } from './databaseError.ts';
import { recordValues } from './sqliteRecord.ts';
import { openPages, type Pages, rowsOf } from './sqliteRows.ts';

/**
 * The packages of an SQLite database, rpm's since 2020: column `blob` of the table `Packages` (rpm's
 * `lib/backend/sqlite.c`). The table's page is named in `sqlite_schema`, which begins on page 1 (sqlite.org,
 * "Database File Format", 2.6).
 */
export function sqliteBlobs(database: Buffer, take: BlobTaker): void {
  const pages = openPages(database);
  const root = rootOf(pages, take);
  if (root === null) throw new DatabaseError('an SQLite database without a table Packages');
  rowsOf(pages, root, take.broken, (payload) => {
    const blob = recordValues(payload)?.[1];
    if (Buffer.isBuffer(blob)) take.blob(blob);
    else take.broken('a row of the table Packages without a package');
  });
}

function rootOf(pages: Pages, take: BlobTaker): number | null {
  let root: number | null = null;
  rowsOf(pages, 1, take.broken, (payload) => {
    const [type, name, , page] = recordValues(payload) ?? [];
    if (text(type) === 'table' && text(name) === 'Packages' && typeof page === 'number') root ??= page;
  });
  return root;
}

function text(value: Buffer | number | null | undefined): string | null {
  return Buffer.isBuffer(value) ? value.toString('latin1') : null;
}
