import type { Sums } from './rules/rule.ts';
import type { Measured } from './types.ts';

/** Adds up the images that were measured, and names those that were not. Bytes. */
export function sumUp(measured: readonly Measured[]): Sums {
  const profiles = measured.flatMap(({ outcome }) => (outcome.kind === 'measured' ? [outcome.profile] : []));
  const unmeasured = measured
    .filter(({ outcome }) => outcome.kind !== 'measured')
    .map(({ image }) => image.id);
  return {
    unpackedBytes: profiles.reduce((sum, profile) => sum + profile.unpackedBytes, 0),
    compressedBytes: profiles.reduce<number | null>(
      (sum, { compressedBytes }) => (sum === null || compressedBytes === null ? null : sum + compressedBytes),
      0,
    ),
    complete: unmeasured.length === 0,
    unmeasured,
  };
}
