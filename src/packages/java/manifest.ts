import { eachLine } from '../text/eachLine.ts';

/**
 * The main attributes of a manifest, names in lower case: lines of `Name: value` up to the first empty one; a line
 * that begins with a blank goes on with the value above (Java's JAR File Specification, "JAR Manifest").
 */
export function mainAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let name: string | null = null;
  let ended = false;
  eachLine(text, (line) => {
    if (line === '') ended ||= found.size > 0;
    if (ended || line === '') return;
    if (line.startsWith(' ')) {
      if (name !== null) found.set(name, (found.get(name) ?? '') + line.slice(1));
      return;
    }
    const colon = line.indexOf(':');
    name = colon <= 0 ? null : line.slice(0, colon).toLowerCase();
    if (name !== null) found.set(name, line.slice(colon + 1).trimStart());
  });
  return found;
}
