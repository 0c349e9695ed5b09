import type { Report } from '../schema.ts';
import { ruleChangeText } from '../text/ruleChangeText.ts';
import type { Context } from './context.ts';
import { code, prose } from './escapeText.ts';
import { plural } from './plural.ts';

type RuleChange = Report['ruleChanges'][number];

/** What this change does to the gate itself, where more can pass now; a single rule the headline itself has told. */
export function loosenedSection(report: Report, { detail }: Context): readonly string[] {
  const loosened = report.ruleChanges.filter((each) => each.loosened);
  if (loosened.length === 0) return [];
  const effect =
    report.configFrom === 'base'
      ? ' The rules of the base commit judge: what is loosened counts once it is merged.'
      : '';
  if (loosened.length === 1) return effect === '' ? [] : [effect.trim()];
  const what = '⚠️ **This change loosens the gate:**';
  const shown = loosened.slice(0, detail.remarks);
  if (shown.length === 0) return [`${what} ${plural(loosened.length, 'rule')}.${effect}`];
  return [`${what}${effect}\n${list(shown, loosened.length)}`];
}

/** Rules that this change only tightens or alters, for the end of the text. */
export function tightenedSection(report: Report, { detail }: Context): readonly string[] {
  const others = report.ruleChanges.filter((each) => !each.loosened);
  const shown = others.slice(0, detail.remarks);
  if (shown.length === 0) return [];
  return [`Also changed in the rules of the gate:\n${list(shown, others.length)}`];
}

/** How the rules are chosen, where that is not the usual way. */
export function rulesNote(report: Report): readonly string[] {
  if (report.configFrom !== 'base' || report.ruleChanges.some(({ loosened }) => loosened)) return [];
  return ['The rules of the base commit judge (`config-from: base`).'];
}

function list(shown: readonly RuleChange[], all: number): string {
  const more = all - shown.length;
  return [...shown.map((each) => `- ${changeWords(each)}`), ...(more > 0 ? [`- and ${more} more`] : [])].join(
    '\n',
  );
}

function changeWords(change: RuleChange): string {
  return ruleChangeText(change, {
    name: (subject) => code(subject, 100),
    value: (text) => prose(text, 100),
  });
}
