import type { Tree } from '@lezer/common';
import { parser } from '@lezer/python';

/** Characters that are parsed; more than a setup.py has. */
const mostText = 64 * 1024;
/** Characters of a broken file that are parsed, and steps of the parser: each error makes it try many ways on. */
const mostBroken = 4 * 1024;
const mostSteps = 2_000;
/** Brackets in brackets; deeper ones cost the parser more with each. */
const deepest = 100;

const strict = parser.configure({ strict: true });

interface Parsed {
  readonly tree: Tree;
  /** The part of the text that the tree is of. */
  readonly source: string;
  /** False where that is not all. */
  readonly whole: boolean;
}

/** A Python file's syntax tree; of a broken file, that of its beginning. */
export function parsePython(text: string): Parsed {
  const source = text.slice(0, Math.min(mostText, tooDeepAt(text)));
  try {
    return { tree: strict.parse(source), source, whole: source.length === text.length };
  } catch {
    return parseBroken(source.slice(0, mostBroken));
  }
}

function parseBroken(source: string): Parsed {
  const parse = parser.startParse(source);
  let steps = 0;
  for (let tree = parse.advance(); ; tree = parse.advance()) {
    if (tree !== null) return { tree, source, whole: false };
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
