import { posix } from 'node:path';
import {
  anyChar,
  Budget,
  flagValue,
  isChar,
  listWords,
  matchesAll,
  notSlash,
  type PlacedStatement,
  readHeredoc,
  readMounts,
  type Statement,
  type Wild,
} from '../../dockerfile/index.ts';
import type { Repository } from '../types.ts';
import { containerPath, joinPath, repositoryPath } from './paths.ts';
import type { OpenStage, Walk } from './walk.ts';

interface Step {
  readonly statement: Statement;
  readonly placed: PlacedStatement;
  readonly expand: (word: string) => string;
}

/** Notes what COPY or ADD puts where: files of the context, of another stage, or of the Dockerfile itself. */
export function copyFiles({ statement, placed, expand }: Step, stage: OpenStage, walk: Walk): void {
  const words = listWords(statement.rest).map((word) => (readHeredoc(word) ? word : expand(word)));
  const target = words.pop();
  if (target === undefined) return;
  const at = containerPath(stage.folder, target);
  const into = words.length > 1 || /(^|\/)\.?$/.test(target);
  const from = flagValue(statement.flags, 'from');
  if (from !== null && from !== '') {
    const base = contextFolder(from, walk);
    const parents = flagValue(statement.flags, 'parents') !== null;
    if (base === null) copyFromStage({ from, sources: words, at, line: statement.line }, stage, walk);
    else copyFromFolder(base, words, at, into, parents, stage, walk);
    return;
  }
  const plain: string[] = [];
  for (const word of words) {
    const heredoc = readHeredoc(word);
    const body = heredoc && placed.heredocs.find(({ name }) => name === heredoc.name)?.body;
    if (!heredoc) plain.push(word);
    else if (body) {
      const inline = { kind: 'inline', text: body.text, line: body.lineAt(0) } as const;
      stage.view.put(at, inline);
      stage.view.put(joinPath(at, heredoc.name), inline);
    }
  }
  const base = repositoryPath('', walk.request.image.context.path);
  const parents = flagValue(statement.flags, 'parents') !== null;
  if (base !== null) copyFromFolder(base, plain, at, into, parents, stage, walk);
}

/** Bind mounts are there while one RUN runs. */
export function mountFiles({ statement, expand }: Step, stage: OpenStage, walk: Walk): void {
  for (const { type, from, source, target } of readMounts(statement)) {
    if (expand(type).toLowerCase() !== 'bind') continue;
    const at = containerPath(stage.folder, expand(target ?? '/'));
    const path = expand(source ?? '.');
    if (from === null || from === '') {
      const base = repositoryPath('', walk.request.image.context.path);
      if (base !== null) copyFromFolder(base, [path], at, false, false, stage, walk);
    } else {
      const other = findStage(from, walk);
      if (other) stage.view.put(at, { kind: 'stage', view: other.view, path: containerPath('/', path) });
    }
  }
}

/** A named context that is a folder of the repository. */
function contextFolder(name: string, { request }: Walk): string | null {
  const contexts = request.image.build.buildContexts;
  const path = Object.hasOwn(contexts, name) ? contexts[name] : undefined;
  return path === undefined || /^[a-z+-]+:\/\//i.test(path) ? null : repositoryPath('', path);
}

function findStage(name: string, { stages, build }: Walk): OpenStage | undefined {
  if (/^\d+$/.test(name)) return stages.get(Number(name));
  const found = build.reachable.findLast(({ stage }) => stage.name === name.toLowerCase());
  return found && stages.get(found.stage.index);
}

interface StageCopy {
  readonly from: string;
  readonly sources: readonly string[];
  readonly at: string;
  readonly line: number;
}

/** What a source is, a file or a folder, nobody knows here, so that both places are noted. */
function copyFromStage({ from, sources, at, line }: StageCopy, stage: OpenStage, walk: Walk): void {
  const other = findStage(from, walk);
  if (other === undefined || other === stage) return;
  for (const source of sources) {
    const whole = containerPath('/', source);
    // A pattern stands for files of its folder.
    const path = /[*?[]/.test(whole) ? posix.dirname(whole.slice(0, whole.search(/[*?[]/) + 1)) : whole;
    const inside = joinPath(at, posix.basename(path));
    for (const place of path === whole ? [inside, at] : [at]) {
      walk.routes.add(other.index, { to: stage.index, from: path, at: place, line });
      stage.view.put(place, { kind: 'stage', view: other.view, path });
    }
  }
}

function copyFromFolder(
  base: string,
  sources: readonly string[],
  at: string,
  into: boolean,
  parents: boolean,
  stage: OpenStage,
  { request: { repository }, named, folders }: Walk,
): void {
  for (const source of sources) {
    if (/^[a-z+-]+:\/\//i.test(source)) continue;
    const clean = posix.normalize(source).replace(/^(\.\.\/|\/)+/, '');
    const several = into || /[*?[]/.test(clean);
    for (const path of expandPattern(base, clean, repository)) {
      const whole = repositoryPath(base, path);
      if (whole === null) continue;
      const isFile = repository.readText(whole) !== null;
      if (isFile) named.add(whole);
      folders.add(isFile ? (repositoryPath('', posix.dirname(whole)) ?? '') : whole);
      const inside = joinPath(at, parents ? path : posix.basename(path));
      if (!isFile && !parents) stage.view.put(at, { kind: 'repository', path: whole });
      else {
        if (!several) stage.view.put(at, { kind: 'repository', path: whole });
        stage.view.put(inside, { kind: 'repository', path: whole });
      }
    }
  }
}

/** Paths that a pattern may take, folder by folder. */
const mostMatches = 2_000;

/** Paths below `base` that a source with `*`, `?` or `[…]` stands for. Source: Go's path/filepath.Match. */
function expandPattern(base: string, source: string, repository: Repository): readonly string[] {
  if (!/[*?[]/.test(source)) return [source];
  const budget = new Budget(5e6);
  let found = [''];
  for (const segment of source.split('/')) {
    if (!/[*?[]/.test(segment)) found = found.map((path) => joinPath(path, segment));
    else {
      const pieces = piecesOf(segment);
      found = found
        .flatMap((path) => {
          const folder = repositoryPath(base, path);
          return (folder === null ? [] : repository.list(folder))
            .map((name) => name.replace(/\/$/, ''))
            .filter((name) => fits(pieces, name, budget))
            .map((name) => joinPath(path, name));
        })
        .slice(0, mostMatches);
    }
  }
  return found;
}

function fits(pieces: readonly Wild[], name: string, budget: Budget): boolean {
  try {
    return matchesAll(pieces, Array.from(name), budget);
  } catch {
    return false;
  }
}

function piecesOf(segment: string): Wild[] {
  const pieces: Wild[] = [];
  for (const [part] of segment.matchAll(/\*|\?|\[[^\]]*\]|[\s\S]/gu)) {
    if (part === '*') pieces.push({ kind: 'many', test: notSlash });
    else if (part === '?') pieces.push({ kind: 'one', test: notSlash });
    // A class of characters is taken for any of them.
    else if (part.length > 1 && part.startsWith('[')) pieces.push({ kind: 'one', test: anyChar });
    else pieces.push({ kind: 'one', test: isChar(part) });
  }
  return pieces;
}
