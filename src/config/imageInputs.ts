import { join, resolve } from 'node:path';
import { contextSources, hidesSources, parseDockerfile } from '../dockerfile/index.ts';
import { localContext, type PlannedImage } from '../nouns/index.ts';
import { resolveArgs } from './buildOptions.ts';
import { type IgnoreRules, ignoreRules } from './ignoreRules.ts';
import { readTextFile } from './readTextFile.ts';
import { meetsSource, type SourcePattern, sourcePattern } from './sourcePattern.ts';

/**
 * What an image is made of, as far as it is files of this machine. Paths are absolute, a slash ends that of a folder,
 * and they are compared by their words: that a link leads somewhere else is the caller's matter. All questions are
 * answered with true where in doubt, and throw a GateError for ignore rules that take for ever.
 */
export interface ImageInputs {
  /**
   * True where a change of the path may change the image: it is the Dockerfile, an ignore file, a secret, a named
   * context, or something that COPY, ADD or a bind mount takes.
   */
  readonly touches: (path: string) => boolean;
  /**
   * The same for a path that another checkout has not. A secret or a named context that it lacks as a whole is no
   * matter: it is taken from here for both.
   */
  readonly misses: (path: string) => boolean;
}

/** Throws a GateError for a Dockerfile or an ignore file that can't be read. `root` is absolute. */
export function imageInputs(
  root: string,
  image: PlannedImage,
  env: Readonly<Record<string, string | undefined>>,
): ImageInputs {
  const { build, context, dockerfile } = image;
  const patterns = readPatterns(root, image, env);
  const rules = ignoreRules(root, dockerfile, context.path);
  const inRoot = (path: string) => resolve(root, path);
  const own = [dockerfile, `${dockerfile}.dockerignore`, join(context.path, '.dockerignore')].map(inRoot);
  const named = [
    ...Object.values(build.secretFiles),
    ...Object.values(build.buildContexts).flatMap(foldersOf),
  ].map(inRoot);
  const reaches = (given: string, path: string) =>
    own.some((one) => isBelow(path, one) || isBelow(one, path)) ||
    reachesBuild({ path, isFolder: given !== path }, inRoot(context.path), patterns, rules);
  return {
    touches: (given) => {
      const path = withoutSlash(given);
      return named.some((one) => isBelow(path, one) || isBelow(one, path)) || reaches(given, path);
    },
    misses: (given) => {
      const path = withoutSlash(given);
      return named.some((one) => path !== one && isBelow(path, one)) || reaches(given, path);
    },
  };
}

function readPatterns(
  root: string,
  { build, dockerfile: file, platform }: PlannedImage,
  env: Readonly<Record<string, string | undefined>>,
): readonly SourcePattern[] {
  const text = readTextFile({ root, file, what: 'the Dockerfile', code: 'dockerfile-unreadable' });
  const dockerfile = parseDockerfile(text, file);
  const inputs = {
    ...{ target: build.target, buildArgs: resolveArgs(build.buildArgs, env) },
    ...{ buildContexts: build.buildContexts, platform },
  };
  return hidesSources(dockerfile, inputs) ? [[]] : contextSources(dockerfile, inputs).map(sourcePattern);
}

function withoutSlash(path: string): string {
  return path.replace(/(?<=.)\/$/, '');
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

function reachesBuild(
  { path, isFolder }: { readonly path: string; readonly isFolder: boolean },
  context: string,
  patterns: readonly SourcePattern[],
  rules: IgnoreRules,
): boolean {
  if (!isBelow(path, context)) return isBelow(context, path);
  const inside = path.slice(context.length).replace(/^\//, '');
  if (inside === '') return true;
  const segments = inside.split('/');
  if (!patterns.some((pattern) => meetsSource(segments, pattern))) return false;
  return !rules.ignores(inside) || (isFolder && rules.mayKeepBelow(segments));
}
