import type { z } from 'zod';
import { quote } from '../quote.ts';
import { unreadable } from '../unreadable.ts';

/** JSON text as the document that `schema` describes. Throws `image-metadata-invalid`, which names `what` and the key. */
export function parseDocument<T>(schema: z.ZodType<T>, text: string, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw unreadable('image-metadata-invalid', `${what} is not valid JSON`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const key = quote(issue?.path.map(String).join('.') ?? '');
  throw unreadable('image-metadata-invalid', `${what} is malformed at ${key}`, {
    expected: issue?.message ?? 'a document as the OCI image specification describes',
  });
}
