import { stripVTControlCharacters } from 'node:util';

/** The last line of a program's output that says anything, fit for a terminal: no control characters, at most 300 long. */
export function lastLine(text: string): string {
  const lines = text.split(/[\r\n]+/).map(plain);
  return lines.findLast((line) => line !== '') ?? 'no output';
}

/** One line of hostile text made fit for a terminal. */
export function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, 300);
}
