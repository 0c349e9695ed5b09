import { createHash, type Hash } from 'node:crypto';
import type { Reader } from '../../packages/index.ts';
import { TarParser } from '../tar/parser.ts';
import { LayerBuilder } from './builder.ts';
import { packEntries } from './codec.ts';
import type { LayerRecord } from './entries.ts';
import { packFindings } from './findingsCodec.ts';

/**
 * Makes a layer's record as the bytes of its uncompressed tar stream by. With `hash` the caller hashes the same
 * bytes already (an uncompressed blob, whose digest is the diffID), and they are not hashed twice. `readers` are those of
 * package databases, all unless said otherwise.
 */
export class LayerProfiler {
  readonly #builder: LayerBuilder;
  readonly #parser: TarParser;
  readonly #hash: Hash | null;
  #bytes = 0;

  constructor(hashed: 'here' | 'by-caller', readers?: readonly Reader[]) {
    this.#builder = new LayerBuilder(readers);
    this.#parser = new TarParser(this.#builder);
    this.#hash = hashed === 'here' ? createHash('sha256') : null;
  }

  /** The chunk is only looked at during the call. Throws what `TarParser` and `LayerBuilder` throw. */
  push(chunk: Buffer): void {
    this.#bytes += chunk.length;
    this.#hash?.update(chunk);
    this.#parser.push(chunk);
  }

  /** A promise where readers are still at work on what was pushed; the chunk's memory is free all the same. */
  settled(): Promise<void> | null {
    return this.#builder.settled();
  }

  /** `callersDigest` is the digest of the same bytes where the caller hashed them. */
  async finish(callersDigest: string): Promise<LayerRecord> {
    this.#parser.finish();
    const findings = await this.#builder.findings();
    const diffId = this.#hash === null ? callersDigest : `sha256:${this.#hash.digest('hex')}`;
    const facts = {
      diffId,
      tarBytes: this.#bytes,
      unpackedBytes: this.#builder.unpackedBytes,
      entries: this.#builder.count,
    };
    return {
      facts,
      packed: packEntries(this.#builder.finish()),
      packedFindings: packFindings(findings),
    };
  }
}
