import { createHash } from 'node:crypto';
import type { LayerRecord } from '../layer/entries.ts';
import { LayerProfiler } from '../layer/profiler.ts';
import { maxJsonBytes } from '../limits.ts';
import { blockBytes } from '../tar/header.ts';
import { createInflater, type Inflater } from './inflater.ts';
import { type BlobKind, sniff } from './sniff.ts';

/** A blob that was read to its end. */
export interface Blob {
  /** `sha256:…` of the blob as stored. */
  readonly digest: string;
  readonly bytes: number;
  readonly kind: BlobKind;
  /** The layer in it, where it is one. */
  readonly layer: LayerRecord | null;
  /** The text of a JSON blob; null for others and for JSON beyond the limit. */
  readonly json: string | null;
}

/**
 * Reads one blob of unknown kind as it streams by: hashes it, and makes of it a layer's record or a JSON text. Memory
 * does not depend on its size.
 */
export class BlobIntake {
  readonly #hash = createHash('sha256');
  readonly #head = Buffer.alloc(blockBytes);
  readonly #json: Buffer[] = [];
  #bytes = 0;
  #kind: BlobKind | null = null;
  #profiler: LayerProfiler | null = null;
  #inflater: Inflater | null = null;

  /**
   * Takes the next piece. A promise means: wait, and leave the chunk's memory alone until then. Throws or rejects
   * with a GateError where the layer's bytes are damaged or hostile.
   */
  write(chunk: Buffer): Promise<void> | null {
    this.#hash.update(chunk);
    const before = this.#bytes;
    this.#bytes += chunk.length;
    if (this.#kind !== null) return this.#pass(chunk);
    const taken = chunk.copy(this.#head, before);
    if (this.#bytes < blockBytes) return null;
    const first = this.#decide(this.#head);
    const rest = chunk.subarray(taken);
    if (rest.length === 0) return first;
    return first === null ? this.#pass(rest) : first.then(() => this.#pass(rest) ?? undefined);
  }

  async finish(): Promise<Blob> {
    if (this.#kind === null) await this.#decide(this.#head.subarray(0, this.#bytes));
    await this.#inflater?.end();
    const digest = `sha256:${this.#hash.digest('hex')}`;
    const json = this.#kind === 'json' && this.#bytes <= maxJsonBytes ? Buffer.concat(this.#json) : null;
    return {
      digest,
      bytes: this.#bytes,
      kind: this.#kind ?? 'other',
      layer: (await this.#profiler?.finish(digest)) ?? null,
      json: json?.toString('utf8') ?? null,
    };
  }

  /** Gives up half-way. */
  destroy(): void {
    this.#inflater?.destroy();
  }

  #decide(head: Buffer): Promise<void> | null {
    this.#kind = sniff(head);
    if (this.#kind === 'tar') this.#profiler = new LayerProfiler('by-caller');
    if (this.#kind === 'gzip' || this.#kind === 'zstd') {
      const profiler = new LayerProfiler('here');
      this.#profiler = profiler;
      this.#inflater = createInflater(this.#kind, (piece) => profiler.push(piece));
    }
    return this.#pass(head);
  }

  #pass(chunk: Buffer): Promise<void> | null {
    const profiler = this.#profiler;
    if (this.#inflater !== null)
      return this.#inflater.write(chunk).then(() => profiler?.settled() ?? undefined);
    if (profiler !== null) {
      profiler.push(chunk);
      return profiler.settled();
    }
    if (this.#kind === 'json' && this.#bytes <= maxJsonBytes) this.#json.push(Buffer.from(chunk));
    else this.#json.length = 0;
    return null;
  }
}
