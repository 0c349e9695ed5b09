import { stripVTControlCharacters } from 'node:util';

/** C0 without tab and line feed, DEL, C1; and marks that reorder or hide text (Unicode's bidi and zero-width ones). */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Makes hostile text (build output, file names, instructions) safe to print in a terminal: escape sequences go,
 * a carriage return becomes a line break so that nothing is overwritten and hidden, and other control or
 * reordering characters become U+FFFD. Lines and tabs stay. It does not defuse GitHub's workflow commands: a log
 * that is printed in an action is bracketed by `::stop-commands::` as well.
 */
export function cleanText(text: string): string {
  return stripVTControlCharacters(text).replace(/\r\n?/g, '\n').replace(hidden, '\ufffd');
}

/** The same as one line of at most `maxLength` UTF-16 units: white space is joined, an ellipsis marks a cut. */
export function cleanLine(text: string, maxLength = 200): string {
  // Cut first: a line of many megabytes costs nothing then. Room is left for what cleaning removes.
  const line = cleanText(text.slice(0, maxLength * 8))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= maxLength ? line : `${line.slice(0, maxLength - 1)}…`;
}
