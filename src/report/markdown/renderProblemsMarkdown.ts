import type { Problem } from '../../nouns/index.ts';
import { problemText } from './sections.ts';

const problemsShown = 100;

/** The step summary of a run that could not even begin: what is wrong, and what to do. */
export function renderProblemsMarkdown(problems: readonly Problem[]): string {
  const shown = problems.slice(0, problemsShown).map((problem) => problemText(problem, 'Error'));
  const more = problems.length - shown.length;
  return `${['## 🚫 error: image sizes could not be judged', ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n\n')}\n`;
}
