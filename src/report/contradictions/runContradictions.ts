import { totalChange } from '../../compare/index.ts';
import { exitStatus, gravest } from '../../judge/index.ts';
import type { Report, ReportChange } from '../schema.ts';
import { sameDelta } from './deltas.ts';
import { ruleHolds } from './ruleHolds.ts';
import { wrong } from './wrong.ts';

/** What does not fit in what a report says of the whole run. */
export function runContradictions(report: Report): readonly string[] {
  return wrong([
    [report.verdict === verdictOf(report), "the run's verdict is not that of its images and of the total"],
    [report.exitStatus === exitOf(report), "the exit status does not follow from the run's verdict"],
    [isUnique(report.images) && isUnique(report.removed), 'an image is in it twice'],
    [isSum(report), 'the total is not the sum of the images'],
    [totalRuleHolds(report), "the total's verdict does not follow from its numbers"],
    [isCompared(report), 'some images are compared with a baseline and some are not'],
    [isTotalChange(report), "the total's change is not the sum of the images' changes"],
  ]);
}

/** As `judge` has it: where nothing was held against anything, nothing is proved. */
function verdictOf({ images, total }: Report): Report['verdict'] {
  const bound = images.some(({ rules }) =>
    rules.some(({ rule }) => rule === 'limit' || rule === 'max-increase'),
  );
  return gravest([
    total.verdict || bound ? 'pass' : 'warn',
    total.verdict?.kind ?? 'pass',
    ...images.map(({ verdict }) => verdict),
  ]);
}

function exitOf({ verdict, warnOnly, images }: Report): Report['exitStatus'] {
  const problems = images.flatMap((image) => image.problems);
  return exitStatus(verdict, warnOnly, problems);
}

function isUnique(all: readonly { readonly id: string }[]): boolean {
  return new Set(all.map(({ id }) => id)).size === all.length;
}

function isSum({ images, total }: Report): boolean {
  const profiles = images.flatMap(({ profile }) => profile ?? []);
  const missing = images.filter(({ profile }) => profile === null).map(({ id }) => id);
  const compressed = profiles.reduce<number | null>(
    (sum, { compressedBytes }) => (sum === null || compressedBytes === null ? null : sum + compressedBytes),
    0,
  );
  return (
    total.unpackedBytes === profiles.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) &&
    total.compressedBytes === compressed &&
    total.complete === (missing.length === 0) &&
    total.unmeasured.length === missing.length &&
    total.unmeasured.every((id, at) => id === missing[at])
  );
}

function totalRuleHolds({ total }: Report): boolean {
  if (total.verdict === null) return true;
  const bytes = total.verdict.metric === 'compressed' ? total.compressedBytes : total.unpackedBytes;
  return ruleHolds(total.verdict, total.complete ? bytes : null, { strict: true, unmet: 'fail' });
}

function isCompared({ baseline, images, removed, total }: Report): boolean {
  if (baseline !== null) return total.change !== null && images.every(({ change }) => change !== null);
  return total.change === null && removed.length === 0 && images.every(({ change }) => change === null);
}

function isTotalChange({ images, removed, total }: Report): boolean {
  if (total.change === null) return true;
  const changes = images.flatMap(({ change }): ReportChange[] => (change ? [change] : []));
  const expected = totalChange(changes, removed);
  return (
    sameDelta(total.change.unpacked, expected.unpacked) &&
    sameDelta(total.change.compressed, expected.compressed) &&
    total.change.complete === expected.complete
  );
}
