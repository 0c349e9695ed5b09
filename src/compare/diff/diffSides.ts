import { GateError, ownersFailed, type Problem, type SizeDelta } from '../../nouns/index.ts';
import { compareProfiles } from '../compareProfiles.ts';
import { sizeDelta } from '../sizeDelta.ts';
import type { Diff, DiffImage, DiffSide, DiffStatus, SideImage } from './types.ts';

/**
 * Compares two sides image by image: two reports by the images' ids, all else by platform. What only one side has is
 * added or removed. Throws a GateError where an image meets a report of several, for which of them is meant?
 */
export function diffSides(before: DiffSide, after: DiffSide): Diff {
  const byId = before.kind === 'report' && after.kind === 'report';
  if (!byId) for (const side of [before, after]) onePerPlatform(side);
  const keyOf = ({ id, platform }: SideImage) => (byId ? id : platform);
  const left = new Map(before.images.map((image) => [keyOf(image), image]));
  const keys = new Set(after.images.map(keyOf));
  const warnings: Problem[] = [];
  const pair = (was: SideImage | null, is: SideImage | null) => diffImage(was, is, byId, warnings);
  const images = [
    ...after.images.map((image) => pair(left.get(keyOf(image)) ?? null, image)),
    ...before.images.filter((image) => !keys.has(keyOf(image))).map((image) => pair(image, null)),
  ];
  const matched = images.filter(({ unpacked }) => unpacked.deltaBytes !== null);
  return {
    warnings,
    before: { target: before.target, kind: before.kind },
    after: { target: after.target, kind: after.kind },
    images,
    unpacked: sum(matched.map(({ unpacked }) => unpacked)),
    compressed: sum(matched.map(({ compressed }) => compressed)),
  };
}

function diffImage(
  before: SideImage | null,
  after: SideImage | null,
  byId: boolean,
  warnings: Problem[],
): DiffImage {
  const id = byId ? (after?.id ?? before?.id ?? null) : null;
  const platform = after?.platform ?? before?.platform ?? null;
  const told = warnings.length;
  const sizes = compareProfiles(before?.profile ?? null, after?.profile ?? null, (error) =>
    warnings.push(ownersFailed(`what became of the packages of ${id ?? platform}`, error)),
  );
  return {
    id,
    platform,
    status: statusOf(before, after),
    unpacked: sizes.unpacked,
    compressed: sizes.compressed,
    base: sizes.base,
    own: sizes.own,
    layers: sizes.layers,
    packages: sizes.packages,
    causes: sizes.causes,
    ownersKnown: ownersKnown(before) && ownersKnown(after) && warnings.length === told,
  };
}

function ownersKnown(side: SideImage | null): boolean {
  return Boolean(side?.profile?.contents);
}

function statusOf(before: SideImage | null, after: SideImage | null): DiffStatus {
  if (!before) return 'added';
  if (!after) return 'removed';
  if (!before.profile || !after.profile) return 'unknown';
  const ids = (side: SideImage) => side.profile?.layers.map(({ diffId }) => diffId).join();
  return ids(before) === ids(after) ? 'same' : 'changed';
}

function sum(deltas: readonly SizeDelta[]): SizeDelta {
  const add = (pick: (delta: SizeDelta) => number | null) =>
    deltas.reduce<number | null>(
      (total, delta) => {
        const bytes = pick(delta);
        return total === null || bytes === null ? null : total + bytes;
      },
      deltas.length === 0 ? null : 0,
    );
  return sizeDelta(
    add(({ beforeBytes }) => beforeBytes),
    add(({ afterBytes }) => afterBytes),
  );
}

function onePerPlatform({ target, kind, images }: DiffSide): void {
  const platforms = images.map(({ platform }) => platform);
  if (kind === 'image' || new Set(platforms).size === platforms.length) return;
  throw new GateError(severalImages(target, images.length));
}

function severalImages(target: string, count: number): Problem {
  return {
    code: 'diff-ambiguous',
    message: `${target} is a report of ${count} images, and the other side is one image`,
    expected: 'two reports, or a report with one image for each platform',
    fix: 'write a report of that service alone: size-gate check --service NAME --output FILE',
  };
}
