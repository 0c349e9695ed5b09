import { DatabaseError } from './databaseError.ts';

/**
 * As many bytes as a database has. Its packages lie side by side, so that all together take no more: what goes beyond
 * is the same bytes again, which a page of 64kB can lead to 30,000 times.
 */
export class ByteBudget {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** Throws `DatabaseError` where more is asked for than there is. */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new DatabaseError('its packages have more bytes than the database');
  }
}
