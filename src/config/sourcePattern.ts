import type { ContextSource } from '../dockerfile/index.ts';
import { goGlob, hasWildcard, unescapeGlob } from './goGlob.ts';
import { cleanSegments } from './sourceExists.ts';

/** Segments of a source's path, each a matcher of a name; `deep` for any number of names. Without any it is all. */
export type SourcePattern = readonly (((name: string) => boolean) | 'deep')[];

/** A source of COPY, ADD or a bind mount as a pattern of paths of its context, by their words. */
export function sourcePattern(source: ContextSource): SourcePattern {
  const segments = cleanSegments(source.path);
  const own: SourcePattern = segments.map((part) => matcherOf(part, source));
  // A variable that can't be known here may stand for more than one folder.
  if (source.glob && source.source.includes('$') && hasWildcard(source.path))
    return [...own.slice(0, segments.findIndex(hasWildcard)), 'deep'];
  return own;
}

function matcherOf(part: string, { glob, deep }: ContextSource): SourcePattern[number] {
  if (glob && deep && part === '**') return 'deep';
  if (glob && hasWildcard(part)) return goGlob(part) ?? (() => true);
  const name = glob ? unescapeGlob(part) : part;
  return (other) => other === name;
}

/** True where a path (its segments) is what a source names, below it, or on the way to it. */
export function meetsSource(path: readonly string[], pattern: SourcePattern): boolean {
  for (const [at, part] of path.entries()) {
    const matches = pattern[at];
    if (matches === undefined || matches === 'deep') return true;
    if (!matches(part)) return false;
  }
  return true;
}
