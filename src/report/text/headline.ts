import { formatBytes } from '../../nouns/index.ts';
import type { Report, ReportImage, ReportRule } from '../schema.ts';

const namesShown = 5;

/**
 * The run in one or two sentences: what was broken, by whom and by how much.
 * @param name writes an image's id, which is hostile text, for the medium at hand
 */
export function headline(report: Report, name: (id: string) => string): string {
  const sentences = [...errorSentence(report, name), ...failSentence(report, name), ...totalSentence(report)];
  const text = (sentences.length > 0 ? sentences : [calmSentence(report)]).join(' ');
  if (!report.warnOnly) return text;
  const effect = report.exitStatus === 0 ? 'this does not fail the check' : 'but the engine was lost';
  return sentences.length > 0 ? `${text} warn-only is on: ${effect}.` : `${text} (warn-only is on)`;
}

/** The `limit` verdict of an image, if it has one. */
export function limitOf(image: ReportImage): ReportRule | null {
  return image.rules.find((rule) => rule.rule === 'limit') ?? null;
}

function errorSentence(report: Report, name: (id: string) => string): readonly string[] {
  const errors = report.images.filter((image) => image.verdict === 'error');
  if (errors.length === 0) return [];
  const names = list(errors.map((image) => name(image.id)));
  return [`${share(errors.length, report.images.length)} could not be judged: ${names}.`];
}

function failSentence(report: Report, name: (id: string) => string): readonly string[] {
  const failed = report.images.filter((image) => image.verdict === 'fail');
  if (failed.length === 0) return [];
  const verb = failed.length === 1 ? 'breaks its limit' : 'break their limits';
  const names = list(failed.map((image) => `${name(image.id)} ${excess(limitOf(image))}`));
  return [`${share(failed.length, report.images.length)} ${verb}: ${names}.`];
}

function totalSentence({ total }: Report): readonly string[] {
  if (total.verdict?.kind === 'fail') return [`The total breaks its limit ${excess(total.verdict)}.`];
  if (total.verdict?.kind === 'error') return ['The total could not be judged.'];
  return [];
}

function calmSentence(report: Report): string {
  const count = report.images.length;
  if (count === 0) return 'No image was found, so nothing was judged.';
  const limited = report.images.filter((image) => image.limit !== null).length;
  const free = count - limited;
  if (limited === 0)
    return `${images(count)} measured; ${count === 1 ? 'it has no limit' : 'none has a limit'}, so ${report.total.verdict ? 'only the total was' : 'nothing was'} judged.`;
  if (free === 0)
    return count === 1 ? 'The image is within its limit.' : `All ${count} images are within their limits.`;
  return `${limited} of ${count} images ${limited === 1 ? 'has' : 'have'} a limit and ${limited === 1 ? 'is' : 'are'} within it; ${free} ${free === 1 ? 'has' : 'have'} none.`;
}

function excess(rule: ReportRule | null): string {
  if (!rule || rule.kind === 'error') return '';
  return rule.roomBytes === 0 ? '(exactly at it)' : `by ${formatBytes(-rule.roomBytes)}`;
}

function share(part: number, whole: number): string {
  return `${part} of ${images(whole)}`;
}

function images(count: number): string {
  return `${count} image${count === 1 ? '' : 's'}`;
}

function list(names: readonly string[]): string {
  const more = names.length - namesShown;
  const shown = names.slice(0, namesShown).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
