/** An instruction's physical lines as one. */
export interface JoinedLines {
  /** Continued lines as one, comments and empty lines dropped. */
  readonly header: string;
  /** How many physical lines it took. */
  readonly headerLines: number;
  /** What `header` is made of, with nothing trimmed. `index` is that of the physical line. */
  readonly parts: readonly { readonly text: string; readonly index: number }[];
}

/**
 * Joins the line at `start` with those that continue it. A line goes on in the next if it ends in the escape
 * character, which spaces may follow and no other escape character may precede.
 * Source: moby/buildkit frontend/dockerfile/parser/parser.go.
 */
export function joinLines(lines: readonly string[], start: number, escapeChar: string): JoinedLines {
  const mark = escapeChar === '`' ? '`' : '\\\\';
  const continued = new RegExp(`(^|[^${mark}])${mark}[ \\t]*$`);
  const parts: { text: string; index: number }[] = [];
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (at > start && /^\s*(#|$)/.test(line)) continue;
    parts.push({ text: line.replace(continued, '$1'), index: at });
    if (!continued.test(line)) break;
  }
  const header = parts
    .map(({ text }) => text)
    .join('')
    .trim();
  return { header, headerLines: Math.min(at + 1, lines.length) - start, parts };
}
