/** What a place in a file turned out to be: what was looked for, nothing, or not to be told from so few bytes. */
export type Judged<T> = { readonly found: T } | 'no' | 'more';

export interface Wanted<T> {
  /** What it may begin with, of two bytes or more, all of one length. */
  readonly needles: readonly Buffer[];
  /** No candidate is longer: where that many bytes don't do, it is none. */
  readonly maxBytes: number;
  /** After so many candidates that were none, the rest of the file is let be. */
  readonly maxTries: number;
  /** Looks at a file's bytes from a needle on. `offset` is where in the file that is. Never throws. */
  judge(bytes: Buffer, offset: number): Judged<T>;
}

/** Long candidates cost a file no more than so many of the longest. */
const maxSpent = 64;

/**
 * Looks for something in a file while it streams by, by what it begins with: an ELF file's table of sections, which
 * would say where it is, stands at the end of the file. The first candidate that holds wins, however the stream is
 * cut. Keeps `maxBytes` and a chunk at most.
 */
export class CandidateScan<T> {
  readonly #wanted: Wanted<T>;
  /** Bytes that are kept for the next chunk: a candidate, or the beginning of a needle. */
  #kept: Buffer[] = [];
  #keptBytes = 0;
  /** Before so many are there, nothing can be told. */
  #needed = 0;
  #seen: number;
  #tries = 0;
  /** Bytes of candidates that were looked at in vain, for a longer look. */
  #spent = 0;
  #done = false;
  #found: T | null = null;

  /** `start`: where in the file the first chunk will be from. */
  constructor(wanted: Wanted<T>, start = 0) {
    this.#wanted = wanted;
    this.#seen = start;
  }

  push(chunk: Buffer): void {
    if (this.#done) return;
    this.#seen += chunk.length;
    if (this.#keptBytes + chunk.length < this.#needed) {
      this.#keep(chunk, 0);
      return;
    }
    const window = this.#keptBytes === 0 ? chunk : Buffer.concat([...this.#kept, chunk]);
    this.#kept = [];
    this.#keptBytes = 0;
    this.#needed = 0;
    this.#search(window);
  }

  /** After the last chunk: what was found, or null. */
  end(): T | null {
    if (!this.#done && this.#needed > 0) this.#search(Buffer.concat(this.#kept), true);
    this.#done = true;
    return this.#found;
  }

  /** Tries all candidates of a window, and keeps its end from the first one on that can't be told yet. */
  #search(window: Buffer, last = false): void {
    const { needles, maxBytes, maxTries, judge } = this.#wanted;
    const start = this.#seen - window.length;
    const next = new NextOf(window, needles);
    for (let at = next.from(0); at >= 0; at = next.from(at + 1)) {
      const bytes = window.subarray(at, at + maxBytes);
      const judged = judge(bytes, start + at);
      if (judged === 'more' && bytes.length < maxBytes && !last) {
        this.#spent += bytes.length;
        this.#done = this.#spent > maxSpent * maxBytes;
        this.#needed = Math.min(bytes.length * 2, maxBytes);
        this.#keep(window, at);
        return;
      }
      this.#tries += 1;
      if (typeof judged === 'object') this.#found = judged.found;
      this.#done = typeof judged === 'object' || this.#tries >= maxTries;
      if (this.#done) return;
    }
    this.#keep(window, Math.max(0, window.length - (needles[0] as Buffer).length + 1));
  }

  /** A copy, because the chunk is only valid during the call. */
  #keep(bytes: Buffer, from: number): void {
    const copy = Buffer.from(bytes.subarray(from));
    this.#kept.push(copy);
    this.#keptBytes += copy.length;
  }
}

/** Finds the next of several needles, each place looked at once. */
class NextOf {
  readonly #window: Buffer;
  readonly #needles: readonly Buffer[];
  readonly #at: number[];

  constructor(window: Buffer, needles: readonly Buffer[]) {
    this.#window = window;
    this.#needles = needles;
    this.#at = needles.map(() => -1);
  }

  /** The first place of any needle at `from` or behind it; -1 where none is. */
  from(from: number): number {
    let first = -1;
    this.#needles.forEach((needle, index) => {
      if ((this.#at[index] as number) < from && this.#at[index] !== Number.POSITIVE_INFINITY) {
        const found = this.#window.indexOf(needle, from);
        this.#at[index] = found < 0 ? Number.POSITIVE_INFINITY : found;
      }
      const at = this.#at[index] as number;
      if (at !== Number.POSITIVE_INFINITY && (first < 0 || at < first)) first = at;
    });
    return first;
  }
}
