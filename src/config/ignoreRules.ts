import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dockerIgnore from '@balena/dockerignore';

/** What a `.dockerignore` keeps out of a build context. */
export interface IgnoreRules {
  /** Relative to the project; null where there is none. */
  readonly file: string | null;
  /** `path` is relative to the context. True for a path that does not reach the build. */
  readonly ignores: (path: string) => boolean;
  /** True where a rule takes something in again, so that an ignored folder may still have contents. */
  readonly hasExceptions: boolean;
}

/**
 * The rules for a Dockerfile and context, as BuildKit takes them: `<Dockerfile>.dockerignore` beside the
 * Dockerfile alone if it exists, else `.dockerignore` at the context's root. Paths are relative to `root`.
 */
export function ignoreRules(root: string, dockerfile: string, context: string): IgnoreRules {
  const places = [
    `${dockerfile}.dockerignore`,
    context === '.' ? '.dockerignore' : `${context}/.dockerignore`,
  ];
  const file = places.find((place) => existsSync(join(root, place))) ?? null;
  return { file, ...readRules(file === null ? '' : readFileSync(join(root, file), 'utf8')) };
}

/** The rules that a text states. */
export function readRules(text: string): Omit<IgnoreRules, 'file'> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const rules = dockerIgnore({ ignorecase: false }).add(lines);
  const hasExceptions = lines.some((line) => line.trim().startsWith('!'));
  return { hasExceptions, ignores: (path) => rules.ignores(path) };
}
