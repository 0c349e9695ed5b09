import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Owners } from '../../owners/index.ts';
import { ownersSchema } from './ownersSchema.ts';
import type { KnownImage } from './profileStore.ts';

/** What a record may unpack to: a thousand times what is usual. */
const maxRawBytes = 2 ** 28;

const imageSchema = z.object({ chain: z.string(), wasted: z.array(z.int().min(0)), owners: ownersSchema });

/** Waste and owners as compact bytes, with the chain of layers that they are of. */
export function packImage(chain: string, { wasted, owners }: KnownImage): Buffer {
  return deflateRawSync(JSON.stringify({ chain, wasted, owners }), { level: 3 });
}

/** What `packImage` packed, or null where the bytes are not such. */
export function unpackImage(packed: Buffer): (KnownImage & { readonly chain: string }) | null {
  try {
    const text = inflateRawSync(packed, { maxOutputLength: maxRawBytes }).toString('utf8');
    const parsed = imageSchema.safeParse(JSON.parse(text));
    return parsed.success ? { ...parsed.data, owners: parsed.data.owners satisfies Owners } : null;
  } catch {
    return null;
  }
}
