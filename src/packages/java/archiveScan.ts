import { ProblemList } from '../text/problemList.ts';
import { type Archive, emptyArchive } from './archive.ts';
import { ArchiveError } from './archiveError.ts';
import type { Limits } from './limits.ts';
import { pieceBytes, ZipScan } from './zipScan.ts';

/**
 * Scans an archive in pieces of one size, so that what is found doesn't depend on how the stream was cut. Never
 * throws: what is broken is a problem, and ends the scan.
 */
export class ArchiveScan {
  readonly archive: Archive = emptyArchive();
  readonly problems = new ProblemList();
  readonly #limits: Limits;
  readonly #scan: ZipScan;
  readonly #piece = Buffer.alloc(pieceBytes);
  #filled = 0;
  #ended = false;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#scan = new ZipScan(this.archive, limits, 0);
  }

  push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && !this.#ended; ) {
      const taken = chunk.copy(this.#piece, this.#filled, at);
      this.#filled += taken;
      at += taken;
      if (this.#filled === pieceBytes) this.#give(false);
    }
  }

  end(): void {
    if (!this.#ended) this.#give(true);
    this.#ended = true;
    if (this.#limits.entries === 0 && this.problems.all().length === 0) this.problems.add('not a zip file');
  }

  #give(last: boolean): void {
    try {
      // fflate keeps parts of what it was given.
      this.#scan.push(Buffer.from(this.#piece.subarray(0, this.#filled)), last);
    } catch (error) {
      this.#ended = true;
      if (!(error instanceof ArchiveError)) throw error;
      this.problems.add(error.message);
    }
    this.#filled = 0;
  }
}
