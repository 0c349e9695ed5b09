import { ArchiveError } from './archiveError.ts';

/** What one file may cost, its nested archives included: a small archive can promise petabytes. */
export class Limits {
  #entries = 0;
  #inflatedBytes = 0;
  readonly #maxEntries: number;
  readonly #maxInflatedBytes: number;

  constructor(maxEntries = 200_000, maxInflatedBytes = 2 ** 28) {
    this.#maxEntries = maxEntries;
    this.#maxInflatedBytes = maxInflatedBytes;
  }

  get entries(): number {
    return this.#entries;
  }

  /** Throws `ArchiveError` for one entry too many. */
  entry(): void {
    this.#entries += 1;
    if (this.#entries > this.#maxEntries)
      throw new ArchiveError(`more than ${this.#maxEntries} entries: the rest is not read`);
  }

  /** Throws `ArchiveError` where more was unpacked than any archive of this kind holds. */
  inflated(bytes: number): void {
    this.#inflatedBytes += bytes;
    if (this.#inflatedBytes > this.#maxInflatedBytes)
      throw new ArchiveError(
        `more than ${this.#maxInflatedBytes} bytes are packed into it: the rest is not read`,
      );
  }
}
