import { ArchiveError } from './archiveError.ts';

/** The most that a file's wanted entries unpack to: archives in a war are packed already, and manifests are small. */
const maxInflatedBytes = 2 ** 28;

/**
 * What each byte of a file may unpack to, so that many small files cost no more than one large one. An archive in an
 * archive is packed already and hardly grows; a bomb gives a thousand bytes for one.
 */
const mostPerByte = 32;

/** What a small file may unpack to, whatever its length: some manifests are as large. */
const leastInflatedBytes = 2 ** 20;

/** The limits of a file of so many bytes. */
export function limitsOf(fileBytes: number): Limits {
  const inflated = Math.min(maxInflatedBytes, Math.max(leastInflatedBytes, fileBytes * mostPerByte));
  return new Limits(undefined, inflated);
}

/** What one file may cost, its nested archives included: a small archive can promise petabytes. */
export class Limits {
  #entries = 0;
  #inflatedBytes = 0;
  readonly #maxEntries: number;
  readonly #maxInflatedBytes: number;

  constructor(maxEntries = 200_000, most = maxInflatedBytes) {
    this.#maxEntries = maxEntries;
    this.#maxInflatedBytes = most;
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
