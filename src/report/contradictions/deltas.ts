import type { SizeDelta } from '../../nouns/index.ts';

/** Whether a difference is that of its two sides, and null where one of them is not known. */
export function isDifference({ beforeBytes, afterBytes, deltaBytes }: SizeDelta): boolean {
  return deltaBytes === (beforeBytes === null || afterBytes === null ? null : afterBytes - beforeBytes);
}

/** Whether two are the same in all three numbers. */
export function sameDelta(one: SizeDelta, other: SizeDelta): boolean {
  return (
    one.beforeBytes === other.beforeBytes &&
    one.afterBytes === other.afterBytes &&
    one.deltaBytes === other.deltaBytes
  );
}
