import type { Report } from '../schema.ts';
import { totalText } from '../text/cells.ts';
import { headline } from '../text/headline.ts';
import { layersText } from '../text/layersText.ts';
import { byGravity } from '../text/order.ts';
import { timeText } from '../text/room.ts';
import { code } from './escapeText.ts';
import { type Budget, fit } from './fit.ts';
import type { Links } from './links.ts';
import {
  comparisonSection,
  errorSection,
  failureSection,
  imagesSection,
  mark,
  problemText,
} from './sections.ts';

/** How much of the report one rendering shows; each level is less than the one before. */
interface Detail {
  readonly layers: number;
  readonly logLines: number;
  readonly sections: number;
  readonly rows: number;
}

const everything: Detail = { layers: 10, logLines: 30, sections: 50, rows: 1000 };
const levels: readonly Detail[] = [
  everything,
  { layers: 5, logLines: 5, sections: 50, rows: 1000 },
  { layers: 3, logLines: 0, sections: 20, rows: 500 },
  { layers: 1, logLines: 0, sections: 5, rows: 100 },
  { layers: 0, logLines: 0, sections: 0, rows: 20 },
  { layers: 0, logLines: 0, sections: 0, rows: 0 },
];

/** GitHub keeps at most 1 MiB of a step's summary, and drops all of a longer one. */
const summary: Budget = { unit: 'bytes', count: 2 ** 20 };

export interface MarkdownOptions {
  /** Null or absent for a text without links. */
  readonly links?: Links | null;
  /** By default what a step summary may have. */
  readonly most?: Budget;
  /**
   * False leaves out what differs between two runs with the same result (times, the run's link, layers known from
   * earlier runs): two such texts are equal where a comment need not be written again. True by default.
   */
  readonly volatile?: boolean;
}

/**
 * The report as GitHub-flavoured Markdown: the headline, the table (failures first), and why. Pure. What does not
 * fit into `most` is left out, least important first, and the text says so.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { most = summary } = options;
  return fit(
    levels.map((detail) => () => render(report, detail)),
    most,
  );
}

function render(report: Report, detail: Detail): string {
  const images = byGravity(report);
  const grave = images.filter((image) => image.verdict === 'fail' || image.verdict === 'error');
  const blocks = [
    `## ${mark(report.verdict)}: image sizes`,
    `**${headline(report, (id) => code(id, 200))}**`,
    ...(detail.rows > 0 && images.length > 0 ? [imagesSection(images.slice(0, detail.rows))] : []),
    `Total: ${totalText(report)}`,
    ...(report.comparison && detail.sections > 0 ? [comparisonSection(report.comparison)] : []),
    ...grave
      .slice(0, detail.sections)
      .map((image) =>
        image.verdict === 'fail'
          ? failureSection(image, detail.layers)
          : errorSection(image, detail.logLines),
      ),
    ...warnings(report, detail),
    ...cuts(detail, images.length, grave.length),
    footnote(report),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function warnings(report: Report, { sections }: Detail): readonly string[] {
  const shown = report.warnings.slice(0, sections);
  return shown.length === 0 ? [] : ['### Warnings', ...shown.map((each) => problemText(each, 'Warning'))];
}

function cuts(detail: Detail, images: number, grave: number): readonly string[] {
  const rows = images > detail.rows ? [`${images - detail.rows} of ${images} images are not listed`] : [];
  const sections =
    grave > detail.sections ? [`${grave - detail.sections} of ${grave} failures are not explained`] : [];
  const less = detail !== everything ? ['details are left out'] : [];
  const said = [...rows, ...sections, ...less];
  return said.length === 0 ? [] : [`> Shortened to fit: ${said.join('; ')}. The JSON report has everything.`];
}

function footnote(report: Report): string {
  const commit = report.repository.commit ? ` at commit ${code(report.repository.commit.slice(0, 12))}` : '';
  const dirty = report.repository.dirty ? ' with uncommitted changes' : '';
  const seconds = timeText(report.elapsedMs);
  const layers = layersText(report.images.flatMap(({ profile }) => profile?.layers ?? []));
  const seen = layers === '' ? '' : ` ${layers}.`;
  return `<sub>Sizes are unpacked bytes (1MB = 1,000,000 bytes), measured${commit}${dirty} in ${seconds} by size-gate ${code(report.tool.version, 40)}.${seen}</sub>`;
}
