import { eachLine } from '../text/eachLine.ts';

/**
 * The header fields of a `METADATA` or `PKG-INFO` (PyPA: core metadata; the format of mail headers): values by name in
 * lower case, in the order of the file. Reads up to the empty line before the description.
 */
export function headers(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let last: string[] | null = null;
  eachLine(beforeBody(text), (line) => {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (last !== null) last.push(`${last.pop() ?? ''} ${line.trim()}`);
      return;
    }
    const colon = line.indexOf(':');
    if (colon <= 0) return;
    const name = line.slice(0, colon).toLowerCase();
    last = found.get(name) ?? [];
    last.push(line.slice(colon + 1).trim());
    found.set(name, last);
  });
  return found;
}

function beforeBody(text: string): string {
  const ends = ['\n\n', '\n\r\n'].map((blank) => text.indexOf(blank)).filter((end) => end >= 0);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends) + 1);
}
