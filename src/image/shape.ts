import { z } from 'zod';

/** The shape of a schema for T that forgets no key: what has no schema would be lost on disk. */
export type Shape<T> = { readonly [K in keyof Required<T>]: z.ZodType<T[K]> };

/** A schema for a list that is not written to. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).readonly();
}
