import type { ContextTree } from './contextTree.ts';
import { goGlob, hasWildcard, unescapeGlob } from './goGlob.ts';
import type { IgnoreRules } from './ignoreRules.ts';

/** A build context: what is on disk, less what is ignored. */
export interface Context {
  readonly tree: ContextTree;
  readonly rules: Pick<IgnoreRules, 'ignores' | 'hasExceptions'>;
}

/**
 * True where a COPY source finds something in a context. `/app` and `../app` mean `app`, as BuildKit has it;
 * a glob finds something if one path matches. `**` is deep only where `deep` says so (`COPY --parents`).
 */
export function sourceExists(path: string, isGlob: boolean, context: Context, deep = false): boolean {
  const segments = cleanSegments(path);
  if (segments.length === 0) return true;
  if (!isGlob || !hasWildcard(path)) {
    return reaches(segments.map((part) => (isGlob ? unescapeGlob(part) : part)).join('/'), context);
  }
  return matchFrom('', segments, context, deep);
}

/** Segments of a path inside the context: `..` never leads out of it. */
export function cleanSegments(path: string): string[] {
  const segments: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') segments.pop();
    else if (part !== '' && part !== '.') segments.push(part);
  }
  return segments;
}

function matchFrom(folder: string, segments: readonly string[], context: Context, deep: boolean): boolean {
  const [segment, ...rest] = segments;
  if (segment === undefined) return reaches(folder, context);
  if (deep && segment === '**') return matchDeep(folder, segments, context);
  if (!hasWildcard(segment)) return matchFrom(join(folder, unescapeGlob(segment)), rest, context, deep);
  const matches = goGlob(segment);
  if (matches === null) return false;
  return context.tree
    .namesIn(folder)
    .some((name) => matches(name) && matchFrom(join(folder, name), rest, context, deep));
}

function matchDeep(folder: string, segments: readonly string[], context: Context): boolean {
  if (matchFrom(folder, segments.slice(1), context, true)) return true;
  return context.tree
    .namesIn(folder)
    .map((name) => join(folder, name))
    .some((path) => isPlainFolder(path, context) && matchFrom(path, segments, context, true));
}

/** Links are not followed into the deep: they could lead round in a circle. */
function isPlainFolder(path: string, { tree }: Context): boolean {
  const entry = tree.find(path);
  return entry?.kind === 'folder' && entry.target === path;
}

/**
 * True where a path is there and is not ignored, or is an ignored folder of which something is taken in again.
 * Where links lead to the path, what they lead to must reach the build as well.
 */
function reaches(path: string, context: Context): boolean {
  const entry = context.tree.find(path);
  if (entry === null) return false;
  const isLinked = entry.target !== path;
  return survives(path, entry.kind, context) && (!isLinked || survives(entry.target, entry.kind, context));
}

function survives(path: string, kind: 'file' | 'folder', { tree, rules }: Context): boolean {
  if (path === '' || !rules.ignores(path)) return true;
  if (kind !== 'folder' || !rules.hasExceptions) return false;
  return tree.namesIn(path).some((name) => {
    const child = tree.find(join(path, name));
    // A link below an ignored folder is not followed: it could lead round in a circle.
    const isPlain = child?.target === join(path, name);
    return child !== null && survives(join(path, name), isPlain ? child.kind : 'file', { tree, rules });
  });
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
