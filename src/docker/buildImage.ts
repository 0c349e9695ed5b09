import {
  type BuildOutcome,
  type ImageSource,
  Interrupted,
  type OnProgress,
  type PlannedImage,
} from '../nouns/index.ts';
import { buildArguments } from './buildArguments.ts';
import { buildFailure } from './buildFailure.ts';
import { exportedBytes } from './exportedBytes.ts';
import type { ExportWay } from './exportWay.ts';
import { type BuildTracker, buildTracker } from './progress/buildTracker.ts';
import { parsePlain } from './progress/parsePlain.ts';
import { parseRawJson } from './progress/parseRawJson.ts';
import { readImageId } from './readImageId.ts';
import { type DockerTools, type RunResult, runDocker } from './runDocker.ts';
import { writtenImage } from './writtenImage.ts';

export interface BuildTools extends DockerTools {
  readonly builder: string;
  readonly way: ExportWay;
  readonly layout: string;
  readonly idFile: string;
  readonly progress: 'rawjson' | 'plain';
  readonly onProgress: OnProgress;
  /** Called with the id of an image as soon as the engine has it: it may be all that is known of it. */
  readonly onImage: (id: string) => void;
}

/** Milliseconds between two looks at how much an export has written. */
const lookMs = 250;

/**
 * Builds one image with `docker buildx build`. What goes wrong with the build is the outcome; only an interruption
 * is thrown (Interrupted).
 */
export async function buildImage(image: PlannedImage, tools: BuildTools): Promise<BuildOutcome> {
  const startedAt = performance.now();
  const watch = watchBuild(image, tools);
  const result = await runDocker(buildArguments(image, { ...tools, root: tools.cwd }), {
    env: buildEnvironment(tools.env),
    cwd: tools.cwd,
    signal: tools.signal,
    timeoutMs: image.build.timeoutMs,
    onErrorLine: watch.take,
  }).finally(watch.stop);
  if (result.endedBy === 'abort') throw new Interrupted();
  const outcome = await outcomeOf(image, tools, result, watch, Math.round(performance.now() - startedAt));
  tools.onProgress({ kind: 'finished', id: image.id, role: image.role, outcome });
  return outcome;
}

/** Attestations are no part of an image's size, and the docker driver on the classic store refuses them. */
function buildEnvironment(env: DockerTools['env']): DockerTools['env'] {
  return { ...env, BUILDX_NO_DEFAULT_ATTESTATIONS: '1', BUILDX_METADATA_PROVENANCE: 'disabled' };
}

interface Watch {
  readonly tracker: BuildTracker;
  /** What buildx said beside its progress: the last part of it. */
  said(): string;
  take(line: string): void;
  stop(): void;
}

function watchBuild(image: PlannedImage, tools: BuildTools): Watch {
  const { id, role } = image;
  const emit = tools.onProgress;
  const tracker = buildTracker((text) => emit({ kind: 'log', id, role, text }));
  const bytes = exportedBytes(tools.layout);
  const other: string[] = [];
  const timer = setInterval(() => {
    if (tracker.isExporting()) emit({ kind: 'exporting', id, role, bytes: bytes() });
  }, lookMs);
  emit({ kind: 'started', id, role });
  const take = (line: string): void => {
    const made = tools.progress === 'rawjson' ? writtenImage(line) : null;
    if (made !== null) tools.onImage(made);
    const update = tools.progress === 'rawjson' ? parseRawJson(line) : parsePlain(line);
    if (update === null) {
      other.push(line);
      if (other.length > 400) other.shift();
      if (line !== '') emit({ kind: 'log', id, role, text: line });
      return;
    }
    tracker.update(update);
    if (update.steps.length > 0) emit({ kind: 'step', id, role, ...tracker.current() });
  };
  return { tracker, said: () => other.join('\n'), take, stop: () => clearInterval(timer) };
}

async function outcomeOf(
  image: PlannedImage,
  tools: BuildTools,
  result: RunResult,
  watch: Watch,
  elapsedMs: number,
): Promise<BuildOutcome> {
  const source = result.exitCode === 0 && result.endedBy === 'itself' ? await sourceOf(tools) : null;
  if (source === null) {
    const { endedBy, exitCode } = result;
    const step = watch.tracker.blamedStep();
    return buildFailure(image, { endedBy, exitCode, said: watch.said(), step, elapsedMs });
  }
  return { kind: 'built', image, source, elapsedMs, ...watch.tracker.counts() };
}

/** Null where buildx says that all is well but named no image: not to be weighed, so not to be passed. */
async function sourceOf(tools: BuildTools): Promise<ImageSource | null> {
  if (tools.way.kind === 'layout') return { kind: 'layout', directory: tools.layout };
  const imageId = await readImageId(tools.idFile);
  return imageId === null ? null : { kind: 'engine', imageId };
}
