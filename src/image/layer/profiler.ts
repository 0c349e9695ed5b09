import { createHash, type Hash } from 'node:crypto';
import { TarParser } from '../tar/parser.ts';
import { LayerBuilder } from './builder.ts';
import { packEntries } from './codec.ts';
import type { LayerRecord } from './entries.ts';

/**
 * Makes a layer's record as the bytes of its uncompressed tar stream by. With `hash` the caller hashes the same
 * bytes already (an uncompressed blob, whose digest is the diffID), and they are not hashed twice.
 */
export class LayerProfiler {
  readonly #builder = new LayerBuilder();
  readonly #parser = new TarParser(this.#builder);
  readonly #hash: Hash | null;
  #bytes = 0;

  constructor(hashed: 'here' | 'by-caller') {
    this.#hash = hashed === 'here' ? createHash('sha256') : null;
  }

  /** The chunk is only looked at during the call. Throws what `TarParser` and `LayerBuilder` throw. */
  push(chunk: Buffer): void {
    this.#bytes += chunk.length;
    this.#hash?.update(chunk);
    this.#parser.push(chunk);
  }

  /** `callersDigest` is the digest of the same bytes where the caller hashed them. */
  finish(callersDigest: string): LayerRecord {
    this.#parser.finish();
    const diffId = this.#hash === null ? callersDigest : `sha256:${this.#hash.digest('hex')}`;
    const facts = {
      diffId,
      tarBytes: this.#bytes,
      unpackedBytes: this.#builder.unpackedBytes,
      entries: this.#builder.count,
    };
    return { facts, packed: packEntries(this.#builder.finish()) };
  }
}
