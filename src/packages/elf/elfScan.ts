import { CandidateScan, type Wanted } from './candidateScan.ts';
import { elfSegments, maxHeadBytes, type Segment } from './elfSegments.ts';

/** From where to where in a file to look; null for nowhere. */
export type Range = { readonly start: number; readonly end: number };

/** Looks for something in a part of an ELF file, told by its segments. What is no ELF file costs nothing. */
export class ElfScan<T> {
  readonly #wanted: Wanted<T>;
  readonly #rangeOf: (segments: readonly Segment[]) => Range | null;
  #head: Buffer = Buffer.alloc(0);
  #range: Range | 'unknown' | null = 'unknown';
  #scan: CandidateScan<T> | null = null;
  /** Bytes of the file that came by. */
  #seen = 0;

  constructor(wanted: Wanted<T>, rangeOf: (segments: readonly Segment[]) => Range | null) {
    this.#wanted = wanted;
    this.#rangeOf = rangeOf;
  }

  push(chunk: Buffer): void {
    if (this.#range === 'unknown') {
      this.#head = Buffer.concat([this.#head, chunk]);
      const segments = elfSegments(this.#head.subarray(0, maxHeadBytes));
      if (segments === 'more') return;
      this.#range = segments === null ? null : this.#rangeOf(segments);
      this.#give(this.#head);
      this.#head = Buffer.alloc(0);
    } else this.#give(chunk);
  }

  /** After the last chunk: what was found, or null. */
  end(): T | null {
    return this.#scan?.end() ?? null;
  }

  #give(bytes: Buffer): void {
    const start = this.#seen;
    this.#seen += bytes.length;
    if (this.#range === null || this.#range === 'unknown') return;
    const from = Math.max(0, this.#range.start - start);
    const to = Math.min(bytes.length, this.#range.end - start);
    if (from >= to) return;
    this.#scan ??= new CandidateScan(this.#wanted, start + from);
    this.#scan.push(bytes.subarray(from, to));
  }
}
