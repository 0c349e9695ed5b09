import { z } from 'zod';
import { type BuilderInfo, GateError } from '../nouns/index.ts';
import { askDocker } from './askDocker.ts';
import { engineProblem } from './engineProblem.ts';
import type { DockerTools, RunResult } from './runDocker.ts';

/** Milliseconds: an engine answers these at once, or it is stuck. */
const questionMs = 60_000;
/** The same when tidying up: somebody may have pressed Ctrl-C and waits. Removing large images takes some seconds. */
const tidyMs = 15_000;
const removeMs = 60_000;

/** `docker`'s own options that choose the engine in which this builder lives. */
export function engineOptions(builder: Pick<BuilderInfo, 'driver' | 'name'>): string[] {
  // A builder of the docker driver carries the name of the docker context that it builds in.
  return builder.driver === 'docker' ? ['--context', builder.name] : [];
}

export type EngineTools = DockerTools & { readonly builder: Pick<BuilderInfo, 'driver' | 'name'> };

/** The ids (`sha256:…`) of all images in the engine, nameless ones included. Throws GateError, Interrupted. */
export async function listImages(tools: EngineTools): Promise<Set<string>> {
  const result = await ask(['image', 'ls', '--all', '--quiet', '--no-trunc'], tools);
  if (result.exitCode !== 0) throw new GateError(engineProblem(result.stderr));
  return new Set(result.stdout.split('\n').filter((line) => line !== ''));
}

/**
 * Removes images by id, those only that carry no tag: removing a tagged image by its id would take somebody's tag
 * away. Returns the ids that are still there. Never throws, and no interruption stops it: it is the tidying up.
 */
export async function removeImages(
  ids: readonly string[],
  tools: Omit<EngineTools, 'signal'>,
): Promise<string[]> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return [];
  const untidied = { ...tools, signal: undefined };
  const found = await ask(
    ['image', 'inspect', '--format', '{{json .Id}} {{json .RepoTags}}', ...unique],
    untidied,
    tidyMs,
  );
  // An engine that is stuck won't remove anything either.
  if (found.endedBy !== 'itself') return unique;
  const nameless = found.stdout.split('\n').flatMap(namelessId);
  if (nameless.length === 0) return [];
  const removed = await ask(['image', 'rm', ...nameless], untidied, removeMs);
  if (removed.exitCode === 0) return [];
  const after = await listImages(untidied).catch(() => new Set(nameless));
  return nameless.filter((id) => after.has(id));
}

function namelessId(line: string): string[] {
  const [id = '', tags = ''] = line.split(' ', 2);
  if (tags !== '[]' && tags !== 'null') return [];
  const read = z.string().safeParse(safeJson(id));
  return read.success ? [read.data] : [];
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function ask(args: readonly string[], tools: EngineTools, timeoutMs = questionMs): Promise<RunResult> {
  return askDocker([...engineOptions(tools.builder), ...args], tools, timeoutMs);
}
