import { join } from 'node:path';
import dockerIgnore from '@balena/dockerignore';
import { GateError } from '../nouns/index.ts';
import { isThere } from './isThere.ts';
import { readTextFile } from './readTextFile.ts';

/** What a `.dockerignore` keeps out of a build context. */
export interface IgnoreRules {
  /** `path` is relative to the context. True for a path that does not reach the build. */
  readonly ignores: (path: string) => boolean;
  /** True where a rule takes something in again, so that an ignored folder may still have contents. */
  readonly hasExceptions: boolean;
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

/** The rules that a text states; `file` names it in problems. */
export function readRules(text: string, file: string): IgnoreRules {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const rules = dockerIgnore({ ignorecase: false });
  for (const [at, line] of lines.entries()) {
    const pattern = line.startsWith('#') ? line : forLibrary(line.trim());
    if (!isUsable(pattern)) throw new GateError(badPattern(file, at + 1));
    rules.add(pattern);
  }
  const hasExceptions = lines.some((line) => line.trim().startsWith('!'));
  return { hasExceptions, ignores: (path) => rules.ignores(path) };
}

/**
 * The library takes `+`, `(`, `)`, `{`, `}` and `|` for signs of a regular expression, and `**.pyc` for a file
 * of just that name. To moby they are plain, and `**.pyc` is every path that ends so.
 */
function forLibrary(pattern: string): string {
  const plain = pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[+(){}|]/g, (part) =>
    part.length > 1 ? part : `\\${part}`,
  );
  // Only a `#` in the first column makes a comment.
  return plain.replace(/^#/, '\\#').replace(/^(!?\s*)\*\*(?=[^/*])((?:\\.|[^*?[\\])+)$/, '$1**/*$2');
}

function isUsable(pattern: string): boolean {
  try {
    dockerIgnore({ ignorecase: false }).add(pattern).ignores('a');
    return true;
  } catch {
    return false;
  }
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
