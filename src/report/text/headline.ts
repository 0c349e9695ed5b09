import { formatBytes } from '../../nouns/index.ts';
import type { Report, ReportImage, ReportRule } from '../schema.ts';
import { breachText, breachWords, limitOf } from './breach.ts';
import { calmClause, imageCount } from './calm.ts';
import { growthClauses } from './growth.ts';
import { byGravity } from './order.ts';
import { type RuleWords, ruleChangeText } from './ruleChangeText.ts';

export { limitOf } from './breach.ts';

const namesShown = 3;

/** Writes an image's id, which is hostile text, for the medium at hand. */
export type Naming = (id: string) => string;

/** The headline in its parts, so that a medium may set the first one apart. Neither ends in a full stop. */
export interface Headline {
  /** What came of the run: what is broken, by whom and by how much. */
  readonly outcome: string;
  /** What else counts: how the others did, what grew, by how much in all. Clauses of one sentence. */
  readonly more: readonly string[];
}

/** The run in one sentence: what was broken, by whom and by how much, what grew, and the change of the total. */
export function headline(report: Report, words: RuleWords): string {
  const { outcome, more } = headlineParts(report, words);
  return `${[outcome, ...more].join('; ')}.`;
}

/** The same, in parts. */
export function headlineParts(report: Report, words: RuleWords): Headline {
  const { name } = words;
  const broken = [...errorClause(report, name), ...failClause(report, name), ...totalClause(report)];
  const told = broken.length > 0 ? onlyFailure(report) : null;
  return {
    outcome: `${broken.length > 0 ? broken.join('; ').replace(/^the /, 'The ') : calmClause(report)}${loosens(report, words)}`,
    more: [
      ...(told ? othersClause(report, told) : []),
      ...growthClauses(report, name, told),
      ...warnOnlyClause(report, broken.length > 0),
    ],
  };
}

/** Whoever reads one line must not take a pass for one by the rules that held before. */
function loosens({ ruleChanges }: Report, words: RuleWords): string {
  const loosened = ruleChanges.filter((each) => each.loosened);
  const [first] = loosened;
  if (!first) return '';
  const what =
    loosened.length === 1
      ? `the gate: ${ruleChangeText(first, words)}`
      : `${loosened.length} rules of the gate`;
  return `, and this change loosens ${what}`;
}

function errorClause(report: Report, name: Naming): readonly string[] {
  const errors = report.images.filter((image) => image.verdict === 'error');
  if (errors.length === 0) return [];
  const names = list(errors.map((image) => name(image.id)));
  return [`${share(errors.length, report.images.length)} could not be judged: ${names}`];
}

function failClause(report: Report, name: Naming): readonly string[] {
  const failed = byGravity(report).filter((image) => image.verdict === 'fail');
  const [first] = failed;
  if (!first) return [];
  if (failed.length === 1) return [`${name(first.id)} ${breachText(first)}`];
  const { verb, excess } = breachWords(failed);
  const names = list(failed.map((image) => `${name(image.id)} ${excess(image)}`));
  return [`${share(failed.length, report.images.length)} ${verb}: ${names}`];
}

function totalClause({ total }: Report): readonly string[] {
  if (total.verdict?.kind === 'fail') return [`the total ${totalBreach(total.verdict)}`];
  // Where an image is unmeasured, it is clear that the total is.
  if (total.verdict?.kind === 'error' && total.complete) return ['the total could not be judged'];
  return [];
}

function totalBreach(rule: ReportRule): string {
  if (rule.kind === 'error' || rule.roomBytes === 0) return 'is exactly at its limit, which fails';
  return `is ${formatBytes(-rule.roomBytes)} over its limit`;
}

/** The image whose failure is told in full, because it is the only one. */
function onlyFailure(report: Report): ReportImage | null {
  const failed = report.images.filter((image) => image.verdict === 'fail');
  return failed.length === 1 ? (failed[0] ?? null) : null;
}

/** Nobody should have to ask whether the others are well. */
function othersClause(report: Report, told: ReportImage): readonly string[] {
  const others = report.images.filter((image) => image !== told && image.verdict !== 'error');
  if (others.length === 0) return [];
  const one = others.length === 1;
  const subject = one ? 'the other' : `the ${others.length} others`;
  const limited = limitOf(told)?.kind === 'fail' && others.every((image) => image.limit !== null);
  if (limited) return [`${subject} ${one ? 'is within its' : 'are within theirs'}`];
  return [`${subject} ${one ? 'passes' : 'pass'}`];
}

function warnOnlyClause({ warnOnly, exitStatus }: Report, broken: boolean): readonly string[] {
  if (!warnOnly) return [];
  if (exitStatus !== 0) return ['warn-only is on, but the engine was lost'];
  return [broken ? 'warn-only is on: this does not fail the check' : 'warn-only is on'];
}

function share(part: number, whole: number): string {
  return `${part} of ${imageCount(whole)}`;
}

function list(names: readonly string[]): string {
  const more = names.length - namesShown;
  const shown = names.slice(0, namesShown).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
