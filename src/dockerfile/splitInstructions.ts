import { findHeredocs, type Heredoc } from './heredocs.ts';
import { joinLines } from './joinLines.ts';

/** One instruction's share of the file. Lines count from 1. */
export interface Span {
  /** The instruction on one line, without the contents of its heredocs. */
  readonly header: string;
  /** The lines of its heredocs, their ends included. */
  readonly heredocLines: readonly string[];
  /** The name of a heredoc whose end is missing, or null. */
  readonly unclosed: string | null;
  readonly line: number;
  readonly endLine: number;
}

/**
 * Cuts a Dockerfile into its instructions exactly as BuildKit does: continued lines, comments and empty lines in
 * their midst, heredocs.
 */
export function splitInstructions(lines: readonly string[], escapeChar: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < lines.length; ) {
    if (/^\s*(#|$)/.test(lines[at] ?? '')) {
      at += 1;
      continue;
    }
    const { header, headerLines } = joinLines(lines, at, escapeChar);
    const start = at + headerLines;
    const { end, unclosed } = skipHeredocs(lines, start, findHeredocs(header));
    spans.push({ header, heredocLines: lines.slice(start, end), unclosed, line: at + 1, endLine: end });
    at = end;
  }
  return spans;
}

function skipHeredocs(lines: readonly string[], start: number, heredocs: readonly Heredoc[]) {
  let end = start;
  for (const { name, chomp } of heredocs) {
    const found = findEnd(lines, end, name, chomp);
    if (found === -1) return { end: lines.length, unclosed: name };
    end = found + 1;
  }
  return { end, unclosed: null };
}

/** From `start` on, and not from the top: a file of nothing but heredocs would take (lines × lines) steps. */
function findEnd(lines: readonly string[], start: number, name: string, chomp: boolean): number {
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if ((chomp ? line.replace(/^\t+/, '') : line) === name) return at;
  }
  return -1;
}
