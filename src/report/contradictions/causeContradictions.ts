import type { ReportChange, ReportImage } from '../schema.ts';
import { isDifference } from './deltas.ts';
import { wrong } from './wrong.ts';

/**
 * What does not fit in what a report says of packages that changed, and of causes.
 * @param image as it is now; null for one that was removed
 */
export function causeContradictions(change: ReportChange, image: ReportImage | null): readonly string[] {
  return wrong([
    [change.packages.every(isDifference), "a package's change is not that of its two sides"],
    [packagesAreNow(change, image), 'a package changed to what it is not'],
    [causesAddUp(change), 'the causes of its change do not add up to it'],
    [causesFit(change), 'a cause of its change is not that of its package'],
  ]);
}

/** Every package that is still there is in the image, under that name and with those bytes. */
function packagesAreNow({ packages }: ReportChange, image: ReportImage | null): boolean {
  const owned = image?.profile?.contents?.packages ?? [];
  return packages.every(({ package: index, kind, name, type, afterBytes }) => {
    if (kind === 'removed' || index === null) return kind === 'removed' && index === null && afterBytes === 0;
    const now = owned[index];
    return now?.name === name && now.type === type && now.ownedBytes === afterBytes;
  });
}

function causesAddUp({ causes, unpacked }: ReportChange): boolean {
  if (causes.length === 0) return true;
  return causes.reduce((sum, { deltaBytes }) => sum + deltaBytes, 0) === unpacked.deltaBytes;
}

function causesFit({ causes, packages }: ReportChange): boolean {
  return causes.every((cause) => {
    return cause.kind !== 'package' || packages[cause.change]?.deltaBytes === cause.deltaBytes;
  });
}
