import {
  anything,
  type Dockerfile,
  expandIn,
  listWords,
  placeStatement,
  type ResolvedStage,
  resolveStages,
  type StageScope,
  type Statement,
  walkStage,
} from '../../dockerfile/index.ts';
import type { PlannedImage } from '../../nouns/index.ts';
import type { ReasonsRequest } from '../types.ts';
import { copyFiles, mountFiles } from './copyFiles.ts';
import { FileView } from './fileView.ts';
import { containerPath } from './paths.ts';
import { readRun } from './readRun.ts';
import { Routes } from './routes.ts';
import type { Install } from './types.ts';
import type { OpenStage, Walk } from './walk.ts';

/** What a Dockerfile does, as far as reasons need it. */
export interface WalkedBuild {
  readonly installs: readonly Install[];
  readonly routes: Routes;
  /** First lines of all instructions, ascending. */
  readonly starts: readonly number[];
  /** The COPY and ADD of the image's own stages. */
  readonly copies: readonly Copy[];
  /** Files of the repository that the Dockerfile names one by one. */
  readonly named: ReadonlySet<string>;
  /** Folders of the repository that are copied, or of which files are. */
  readonly folders: ReadonlySet<string>;
}

/** A COPY or ADD of the image's own stages. */
export interface Copy {
  readonly line: number;
  readonly asks: string;
  /** Absolute path in the image. */
  readonly at: string;
}

/** More than any Dockerfile asks for. */
const mostInstalls = 5_000;

/**
 * Walks the stages that make an image, in the Dockerfile's order, and says what they install, which files of the
 * repository are where, and how files come from stage to stage. Throws a GateError for a word that can't be expanded.
 */
export function walkBuild(dockerfile: Dockerfile, text: string, request: ReasonsRequest): WalkedBuild {
  const inputs = buildInputs(request.image, request.env);
  const build = resolveStages(dockerfile, inputs);
  const final = chainOf(build.target);
  const routes = new Routes(new Set(final.map(({ stage }) => stage.index)));
  const walk: Walk = {
    ...{ dockerfile, build, request, routes, stages: new Map(), named: new Set<string>() },
    folders: new Set<string>(),
    lines: text.replace(/^\uFEFF/, '').split(/\r*\n/),
  };
  const installs: Install[] = [];
  const copies: Copy[] = [];
  const starts = dockerfile.stages.flatMap(({ statements }) => statements.map(({ line }) => line));
  for (const resolved of build.reachable) {
    if (resolved.replaced) continue;
    const stage = openStage(resolved, walk);
    walkStage(dockerfile, build, resolved, inputs, (statement, scope) => {
      installs.push(...step(statement, scope, stage, walk));
      if (routes.isFinal(stage.index)) copies.push(...copyOf(statement, scope, stage, dockerfile));
    });
  }
  return {
    installs: installs.slice(0, mostInstalls),
    routes,
    starts,
    copies,
    named: walk.named,
    folders: walk.folders,
  };
}

function copyOf(
  { keyword, rest, line }: Statement,
  scope: StageScope,
  stage: OpenStage,
  dockerfile: Dockerfile,
): Copy[] {
  if (keyword !== 'COPY' && keyword !== 'ADD') return [];
  const words = listWords(rest);
  const target = words.at(-1);
  if (target === undefined) return [];
  const at = containerPath(stage.folder, expandIn(scope, target, dockerfile, line));
  return [{ line, asks: `${keyword} ${rest}`, at }];
}

/** A stage that starts from another one has its files and its folder, and is a way of its files into the image. */
function openStage({ stage, parent }: ResolvedStage, walk: Walk): OpenStage {
  const from = parent === null ? undefined : walk.stages.get(parent.stage.index);
  const opened = { index: stage.index, view: new FileView(from?.view ?? null), folder: from?.folder ?? '/' };
  if (from) walk.routes.add(from.index, { to: stage.index, from: '/', at: '/', line: null });
  walk.stages.set(stage.index, opened);
  return opened;
}

function step(statement: Statement, scope: StageScope, stage: OpenStage, walk: Walk): readonly Install[] {
  const { keyword, line } = statement;
  const expand = (word: string) => expandIn(scope, word, walk.dockerfile, line);
  if (keyword === 'WORKDIR') stage.folder = containerPath(stage.folder, expand(statement.rest));
  if (keyword !== 'COPY' && keyword !== 'ADD' && keyword !== 'RUN') return [];
  const placed = placeStatement(walk.lines, statement, walk.dockerfile.escapeChar);
  if (keyword !== 'RUN') {
    copyFiles({ statement, placed, expand }, stage, walk);
    return [];
  }
  const view = stage.view.fork();
  mountFiles({ statement, placed, expand }, { ...stage, view }, walk);
  const value = (name: string): string | null | undefined => {
    const known = scope.values.get(name);
    if (known?.includes(anything)) return null;
    return known ?? (isUnknown(name, scope) ? null : undefined);
  };
  return readRun(placed, value, { ...stage, view }, stage.view, walk.request.repository);
}

function isUnknown(name: string, scope: StageScope): boolean {
  return scope.unknown.has(name) || (!scope.complete && !scope.declared.has(name));
}

function chainOf(target: ResolvedStage): readonly ResolvedStage[] {
  const chain: ResolvedStage[] = [];
  for (let stage: ResolvedStage | null = target; stage !== null; stage = stage.parent) chain.push(stage);
  return chain;
}

/** A build argument that docker takes from the environment has the value that it has there. */
function buildInputs({ build, platform }: PlannedImage, env: ReasonsRequest['env']) {
  const buildArgs = Object.fromEntries(
    Object.entries(build.buildArgs).map(([name, value]) => [name, value ?? env[name] ?? anything]),
  );
  return { target: build.target, buildArgs, buildContexts: build.buildContexts, platform };
}
