const maxEntries = 200_000;
const maxInflatedBytes = 2 ** 28;

/** What one file may cost, its nested archives included: a small archive can promise petabytes. */
export class Limits {
  #entries = 0;
  #inflatedBytes = 0;

  get entries(): number {
    return this.#entries;
  }

  /** Throws an `Error` for one entry too many. */
  entry(): void {
    this.#entries += 1;
    if (this.#entries > maxEntries) throw new Error(`more than ${maxEntries} entries: the rest is not read`);
  }

  /** Throws an `Error` where more was inflated than any archive of this kind holds. */
  inflated(bytes: number): void {
    this.#inflatedBytes += bytes;
    if (this.#inflatedBytes > maxInflatedBytes)
      throw new Error(`more than ${maxInflatedBytes} bytes are packed into it: the rest is not read`);
  }
}
