import type { Report } from '../schema.ts';
import { baseMovedSection } from './baseMovedSection.ts';
import type { Context } from './context.ts';
import { everything, levels } from './detail.ts';
import { details } from './details.ts';
import { type Budget, fit } from './fit.ts';
import { flavoursSection } from './flavoursSection.ts';
import { footnote } from './footnote.ts';
import { headlineSection } from './headlineSection.ts';
import { errorSection, failureSection, graveImages, grownImages, growthSections } from './imageSections.ts';
import { imagesSection, rowsLeftOut } from './imagesSection.ts';
import { linked } from './linked.ts';
import type { Links } from './links.ts';
import { mark } from './mark.ts';
import { plural } from './plural.ts';
import { problemText } from './problemText.ts';
import { loosenedSection, rulesNote, tightenedSection } from './ruleChangesSection.ts';

/** GitHub keeps at most 1 MiB of a step's summary, and drops all of a longer one. */
const summary: Budget = { unit: 'bytes', count: 2 ** 20 };

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
}

/**
 * The report as GitHub-flavoured Markdown, for a comment, a step summary or a file: the headline, the table
 * (failures first), why, and how it was measured. Pure. What does not fit into `most` is left out, least important
 * first, and the text says so.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { most = summary, links = null, volatile = true } = options;
  const renderings = levels.map((detail) => () => render(report, { detail, links, volatile }));
  return fit([...renderings, () => bare(report)], most);
}

function render(report: Report, context: Context): string {
  const blocks = [
    ...headlineSection(report),
    ...loosenedSection(report, context),
    ...rulesNote(report),
    ...baseMovedSection(report, context),
    ...imagesSection(report, context),
    ...reasons(report, context),
    ...(report.comparison ? flavoursSection(report.comparison, context) : []),
    ...warnings(report, context),
    ...tightenedSection(report, context),
    ...cuts(report, context),
    footnote(report, context),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Failures and errors in the open, growth that breaks no rule folded. */
function reasons(report: Report, context: Context): readonly string[] {
  const { failures, growths } = context.detail;
  return [
    ...graveImages(report)
      .slice(0, failures)
      .map((image) =>
        image.verdict === 'fail' ? failureSection(image, report, context) : errorSection(image, context),
      ),
    ...growthSections(grownImages(report).slice(0, growths), context),
  ];
}

const openWarnings = 2;

function warnings(report: Report, { detail, links }: Context): readonly string[] {
  const shown = report.warnings.slice(0, detail.remarks).map((each) => problemText(each, 'Warning', links));
  if (shown.length <= openWarnings) return shown.map((each) => `⚠️ ${each}`);
  return [details(`⚠️ ${plural(report.warnings.length, 'warning')}`, shown.join('\n\n'))];
}

function cuts(report: Report, context: Context): readonly string[] {
  const { detail, links } = context;
  if (detail === everything) return [];
  const rows = rowsLeftOut(report, context);
  const all = report.images.length + report.removed.length;
  const grave = graveImages(report).length - detail.failures;
  const grown = grownImages(report).length - detail.growths;
  const remarks = report.warnings.length - detail.remarks;
  const still = rows.unchanged > 0 ? ` (${rows.unchanged} of them unchanged)` : '';
  const said = [
    ...(rows.all > 0 ? [`${rows.all} of ${plural(all, 'image')} are not listed${still}`] : []),
    ...(grave > 0 ? [`${plural(grave, 'failure')} not explained`] : []),
    ...(grown > 0 ? [`the growth of ${plural(grown, 'image')} not explained`] : []),
    ...(remarks > 0 ? [`${plural(remarks, 'warning')} left out`] : []),
  ];
  const what = said.length === 0 ? 'long lists are cut' : said.join('; ');
  const run = links?.run ? `${linked('The run', links.run)} has more in its summary; the` : 'The';
  return [`✂️ Shortened to fit: ${what}. ${run} JSON report has everything.`];
}

/** For a report whose names alone are longer than the budget. */
function bare(report: Report): string {
  return `### ${mark(report.verdict)} ${plural(report.images.length, 'image')}: ${report.verdict}\n\nNothing more fits here. The JSON report has everything.\n`;
}
