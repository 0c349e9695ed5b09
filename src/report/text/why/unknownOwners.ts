import type { ReportImage } from '../../schema.ts';

/** That an image's owners are not known, or those of what it grew by, in words; null where they are. */
export function unknownOwners({ profile, change }: ReportImage): string | null {
  if (!profile) return null;
  if (!profile.contents) return 'owners not known';
  const untold = change?.status === 'grown' && change.causes.length === 0;
  return untold ? 'owners of the new bytes not known: the baseline has none' : null;
}
