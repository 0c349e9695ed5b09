import { boundedName } from '../text/boundedName.ts';
import { eachLine } from '../text/eachLine.ts';

/** What is read of a gem's specification. */
export interface Gemspec {
  readonly name: string | null;
  /** Null where it is not written out. */
  readonly version: string | null;
  /** Names of the gems that it needs when it runs. */
  readonly requires: readonly string[];
  /** Paths from the gem's folder, for those that come with Ruby. */
  readonly files: readonly string[];
  readonly executables: readonly string[];
}

const maxItems = 20_000;
const maxLine = 2 ** 20;
/** `"x"`, `'x'`, `%q<x>`, `%q(x)`: how RubyGems writes a text, with `.freeze` or without. */
const literal = /"([^"\\#]{1,1000})"|'([^'\\]{1,1000})'|%q<([^<>]{1,1000})>|%q\(([^()]{1,1000})\)/g;

/**
 * Reads a specification as RubyGems writes it, and those by hand as far as they are written out. It is Ruby source: it
 * is read line by line as text, never run.
 */
export function parseGemspec(text: string): Gemspec {
  const requires = new Set<string>();
  const found: Found = { name: null, version: null, files: [], executables: [] };
  const branch = new OldBranch();
  eachLine(text, (line) => {
    if (line.length > maxLine || branch.isAt(line)) return;
    readLine(line, found, requires);
  });
  return { ...found, requires: [...requires] };
}

/**
 * RubyGems before 3.4 writes the dependencies a second time, after an `else`, for a RubyGems that knows no difference
 * between those to run and those to develop.
 */
class OldBranch {
  #isAhead = false;
  #isIn = false;

  isAt(line: string): boolean {
    const trimmed = line.trim();
    if (trimmed.startsWith('if s.respond_to? :add_runtime_dependency')) this.#isAhead = true;
    else if (trimmed === 'else' && this.#isAhead) this.#isIn = true;
    else if (trimmed === 'end') this.#isAhead = this.#isIn = false;
    return this.#isIn;
  }
}

interface Found {
  name: string | null;
  version: string | null;
  files: string[];
  executables: string[];
}

function readLine(line: string, found: Found, requires: Set<string>): void {
  const needed = /^\s*\w{1,50}\.add_(?:runtime_)?dependency[\s(]/.test(line) ? literals(line)[0] : undefined;
  if (needed !== undefined && requires.size < maxItems) requires.add(needed);
  const field = /^\s*\w{1,50}\.(name|version|files|executables)\s*=(?!=)/.exec(line);
  if (field === null) return;
  const texts = literals(line.slice(field[0].length));
  if (field[1] === 'name') found.name ??= boundedName(texts[0]);
  else if (field[1] === 'version') found.version ??= boundedName(texts[0]);
  else if (field[1] === 'files') found.files = texts;
  else found.executables = texts;
}

function literals(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(literal)) {
    found.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
    if (found.length >= maxItems) break;
  }
  return found;
}
