/**
 * Calls `take` with every line of a text, without its end (LF or CRLF), and its number, which counts from 1. Linear,
 * and without a list of all lines. An empty last line is none.
 */
export function eachLine(text: string, take: (line: string, number: number) => void): void {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const end = found > start && text.charCodeAt(found - 1) === 13 ? found - 1 : next;
    number += 1;
    take(text.slice(start, end), number);
    start = next + 1;
  }
}
