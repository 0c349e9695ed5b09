import type { Report } from '../schema.ts';
import { plainText } from '../text/plainText.ts';
import { ruleChangeText } from '../text/ruleChangeText.ts';
import { type Paint, paint, type TextOptions } from './style.ts';

const changesShown = 20;

/** What this change does to the gate's own rules, what it loosens first; and whose rules judged, if not its own. */
export function ruleLines(report: Report, { color }: TextOptions): readonly string[] {
  const ink = paint(color);
  const loosened = report.ruleChanges.filter((change) => change.loosened);
  const others = report.ruleChanges.filter((change) => !change.loosened);
  return [
    ...block(loosened, ink.yellow('! This change loosens the gate:'), ink),
    ...block(others, 'This change tightens or alters the gate:', ink),
    ...(report.configFrom === 'base'
      ? ["Judged by the base commit's rules: what this change says of rules counts once it is merged."]
      : []),
  ];
}

function block(changes: Report['ruleChanges'], title: string, ink: Paint): readonly string[] {
  if (changes.length === 0) return [];
  const words = {
    name: (text: string) => plainText(text, 200),
    value: (text: string) => plainText(text, 200),
  };
  const more = changes.length - changesShown;
  return [
    title,
    ...changes.slice(0, changesShown).map((change) => `    ${ruleChangeText(change, words)}`),
    ...(more > 0 ? [ink.dim(`    and ${more} more`)] : []),
  ];
}
