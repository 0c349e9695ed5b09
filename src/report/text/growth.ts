import { formatBytes, type SizeDelta } from '../../nouns/index.ts';
import type { Report, ReportChange, ReportImage } from '../schema.ts';
import { shareText } from './changeText.ts';
import { percentText } from './room.ts';
import { formatExact } from './sizes.ts';

/** How far a size moved, without its direction in words: `45.1MB (+27%)`. */
export function growthText({ beforeBytes, deltaBytes }: SizeDelta): string {
  if (deltaBytes === null) return 'an unknown number of bytes';
  const bytes = formatBytes(Math.abs(deltaBytes));
  if (beforeBytes === null || beforeBytes === 0 || deltaBytes === 0) return bytes;
  return `${bytes} (${deltaBytes > 0 ? '+' : ''}${percentText(deltaBytes, beforeBytes)})`;
}

/** True where sizes were compared with something. */
export function isCompared(report: Report): boolean {
  return report.baseline !== null && report.baseline.kind !== 'none';
}

/**
 * What became of the sizes since the baseline, as clauses of the headline. Empty where nothing was to be compared.
 * @param told the image whose growth the headline has told already
 */
export function growthClauses(
  report: Report,
  name: (id: string) => string,
  told: ReportImage | null,
): readonly string[] {
  if (report.baseline === null || report.images.length + report.removed.length === 0) return [];
  if (!isCompared(report)) return ['there was nothing to compare with'];
  const changes = report.images.flatMap(({ change }) => (change ? [change] : []));
  const others = changes.filter((change) => told === null || change.id !== told.id);
  const unjudged = new Set(report.images.filter(({ profile }) => !profile).map(({ id }) => id));
  const unknown = others.filter(({ id }) => !unjudged.has(id));
  const clauses = [
    ...movedClause(others, 'grown', name, told?.change?.status === 'grown' ? 'also ' : ''),
    ...movedClause(others, 'shrunk', name, ''),
    ...countClause(others, 'new', name, { one: 'is new', many: 'are new' }),
    ...countClause(report.removed, 'removed', name, { one: 'is gone', many: 'are gone' }),
    ...countClause(unknown, 'unknown', name, { one: 'has no baseline', many: 'have no baseline' }),
  ];
  if (clauses.length > 0 || told?.change?.status === 'grown') return [...clauses, ...totalClause(report)];
  return unchangedClause(report, told);
}

/** A table beside it may show a few bytes: nobody is to be told that they are none. */
function unchangedClause(report: Report, told: ReportImage | null): readonly string[] {
  const same = report.images.filter(({ id, change }) => change?.status === 'same' && id !== told?.id);
  if (same.length === 0) return [];
  const subject = same.length === report.images.length ? 'no size changed' : 'no other size changed';
  const moved = same.filter(({ change }) => change?.unpacked.deltaBytes !== 0);
  if (moved.length === 0) return [subject];
  const floor = Math.max(...moved.map(({ noiseFloorBytes }) => noiseFloorBytes));
  return [`${subject} by more than ${formatExact(floor)}, the noise floor`];
}

function movedClause(
  changes: readonly ReportChange[],
  status: 'grown' | 'shrunk',
  name: (id: string) => string,
  also: string,
): readonly string[] {
  const size = ({ unpacked }: ReportChange) => Math.abs(unpacked.deltaBytes ?? 0);
  const moved = changes.filter((change) => change.status === status).toSorted((a, b) => size(b) - size(a));
  const [most] = moved;
  if (!most) return [];
  const verb = status === 'grown' ? 'grew' : 'shrank';
  if (moved.length === 1) return [`${name(most.id)} ${also}${verb} by ${growthText(most.unpacked)}`];
  return [`${moved.length} ${also}${verb}, ${name(most.id)} most, by ${growthText(most.unpacked)}`];
}

function countClause(
  changes: readonly ReportChange[],
  status: ReportChange['status'],
  name: (id: string) => string,
  words: { readonly one: string; readonly many: string },
): readonly string[] {
  const found = changes.filter((change) => change.status === status);
  const [first] = found;
  if (!first) return [];
  return found.length === 1 ? [`${name(first.id)} ${words.one}`] : [`${found.length} ${words.many}`];
}

/** The sum says nothing new where there is only one image. */
function totalClause(report: Report): readonly string[] {
  const change = report.total.change;
  if (!change || change.unpacked.deltaBytes === null) return [];
  if (report.images.length + report.removed.length < 2) return [];
  const part = change.complete ? '' : ' of what could be compared';
  return [`in total ${shareText(change.unpacked)}${part}`];
}
