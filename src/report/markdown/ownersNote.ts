import type { ReportImage } from '../schema.ts';
import { unknownOwners } from '../text/why/unknownOwners.ts';
import type { Context } from './context.ts';

/** That owners are not known, in brackets; empty where they are, and at a level of detail that tells of none. */
export function ownersNote(image: ReportImage, { detail }: Context): string {
  const unknown = detail.owners === 0 ? null : unknownOwners(image);
  return unknown === null ? '' : ` (${unknown})`;
}
