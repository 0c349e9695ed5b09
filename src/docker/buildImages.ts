import { setMaxListeners } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import {
  type BuilderInfo,
  type BuildOutcome,
  type Compression,
  Interrupted,
  type OnProgress,
  type PlannedImage,
} from '../nouns/index.ts';
import { type BuildTools, buildImage } from './buildImage.ts';
import { listImages, removeImages } from './engineImages.ts';
import { exportWay } from './exportWay.ts';
import { type LayoutFolders, prepareLayouts } from './layoutFolder.ts';
import { readImageId } from './readImageId.ts';
import { type DockerTools, runDocker } from './runDocker.ts';

export interface BuildRequest extends Omit<DockerTools, 'cwd'> {
  readonly builder: BuilderInfo;
  /** Absolute path of the repository. */
  readonly root: string;
  /** How many builds run at once, at least 1. */
  readonly parallel: number;
  /** Absolute path of the run's temporary folder, made and removed by the caller. */
  readonly workspace: string;
  /** Digests (`sha256:…`) of layer blobs that need not be exported. */
  readonly knownBlobs: readonly string[];
  /** True when a compressed size is judged: layers that the builder keeps unpacked are packed then. */
  readonly needCompressed: boolean;
  /** How the user wants layers packed that leave the builder, or null. */
  readonly compression: Compression | null;
  readonly onProgress: OnProgress;
}

export interface Builds {
  /** One per planned image, in the plan's order. */
  readonly outcomes: readonly BuildOutcome[];
  /** Ids of the images that were not in the engine before: hand them to `removeImages` in the end. */
  readonly madeIds: readonly string[];
}

/**
 * Builds all images on one builder, several at once. A failed build is an outcome and stops no other.
 * Throws Interrupted when the signal says so, after every build has ended and what they made is removed; GateError
 * when the engine can't be asked or the workspace can't be written.
 */
export async function buildImages(images: readonly PlannedImage[], request: BuildRequest): Promise<Builds> {
  const { builder, workspace, env, signal } = request;
  const tools = { env, cwd: request.root, signal, builder };
  const way = exportWay(builder, request);
  const [progress, before, layouts] = await Promise.all([
    progressKind(tools),
    way.kind === 'load' ? listImages(tools) : new Set<string>(),
    prepareLayouts(workspace, request.knownBlobs),
    mkdir(join(workspace, 'ids'), { recursive: true }),
  ]);
  // Every command listens to the signal; Node takes more than ten listeners for a leak and says so on stderr.
  if (signal !== undefined) setMaxListeners(0, signal);
  const written = new Set<string>();
  const shared = { way, progress, layouts, onImage: (id: string) => written.add(id) };
  const limit = pLimit(Math.max(1, request.parallel));
  const settled = await Promise.allSettled(
    images.map((image, index) => limit(() => buildOne(image, index, request, shared))),
  );
  // Read for builds that failed or were ended too: the image may have been made just before. A full disk has no id
  // file, and an interruption may come before it, so that the progress is heard, too.
  const noted = way.kind === 'load' ? await notedIds(workspace, images.length) : [];
  const madeIds = [...new Set([...noted, ...written])].filter((id) => !before.has(id));
  const broken = settled.find((each) => each.status === 'rejected');
  if (broken !== undefined) {
    await removeImages(madeIds, tools);
    throw broken.reason;
  }
  return { outcomes: settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])), madeIds };
}

/** What the builds of one run share. */
interface Shared extends Pick<BuildTools, 'way' | 'progress' | 'onImage'> {
  readonly layouts: LayoutFolders;
}

async function buildOne(
  image: PlannedImage,
  index: number,
  { builder, root, workspace, env, signal, onProgress }: BuildRequest,
  { layouts, ...shared }: Shared,
): Promise<BuildOutcome> {
  if (signal?.aborted) throw new Interrupted();
  return buildImage(image, {
    ...{ env, signal, onProgress, ...shared },
    cwd: root,
    builder: builder.name,
    layout: shared.way.kind === 'layout' ? await layouts.make(String(index)) : '',
    idFile: idFile(workspace, index),
  });
}

async function notedIds(workspace: string, builds: number): Promise<string[]> {
  const files = Array.from({ length: builds }, (_, index) => idFile(workspace, index));
  const ids = await Promise.all(files.map(readImageId));
  return ids.filter((id) => id !== null);
}

function idFile(workspace: string, index: number): string {
  return join(workspace, 'ids', String(index));
}

/** Asked of buildx itself, since a version may be unknown: rawjson came with 0.13. */
async function progressKind(tools: DockerTools): Promise<'rawjson' | 'plain'> {
  const help = await runDocker(['buildx', 'build', '--help'], { ...tools, timeoutMs: 30_000 });
  return help.stdout.includes('rawjson') ? 'rawjson' : 'plain';
}
