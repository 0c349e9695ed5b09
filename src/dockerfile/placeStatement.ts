import { findHeredocs } from './heredocs.ts';
import { joinLines } from './joinLines.ts';
import type { Statement } from './types.ts';

/** A text that was put together from lines of a file, and which line each of its characters is from. */
export interface PlacedText {
  readonly text: string;
  /** Lines count from 1. */
  readonly lineAt: (offset: number) => number;
}

export interface PlacedStatement {
  /** What follows the keyword and its flags. */
  readonly rest: PlacedText;
  readonly heredocs: readonly { readonly name: string; readonly body: PlacedText }[];
}

/**
 * An instruction's words with the lines of the Dockerfile that they stand on: continued lines, with comments in
 * between, become one text, which alone can't tell. `lines` are the file's, without their ends.
 */
export function placeStatement(
  lines: readonly string[],
  statement: Statement,
  escapeChar: string,
): PlacedStatement {
  const start = statement.line - 1;
  const { header, headerLines, parts } = joinLines(lines, start, escapeChar);
  const rest = place(parts, statement.rest);
  const heredocs: { name: string; body: PlacedText }[] = [];
  let at = start + headerLines;
  for (const { name, chomp } of findHeredocs(header)) {
    const body: string[] = [];
    const first = at + 1;
    for (; at < statement.endLine; at += 1) {
      const line = chomp ? (lines[at] ?? '').replace(/^\t+/, '') : (lines[at] ?? '');
      if (line === name) break;
      body.push(line);
    }
    at += 1;
    heredocs.push({ name, body: placeLines(body, first) });
  }
  return { rest, heredocs };
}

/** Text of whole lines, of which the first has the number `first`. */
export function placeLines(lines: readonly string[], first: number): PlacedText {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  return { text: lines.join('\n'), lineAt: (offset) => first + Math.max(0, lastUpTo(starts, offset)) };
}

/** `rest` is always the end of the joined line. */
function place(parts: readonly { text: string; index: number }[], rest: string): PlacedText {
  const whole = parts.map(({ text }) => text).join('');
  const offset = whole.trimEnd().length - rest.length;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of parts) {
    starts.push(length);
    length += text.length;
  }
  const lineAt = (at: number) => (parts[Math.max(0, lastUpTo(starts, at + offset))]?.index ?? 0) + 1;
  return { text: rest, lineAt };
}

/** The position of the last of the ascending numbers that is not above `value`; -1 where all are. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
