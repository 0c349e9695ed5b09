import { createHash } from 'node:crypto';
import { codecVersion } from '../layer/codec.ts';

/** In front of every key, so that what other versions wrote is never read (and goes when space is needed). */
const prefix = `size-gate:${codecVersion}:`;
const layerPrefix = `${prefix}layer:`;
const blobPrefix = `${prefix}blob:`;

/** Names under which things are stored. */
export const keys = {
  layer: (diffId: string) => `${layerPrefix}${diffId}`,
  blob: (digest: string) => `${blobPrefix}${digest}`,
  json: (digest: string) => `${prefix}json:${digest}`,
  waste: (chain: string) => `${prefix}waste:${chain}`,
  blobDigestOf: (key: string) => (key.startsWith(blobPrefix) ? key.slice(blobPrefix.length) : null),
};

/** One name for a list of layers, base layer first: what the waste in them depends on. */
export function chainOf(diffIds: readonly string[]): string {
  return createHash('sha256').update(diffIds.join('\n')).digest('hex');
}
