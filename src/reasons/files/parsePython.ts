import type { Tree } from '@lezer/common';
import { parser } from '@lezer/python';

/** Characters that are parsed; more than a setup.py has. */
const mostText = 64 * 1024;
/** Steps of the parser: a file of 64kB takes 14,000, and one that is broken everywhere a second for these. */
const mostSteps = 20_000;
/** Brackets in brackets; deeper ones cost the parser more with each. */
const deepest = 100;

/** A Python file's syntax tree, which is there for a broken file, too. `source` is the part of the text that it is of. */
export function parsePython(text: string): {
  readonly tree: Tree;
  readonly source: string;
  readonly whole: boolean;
} {
  const source = text.slice(0, Math.min(mostText, tooDeepAt(text)));
  const parse = parser.startParse(source);
  let steps = 0;
  for (let tree = parse.advance(); ; tree = parse.advance()) {
    if (tree !== null) return { tree, source, whole: source.length === text.length && steps < mostSteps };
    steps += 1;
    if (steps === mostSteps) parse.stopAt(parse.parsedPos);
  }
}

/** Where brackets are too deep, strings and comments not told from the rest; the text's length where they are not. */
function tooDeepAt(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length && at < mostText; at += 1) {
    const char = text.charAt(at);
    if (char === '(' || char === '[' || char === '{') depth += 1;
    else if ((char === ')' || char === ']' || char === '}') && depth > 0) depth -= 1;
    if (depth > deepest) return at;
  }
  return text.length;
}
