import type { Report } from '../schema.ts';
import { headlineParts } from '../text/headline.ts';
import { code, prose } from './escapeText.ts';
import { mark } from './mark.ts';

/** The headline: what came of the run as a heading, and the rest of the sentence below it. */
export function headlineSection(report: Report): readonly string[] {
  const { outcome, more } = headlineParts(report, {
    name: (id) => code(id, 100),
    value: (text) => prose(text, 100),
  });
  const rest = more.join('; ').replaceAll(/<(?!\/?code>|!-- -->)/g, '&lt;');
  return [`### ${sign(report)} ${capital(outcome)}`, ...(rest === '' ? [] : [`${capital(rest)}.`])];
}

/** A green sign over loosened rules would be overlooked. */
function sign({ verdict, ruleChanges }: Report): string {
  return mark(verdict === 'pass' && ruleChanges.some(({ loosened }) => loosened) ? 'warn' : verdict);
}

/** The first letter of words of ours as a capital; a name stays as it is. */
function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
