import type { SizeDelta } from '../nouns/index.ts';

/** Bytes before and after with their difference, which is null where either is not known. */
export function sizeDelta(beforeBytes: number | null, afterBytes: number | null): SizeDelta {
  const known = beforeBytes !== null && afterBytes !== null;
  return { beforeBytes, afterBytes, deltaBytes: known ? afterBytes - beforeBytes : null };
}
