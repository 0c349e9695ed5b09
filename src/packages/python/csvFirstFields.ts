/**
 * The first field of every row of a CSV text (RFC 4180, as Python's `csv` module writes it: quotes doubled inside
 * quotes, line ends allowed there). Linear. A quote that nothing closes takes no more than its line.
 */
export function csvFirstFields(
  text: string,
  take: (field: string) => void,
  broken: (line: number) => void,
): void {
  let line = 1;
  for (let at = 0; at < text.length; line += 1) {
    if (text[at] === '"') {
      const quoted = quotedField(text, at);
      if (quoted === null) broken(line);
      else {
        take(quoted.field);
        line += linesIn(text, at, quoted.end);
        at = quoted.end;
      }
    } else {
      const field = plainField(text, at);
      if (field !== '') take(field);
    }
    at = nextLine(text, at);
  }
}

function plainField(text: string, start: number): string {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return text.slice(start, end);
}

/** A field in quotes and where it ends, or null where no quote closes it. Fields longer than 8192 are none. */
function quotedField(text: string, start: number): { field: string; end: number } | null {
  const limit = Math.min(text.length, start + 8192);
  for (let at = start + 1; at < limit; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return { field: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}

function linesIn(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
