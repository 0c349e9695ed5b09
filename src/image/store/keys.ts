import { createHash } from 'node:crypto';
import { ownersVersion } from '../../owners/index.ts';
import { type Reader, readers } from '../../packages/index.ts';
import { codecVersion } from '../layer/codec.ts';

/** What the names of stored things depend on: another version writes or finds other things of the same bytes. */
export interface StoreVersions {
  /** How a layer's record is written. */
  readonly codec: number;
  readonly readers: readonly Pick<Reader, 'id' | 'version'>[];
  readonly owners: number;
}

/** The names under which things are stored by these versions: what other versions wrote is never read. */
export function keysOf({ codec, readers, owners }: StoreVersions) {
  // In front of every key, so that what has another goes when space is needed.
  const prefix = `size-gate:${codec}:${wordOf(readers)}:`;
  const blobPrefix = `${prefix}blob:`;
  return {
    layer: (diffId: string) => `${prefix}layer:${diffId}`,
    blob: (digest: string) => `${blobPrefix}${digest}`,
    json: (digest: string) => `${prefix}json:${digest}`,
    image: (chain: string) => `${prefix}image:${owners}:${chain}`,
    blobDigestOf: (key: string) => (key.startsWith(blobPrefix) ? key.slice(blobPrefix.length) : null),
  };
}

/** Names under which this version stores things. */
export const keys = keysOf({ codec: codecVersion, readers, owners: ownersVersion });

/** One word for all readers in their versions. */
function wordOf(readers: StoreVersions['readers']): string {
  const words = readers.map(({ id, version }) => `${id}@${version}`);
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 12);
}

/** One name for a list of layers, base layer first: what waste and owners depend on. */
export function chainOf(diffIds: readonly string[]): string {
  return createHash('sha256').update(diffIds.join('\n')).digest('hex');
}
