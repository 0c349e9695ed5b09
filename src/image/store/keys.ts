import { createHash } from 'node:crypto';
import { ownersVersion } from '../../owners/index.ts';
import { readers } from '../../packages/index.ts';
import { codecVersion } from '../layer/codec.ts';

/** One word for all readers in their versions: another one finds other things in the same bytes. */
const readersVersion = createHash('sha256')
  .update(readers.map(({ id, version }) => `${id}@${version}`).join('\n'))
  .digest('hex')
  .slice(0, 12);

/** In front of every key, so that what other versions wrote is never read (and goes when space is needed). */
const prefix = `size-gate:${codecVersion}:${readersVersion}:`;
const layerPrefix = `${prefix}layer:`;
const blobPrefix = `${prefix}blob:`;

/** Names under which things are stored. */
export const keys = {
  layer: (diffId: string) => `${layerPrefix}${diffId}`,
  blob: (digest: string) => `${blobPrefix}${digest}`,
  json: (digest: string) => `${prefix}json:${digest}`,
  image: (chain: string) => `${prefix}image:${ownersVersion}:${chain}`,
  blobDigestOf: (key: string) => (key.startsWith(blobPrefix) ? key.slice(blobPrefix.length) : null),
};

/** One name for a list of layers, base layer first: what waste and owners depend on. */
export function chainOf(diffIds: readonly string[]): string {
  return createHash('sha256').update(diffIds.join('\n')).digest('hex');
}
