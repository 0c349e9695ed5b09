import { join, resolve } from 'node:path';
import { type ContextSource, contextSources, parseDockerfile } from '../dockerfile/index.ts';
import { localContext, type PlannedImage } from '../nouns/index.ts';
import { resolveArgs } from './buildOptions.ts';
import { type ContextTree, openTree } from './contextTree.ts';
import { goGlob, hasWildcard, unescapeGlob } from './goGlob.ts';
import { type IgnoreRules, ignoreRules } from './ignoreRules.ts';
import { readTextFile } from './readTextFile.ts';
import { cleanSegments } from './sourceExists.ts';

/** What an image is made of, as far as it is files of this machine. */
export interface ImageInputs {
  /**
   * True where a change of the path (absolute; a slash ends that of a folder) may change the image: it is the
   * Dockerfile, an ignore file, a secret, a named context, or something that COPY, ADD or a bind mount takes. True
   * rather than false where in doubt. Throws a GateError for ignore rules that take for ever.
   */
  readonly touches: (path: string) => boolean;
}

/** Throws a GateError for a Dockerfile or an ignore file that can't be read. `root` is absolute. */
export function imageInputs(
  root: string,
  image: PlannedImage,
  env: Readonly<Record<string, string | undefined>>,
): ImageInputs {
  const { build, platform } = image;
  const context = resolve(root, image.context.path);
  const text = readTextFile({
    ...{ root, file: image.dockerfile },
    ...{ what: 'the Dockerfile', code: 'dockerfile-unreadable' },
  });
  const sources = contextSources(parseDockerfile(text, image.dockerfile), {
    ...{ target: build.target, buildArgs: resolveArgs(build.buildArgs, env) },
    ...{ buildContexts: build.buildContexts, platform },
  });
  const tree = openTree(context);
  const patterns = sources.flatMap((source) => patternsOf(source, tree));
  const rules = ignoreRules(root, image.dockerfile, image.context.path);
  const whole = [
    ...[image.dockerfile, `${image.dockerfile}.dockerignore`, join(image.context.path, '.dockerignore')],
    ...Object.values(build.secretFiles),
    ...Object.values(build.buildContexts).flatMap(foldersOf),
  ].map((path) => resolve(root, path));
  return {
    touches: (given) => {
      const path = given.replace(/(?<=.)\/$/, '');
      if (whole.some((one) => isBelow(path, one) || isBelow(one, path))) return true;
      return reachesBuild(path, given.endsWith('/'), context, patterns, rules);
    },
  };
}

/** By their words alone: tens of thousands of paths are asked for. */
function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** A layout's tag or digest is no part of its folder's name. */
function foldersOf(source: string): string[] {
  const local = localContext(source);
  if (local === null) return [];
  return local.kind === 'folder' ? [local.path] : [local.path.replace(/(:[^/:@]*)?(@[^/@]*)?$/, '')];
}

/** Segments of a source's path, each a matcher of a name; `deep` for any number of names. */
type Pattern = readonly (((name: string) => boolean) | 'deep')[];

/** `path` has no slash at its end; `isFolder` tells. */
function reachesBuild(
  path: string,
  isFolder: boolean,
  context: string,
  patterns: readonly Pattern[],
  rules: IgnoreRules,
): boolean {
  if (!isBelow(path, context)) return isBelow(context, path);
  const inside = path.slice(context.length).replace(/^\//, '');
  if (inside === '') return true;
  const segments = inside.split('/');
  if (!patterns.some((pattern) => meets(segments, pattern))) return false;
  // Of an ignored folder an exception may take something in again.
  return !rules.ignores(inside) || (isFolder && rules.hasExceptions);
}

/** True where a path is what a source names, below it, or on the way to it. */
function meets(path: readonly string[], pattern: Pattern): boolean {
  for (const [at, part] of path.entries()) {
    const matches = pattern[at];
    if (matches === undefined || matches === 'deep') return true;
    if (!matches(part)) return false;
  }
  return true;
}

/** A source's own path, and where a link on its way leads. */
function patternsOf(source: ContextSource, tree: ContextTree): Pattern[] {
  const segments = cleanSegments(source.path);
  const own: Pattern = segments.map((part) => matcherOf(part, source));
  // A variable that can't be known here may stand for more than one folder.
  if (source.glob && source.source.includes('$') && hasWildcard(source.path))
    return [[...own.slice(0, segments.findIndex(hasWildcard)), 'deep']];
  const plain = plainStart(segments, source);
  const target = tree.find(plain.join('/'))?.target ?? plain.join('/');
  if (target === plain.join('/')) return [own];
  const linked = cleanSegments(target).map((part) => (name: string) => name === part);
  return [own, [...linked, ...own.slice(plain.length)]];
}

function matcherOf(part: string, { glob, deep }: ContextSource): Pattern[number] {
  if (glob && deep && part === '**') return 'deep';
  if (glob && hasWildcard(part)) return goGlob(part) ?? (() => true);
  const name = glob ? unescapeGlob(part) : part;
  return (other) => other === name;
}

function plainStart(segments: readonly string[], { glob }: ContextSource): string[] {
  const wild = glob ? segments.findIndex(hasWildcard) : -1;
  const plain = wild === -1 ? segments : segments.slice(0, wild);
  return plain.map((part) => (glob ? unescapeGlob(part) : part));
}
