import type { Problem } from '../../nouns/index.ts';
import type { Report } from '../../report/index.ts';
import type { Core } from '../core.ts';
import type { ToRepository } from '../toRepository.ts';
import { failureNote, growthNotes, type Note, problemNote } from './notes.ts';

/**
 * GitHub shows ten errors, ten warnings and ten notices of one step, and 50 of a job (docs: problem matchers, limits):
 * one step with ten of each leaves room for another.
 */
const most = 10;

/**
 * One annotation per failing image, on the line to look at first; one per warning; and a notice on every other line
 * that grew. With `warn-only` failures are warnings: a red mark on a check that passes would be misread.
 */
export function annotateReport(core: Core, report: Report, toRepository: ToRepository): void {
  const failures = [
    ...totalNote(report),
    ...report.images.filter(isGrave).map((image) => failureNote(image, toRepository)),
  ];
  const warnings = report.warnings.map((problem) => problemNote(problem, toRepository));
  for (const note of capped(report.warnOnly ? [] : failures)) core.error(note.message, note.at);
  for (const note of capped(report.warnOnly ? [...failures, ...warnings] : warnings))
    core.warning(note.message, note.at);
  for (const note of capped(growthNotes(report, failures, toRepository))) core.notice(note.message, note.at);
}

/** One error annotation per problem that kept the gate from judging. */
export function annotateProblems(core: Core, problems: readonly Problem[], toRepository: ToRepository): void {
  for (const note of capped(problems.map((each) => problemNote(each, toRepository))))
    core.error(note.message, note.at);
}

function totalNote({ total }: Report): readonly Note[] {
  if (total.verdict?.kind !== 'fail') return [];
  return [{ message: 'all images together break the total limit', at: { title: 'total size' } }];
}

function isGrave({ verdict }: Report['images'][number]): boolean {
  return verdict === 'fail' || verdict === 'error';
}

function capped(notes: readonly Note[]): readonly Note[] {
  if (notes.length <= most) return notes;
  const rest = notes.length - most + 1;
  return [...notes.slice(0, most - 1), { message: `and ${rest} more: see the summary`, at: {} }];
}
