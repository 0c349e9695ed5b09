import type { Problem } from '../../nouns/index.ts';
import { fixOnce } from '../text/fixOnce.ts';
import { type Budget, fit } from './fit.ts';
import type { Links } from './links.ts';
import { mark } from './mark.ts';
import { problemText } from './problemText.ts';

const counts = [100, 30, 10, 3, 1, 0];

/** What a run that could not even begin says in its summary and comment: what is wrong, and what to do. */
export function renderProblemsMarkdown(
  problems: readonly Problem[],
  options: { readonly links?: Links | null; readonly most?: Budget } = {},
): string {
  const { links = null, most = { unit: 'bytes', count: 2 ** 20 } } = options;
  return fit(
    counts.map((count) => () => render(problems, count, links)),
    most,
  );
}

function render(problems: readonly Problem[], count: number, links: Links | null): string {
  const shown = fixOnce(problems.slice(0, count)).map((problem) => problemText(problem, 'Error', links));
  const more = problems.length - shown.length;
  const run = links?.run ? [`<sub>[This run](${links.run}) has the log.</sub>`] : [];
  const rest = more > 0 ? [`and ${more} more`] : [];
  return `${[`### ${mark('error')} The image sizes could not be judged`, ...shown, ...rest, ...run].join('\n\n')}\n`;
}
