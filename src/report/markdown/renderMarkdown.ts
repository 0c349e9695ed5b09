import type { Report, ReportImage } from '../schema.ts';
import { fixOnce } from '../text/fixOnce.ts';
import { baseMovedSection } from './baseMovedSection.ts';
import type { Context } from './context.ts';
import { cutsNote } from './cutsNote.ts';
import { levels } from './detail.ts';
import { details } from './details.ts';
import { type Budget, fit } from './fit.ts';
import { flavoursSection } from './flavoursSection.ts';
import { footnote } from './footnote.ts';
import { growthSections } from './growthSections.ts';
import { headlineSection } from './headlineSection.ts';
import { errorSection, failureSection, graveImages, grownImages } from './imageSections.ts';
import { imagesSection } from './imagesSection.ts';
import type { Links } from './links.ts';
import { mark } from './mark.ts';
import { ownersSection } from './ownersSection.ts';
import { plural } from './plural.ts';
import { problemText } from './problemText.ts';
import { loosenedSection, rulesNote, tightenedSection } from './ruleChangesSection.ts';

/** GitHub keeps at most 1 MiB of a step's summary, and drops all of a longer one. */
const summary: Budget = { unit: 'bytes', count: 2 ** 20 };

const manyImages = 5000;

export interface MarkdownOptions {
  /** Null or absent for a text without links. */
  readonly links?: Links | null;
  /** By default what a step summary may have. */
  readonly most?: Budget;
  /**
   * False leaves out what differs between two runs with the same result (times, ages, the run's link, layers known
   * from earlier runs, build output): two such texts are equal where a comment need not be written again. True by
   * default.
   */
  readonly volatile?: boolean;
  /**
   * Lists the owners of every image, also of those that nothing happened to, as far as there is room. By default only
   * where no `most` is given: a summary has room for what would only be in the way in a comment.
   */
  readonly everyOwner?: boolean;
}

/**
 * The report as GitHub-flavoured Markdown, for a comment, a step summary or a file: the headline, the table
 * (failures first), why, and how it was measured. Pure. What does not fit into `most` is left out, least important
 * first, and the text says so.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { most = summary, links = null, volatile = true, everyOwner = options.most === undefined } = options;
  // So many images never fit in full: nobody should wait for a text that is thrown away.
  const hopeless = Number.isFinite(most.count) && report.images.length > manyImages;
  const renderings = levels
    .slice(hopeless ? 1 : 0)
    .map((detail) => () => render(report, { detail, links, volatile, everyOwner }));
  return fit([...renderings, () => bare(report)], most);
}

function render(report: Report, context: Context): string {
  const [heading = '', ...more] = headlineSection(report);
  const blocks = [
    heading,
    ...loosenedSection(report, context),
    ...more,
    ...rulesNote(report),
    ...baseMovedSection(report, context),
    ...imagesSection(report, context),
    ...reasons(report, context),
    ...(context.everyOwner ? ownersSection(report, context) : []),
    ...(report.comparison ? flavoursSection(report.comparison, context) : []),
    ...warnings(report, context),
    ...tightenedSection(report, context),
    ...cutsNote(report, context),
    footnote(report, context),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Failures and errors in the open, growth that breaks no rule folded. */
function reasons(report: Report, context: Context): readonly string[] {
  const { failures, growths } = context.detail;
  const grave = graveImages(report);
  const explain = (image: ReportImage) =>
    image.verdict === 'fail'
      ? failureSection(image, report, context, grave.length === 1)
      : errorSection(image, context);
  return [
    ...grave.slice(0, failures).map(explain),
    ...growthSections(grownImages(report).slice(0, growths), context),
  ];
}

const openWarnings = 2;

function warnings(report: Report, { detail, links }: Context): readonly string[] {
  const shown = fixOnce(report.warnings.slice(0, detail.remarks)).map((each) =>
    problemText(each, 'Warning', links),
  );
  if (shown.length <= openWarnings) return shown.map((each) => `⚠️ ${each}`);
  return [details(`⚠️ ${plural(report.warnings.length, 'warning')}`, shown.join('\n\n'))];
}

/** For a report whose names alone are longer than the budget. */
function bare(report: Report): string {
  return `### ${mark(report.verdict)} ${plural(report.images.length, 'image')}: ${report.verdict}\n\nNothing more fits here. The JSON report has everything.\n`;
}
