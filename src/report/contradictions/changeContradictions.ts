import type { ReportChange, ReportImage } from '../schema.ts';
import { causeContradictions } from './causeContradictions.ts';
import { isDifference } from './deltas.ts';
import { wrong } from './wrong.ts';

/**
 * What does not fit in what a report says of an image's change.
 * @param image as it is now; null for one that was removed
 */
export function changeContradictions(change: ReportChange, image: ReportImage | null): readonly string[] {
  const { unpacked, compressed, base, own, baseCompressed } = change;
  const all = [unpacked, compressed, base, own, ...(baseCompressed ? [baseCompressed] : [])];
  const sizes = wrong([
    [all.every(isDifference), 'a difference in its sizes is not that of its two sides'],
    [isNow(change, image?.profile ?? null), 'its change is not one to the size that it has'],
    [isStatus(change, image), 'the status of its change does not follow from its sizes'],
    [layersAddUp(change), "its layers' changes do not add up to its own"],
  ]);
  return [...sizes, ...causeContradictions(change, image)];
}

function isNow(change: ReportChange, profile: ReportImage['profile']): boolean {
  return (
    change.unpacked.afterBytes === (profile?.unpackedBytes ?? null) &&
    change.compressed.afterBytes === (profile?.compressedBytes ?? null) &&
    change.base.afterBytes === (profile?.baseBytes ?? null) &&
    change.own.afterBytes === (profile?.ownBytes ?? null)
  );
}

function isStatus({ status, unpacked }: ReportChange, image: ReportImage | null): boolean {
  if (image === null) return status === 'removed';
  const { beforeBytes, deltaBytes } = unpacked;
  if (deltaBytes === null) return status === 'unknown' || (status === 'new' && beforeBytes === null);
  if (Math.abs(deltaBytes) <= image.noiseFloorBytes) return status === 'same';
  return status === (deltaBytes > 0 ? 'grown' : 'shrunk');
}

function layersAddUp({ layers, unpacked }: ReportChange): boolean {
  if (unpacked.deltaBytes === null) return layers.length === 0;
  return (
    layers.every(isDifference) &&
    layers.reduce((sum, { deltaBytes }) => sum + deltaBytes, 0) === unpacked.deltaBytes
  );
}
