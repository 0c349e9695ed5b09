import { jsonText } from './jsonText.ts';
import type { Report } from './schema.ts';

/** The report as JSON, indented, with a line break at its end. Hostile text is escaped as JSON escapes it. */
export function renderJson(report: Report): string {
  return `${safeJson(report)}\n`;
}

/**
 * Indented JSON in which every control and format character outside plain text is an escape, and the runner's old
 * commands (`##[`) are broken by one, so that printing it to a terminal or a workflow's log is harmless.
 * JSON.stringify alone leaves C1 controls and bidirectional marks as they are.
 */
export function safeJson(value: unknown): string {
  return jsonText(value)
    .replaceAll('##[', '#\\u0023[')
    .replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, (char) =>
      Array.from({ length: char.length }, (_, index) => unicodeEscape(char.charCodeAt(index))).join(''),
    );
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
