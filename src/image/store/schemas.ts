import { z } from 'zod';

const bytes = z.int().min(0);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** What lies beside a layer's entries in the index. */
export const factsSchema = z.object({
  diffId: digest,
  tarBytes: bytes,
  unpackedBytes: bytes,
  entries: bytes,
});

/** What lies in the index for a blob. */
export const blobSchema = z.object({ diffId: digest, bytes, compressed: z.boolean() });
