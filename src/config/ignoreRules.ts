import { join } from 'node:path';
import { Budget } from '../dockerfile/index.ts';
import { GateError } from '../nouns/index.ts';
import { type IgnorePattern, readIgnorePattern } from './ignorePattern.ts';
import { isThere } from './isThere.ts';
import { readTextFile } from './readTextFile.ts';

/** What a `.dockerignore` keeps out of a build context. */
export interface IgnoreRules {
  /** `path` is relative to the context. True for a path that does not reach the build. */
  readonly ignores: (path: string) => boolean;
  /** True where a rule takes something in again, so that an ignored folder may still have contents. */
  readonly hasExceptions: boolean;
  /** True where such a rule may be about something below an ignored folder, which is given by its segments. */
  readonly mayKeepBelow: (folder: readonly string[]) => boolean;
}

/**
 * The rules for a Dockerfile and context, as BuildKit takes them: `<Dockerfile>.dockerignore` beside the
 * Dockerfile alone if it exists, else `.dockerignore` at the context's root. Paths are relative to `root`.
 * Throws a GateError (`dockerignore-broken`) for a pattern that BuildKit would refuse.
 */
export function ignoreRules(root: string, dockerfile: string, context: string): IgnoreRules {
  const places = [
    `${dockerfile}.dockerignore`,
    context === '.' ? '.dockerignore' : `${context}/.dockerignore`,
  ];
  const file = places.find((place) => isThere(join(root, place)));
  if (file === undefined) return readRules('', '');
  return readRules(
    readTextFile({ root, file, what: 'the ignore file', code: 'dockerignore-unreadable' }),
    file,
  );
}

/** More lines than any ignore file that was written by hand. */
const mostLines = 10_000;
/** Steps that all questions to one ignore file may cost together: a few seconds. */
const steps = 50e6;

/**
 * The rules that a text states; `file` names it in problems. Later lines beat earlier ones, and what holds for a
 * folder holds for its contents. Source: moby/patternmatcher, ignorefile and MatchesOrParentMatches.
 */
export function readRules(text: string, file: string): IgnoreRules {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.length > mostLines) throw new GateError(tooMuch(file, `it has ${lines.length} lines`));
  const patterns = lines.flatMap((line, at): IgnorePattern[] => {
    // Only a `#` in the first column makes a comment.
    if (line.startsWith('#') || line.trim() === '') return [];
    const pattern = readIgnorePattern(line);
    if (pattern === null) throw new GateError(badPattern(file, at + 1));
    return [pattern];
  });
  const budget = new Budget(steps);
  return {
    hasExceptions: patterns.some(({ exception }) => exception),
    mayKeepBelow: (folder) =>
      patterns.some(({ exception, mayMatchBelow }) => exception && mayMatchBelow(folder)),
    ignores: (path) => {
      try {
        return isIgnored(path, patterns, budget);
      } catch (error) {
        throw new GateError(tooMuch(file, error instanceof Error ? error.message : String(error)));
      }
    },
  };
}

function isIgnored(path: string, patterns: readonly IgnorePattern[], budget: Budget): boolean {
  const parts = path.split('/');
  const paths = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
  let ignored = false;
  for (const { exception, matches } of patterns) {
    budget.spend(paths.length);
    // An exception changes nothing of what is not ignored, nor another rule of what is.
    if (exception === ignored && paths.some((one) => matches(one, budget))) ignored = !exception;
  }
  return ignored;
}

function badPattern(file: string, line: number) {
  return {
    code: 'dockerignore-broken',
    message: `a pattern in ${file} can't be read`,
    where: { file, line, column: 1 },
    expected: "a pattern of Go's filepath.Match: every [ needs its ]",
    fix: 'correct the pattern',
  };
}

function tooMuch(file: string, reason: string) {
  return {
    code: 'dockerignore-too-much',
    message: `the rules of ${file} can't be applied: ${reason}`,
    where: { file },
    expected: `at most ${mostLines} lines, and no more stars than needed`,
    fix: 'shorten the file: name folders instead of files',
  };
}
