import { statSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import type { ContextSource } from '../dockerfile/index.ts';
import {
  type ChosenContext,
  type ContextCandidate,
  GateError,
  type Place,
  type Problem,
} from '../nouns/index.ts';
import { openTree } from './contextTree.ts';
import { hasWildcard } from './goGlob.ts';
import { ignoreRules } from './ignoreRules.ts';
import { sourceExists } from './sourceExists.ts';

export interface ContextRequest {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root. */
  readonly dockerfile: string;
  readonly sources: readonly ContextSource[];
  /** What the configuration says, or null to infer. */
  readonly configured: string | null;
  /** Where it says so. */
  readonly place?: Place | undefined;
}

/**
 * The build context of a Dockerfile: the configured one, else the first of root, the folders on the way to the
 * Dockerfile, and its own folder, in which all its sources exist. A glob may match nothing in a build; so if no
 * folder has everything, one that lacks only matches of globs is taken. Throws a GateError
 * (`context-not-found`, `context-missing-source`) that lists what each candidate lacks.
 */
export function chooseContext(request: ContextRequest): ChosenContext {
  if (request.configured !== null) return checkConfigured(request, request.configured);
  const candidates = candidatePaths(request.dockerfile).map((path) => weighCandidate(request, path));
  const full = candidates.filter(({ missing }) => missing.length === 0);
  const enough =
    full.length > 0 ? full : candidates.filter((candidate) => lacksOnlyGlobs(candidate, request.sources));
  const [chosen] = enough;
  if (chosen === undefined) throw new GateError(noContext(request, candidates));
  return { path: chosen.path, reason: reasonFor(chosen, enough, candidates, request.sources), candidates };
}

/** Root first: it wins a tie. */
function candidatePaths(dockerfile: string): string[] {
  const parts = posix
    .dirname(dockerfile)
    .split('/')
    .filter((part) => part !== '.');
  return ['.', ...parts.map((_, at) => parts.slice(0, at + 1).join('/'))];
}

function weighCandidate({ root, dockerfile, sources }: ContextRequest, path: string): ContextCandidate {
  const context = { tree: openTree(join(root, path)), rules: ignoreRules(root, dockerfile, path) };
  const missing = sources.filter((source) => !sourceExists(source.path, source.glob, context, source.deep));
  return { path, missing: missing.map(({ source, line }) => ({ source, line })) };
}

/** True where nothing is missing that BuildKit would fail for: it takes globs that match nothing. */
function lacksOnlyGlobs({ missing }: ContextCandidate, sources: readonly ContextSource[]): boolean {
  return missing.every((lack) =>
    sources.some(
      (one) => one.source === lack.source && one.line === lack.line && one.glob && hasWildcard(one.path),
    ),
  );
}

function reasonFor(
  chosen: ContextCandidate,
  fitting: readonly ContextCandidate[],
  all: readonly ContextCandidate[],
  sources: readonly ContextSource[],
): string {
  const name = nameOf(chosen.path, all);
  if (sources.length === 0) return `the Dockerfile takes nothing from its context, so ${name} serves`;
  const lacking = chosen.missing.map(({ source }) => source).join(', ');
  if (lacking !== '')
    return `${name} has everything but matches of ${lacking}, which a build does not insist on`;
  const what =
    sources.length === 1 ? 'the one COPY source exists' : `all ${sources.length} COPY sources exist`;
  if (all.length === 1) return `${what} in ${name}`;
  if (fitting.length === 1) return `${what} in ${name}, and in no other folder`;
  return `${what} in ${name}, and in ${fitting.length - 1} more; the one nearest to the root is taken`;
}

function nameOf(path: string, all: readonly ContextCandidate[]): string {
  if (path === '.') return 'the root';
  return path === all.at(-1)?.path ? "the Dockerfile's folder" : `the folder ${path}`;
}

function noContext(
  { dockerfile, sources }: ContextRequest,
  candidates: readonly ContextCandidate[],
): Problem {
  const lists = candidates.map(({ path, missing }) => `${path} lacks ${listMissing(missing)}`);
  const line = sources.find((one) => candidates[0]?.missing.some((lack) => lack.line === one.line))?.line;
  return {
    code: 'context-not-found',
    message: `no folder has all that this Dockerfile copies: ${lists.join('; ')}`,
    where: { file: dockerfile, ...(line === undefined ? {} : { line }) },
    expected: 'every COPY and ADD source in one folder, and not ignored by .dockerignore',
    fix: 'add the missing files, or name the folder by context',
  };
}

function listMissing(missing: ContextCandidate['missing']): string {
  const shown = missing.slice(0, 10).map(({ source, line }) => `${JSON.stringify(source)} (line ${line})`);
  const more = missing.length > 10 ? [`${missing.length - 10} more`] : [];
  return [...shown, ...more].join(', ');
}

function checkConfigured(request: ContextRequest, configured: string): ChosenContext {
  const { root, dockerfile, place } = request;
  const full = resolve(root, configured);
  const path = relative(root, full).replaceAll('\\', '/') || '.';
  if (!isFolder(full)) {
    throw new GateError({
      code: 'context-not-found',
      message: `the context ${JSON.stringify(configured)} is not a folder`,
      where: place ?? { file: dockerfile },
      expected: 'a folder, relative to the project; `.` is the project itself',
      fix: 'correct the context, or take it away to have it inferred',
    });
  }
  const candidate = weighCandidate(request, path);
  if (!lacksOnlyGlobs(candidate, request.sources)) {
    throw new GateError({
      code: 'context-missing-source',
      message: `the context ${JSON.stringify(configured)} lacks ${listMissing(candidate.missing)}`,
      where: { file: dockerfile, line: candidate.missing[0]?.line ?? 1 },
      expected: 'every COPY and ADD source of the Dockerfile in it, and not ignored by .dockerignore',
      fix: 'add the missing files, or take context away to have it inferred',
    });
  }
  return { path, reason: 'the configuration names it', candidates: [candidate] };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
