import { eachLine } from '../text/eachLine.ts';
import type { ProblemList } from '../text/problemList.ts';

/** A paragraph of a control file. */
export interface Paragraph {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Values by the field's name in lower case; lines of a continued one are joined by line feeds. */
  readonly fields: ReadonlyMap<string, string>;
}

interface Open {
  readonly line: number;
  readonly fields: Map<string, string[]>;
  /** The field that a continuation line belongs to; null for one that is not wanted. */
  last: string[] | null;
}

/**
 * The paragraphs of a Debian control file, with no other fields than the wanted ones. Fields' names know no case, a
 * line that begins with a blank goes on with the field above, an empty line ends the paragraph (deb822(5)). A line
 * that is neither is a problem, and the rest is read.
 */
export function paragraphs(text: string, wanted: ReadonlySet<string>, problems: ProblemList): Paragraph[] {
  const found: Paragraph[] = [];
  let open: Open | null = null;
  const close = () => {
    if (open !== null) found.push({ line: open.line, fields: joined(open.fields) });
    open = null;
  };
  eachLine(text, (line, number) => {
    if (line.trim() === '') {
      close();
      return;
    }
    open ??= { line: number, fields: new Map(), last: null };
    if (!addLine(open, line, wanted)) problems.add('not a field of a control file', number);
  });
  close();
  return found;
}

/** False for a line that is no field, no continuation and no comment. */
function addLine(open: Open, line: string, wanted: ReadonlySet<string>): boolean {
  if (line.startsWith(' ') || line.startsWith('\t')) {
    open.last?.push(line.trim());
    return true;
  }
  if (line.startsWith('#')) return true;
  const colon = line.indexOf(':');
  open.last = null;
  if (colon <= 0) return false;
  const name = line.slice(0, colon).toLowerCase();
  if (!wanted.has(name)) return true;
  open.last = [line.slice(colon + 1).trim()];
  open.fields.set(name, open.last);
  return true;
}

function joined(fields: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  return new Map([...fields].map(([name, lines]) => [name, lines.join('\n')]));
}
