import type { Blob, BlobIntake } from '../blob/intake.ts';
import type { BlobLibrary } from '../blob/library.ts';

/**
 * A blob of a stream: passed over where the store holds its layer whole, else read. The store is asked when the first
 * bytes come, once.
 */
export class KnownOrRead {
  readonly #library: BlobLibrary;
  readonly #name: string;
  readonly #bytes: number;
  readonly #intake: BlobIntake;
  #known: boolean | null = null;

  constructor(library: BlobLibrary, name: string, bytes: number, intake: BlobIntake) {
    this.#library = library;
    this.#name = name;
    this.#bytes = bytes;
    this.#intake = intake;
  }

  write(chunk: Buffer): Promise<void> | null {
    if (this.#known === true) return null;
    if (this.#known === false) return this.#intake.write(chunk);
    return this.#library.holds(this.#name, this.#bytes).then((known) => {
      this.#known = known;
      return known ? undefined : (this.#intake.write(chunk) ?? undefined);
    });
  }

  /** The blob, or its length where it was passed over. */
  async finish(): Promise<Blob | number> {
    return this.#known === true ? this.#bytes : this.#intake.finish();
  }
}
