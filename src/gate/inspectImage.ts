import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exportReference, saveImages } from '../docker/index.ts';
import { createWeigher, profileImage, type WeighedImage, type Weigher } from '../image/index.ts';
import type { ImageProfile, Problem } from '../nouns/index.ts';
import { createExplain } from './explain.ts';
import { type PlannedService, plannedService } from './plannedService.ts';
import { withProfileStore } from './profileStore.ts';
import type { GateTools, Inspected, InspectRequest } from './types.ts';
import { withWorkspace } from './workspace.ts';

/**
 * Weighs one image: a folder is an OCI layout, a file an archive, and anything else the name of an image in the
 * engine. Nothing is built and no engine is needed for the first two. It knows no configuration, and so not how
 * large the profiles on disk may get: it adds to them and leaves removing to the next `check`.
 * Throws GateError, Interrupted.
 */
export async function inspectImage(request: InspectRequest, tools: GateTools): Promise<Inspected> {
  const cache = {
    directory: request.cache.directory,
    maxBytes: request.cache.enabled ? Number.POSITIVE_INFINITY : 0,
  };
  // Before anything is read: a mistyped name is to be told at once.
  const service = request.service && (await plannedService(request.service, tools.env));
  return withProfileStore(cache, async (store) => {
    let read = 0;
    const onBytes = (bytes: number) => {
      read += bytes;
      tools.onProgress({ kind: 'weighing', bytes: read, images: 1 });
    };
    const weigher = createWeigher(store, { signal: tools.signal, onBytes });
    const weighed = await weighTarget(request, weigher, tools);
    const profiler = profilerOf(service, tools.env);
    const images = [];
    for (const image of weighed)
      images.push({ profile: await profiler(image), changes: () => weigher.changes(image) });
    const guessed = service !== undefined && images.some(({ profile }) => profile.fromInferred);
    return { images, warnings: [...store.warnings, ...(guessed ? [notBuiltFrom(service)] : [])] };
  });
}

/** Makes profiles: of a service with its Dockerfile's lines and with reasons, else by the image alone. */
function profilerOf(
  service: PlannedService | undefined,
  env: GateTools['env'],
): (image: WeighedImage) => Promise<ImageProfile> {
  if (service === undefined) return async (image) => profileImage(image, null);
  const explain = createExplain({ root: service.root, services: service.services, env });
  return (image) => explain(profileImage(image, service.image.instructions), service.image);
}

function notBuiltFrom({ image }: PlannedService): Problem {
  return {
    code: 'inspect-other-dockerfile',
    message: `the image was not built from ${image.dockerfile} as it is now: lines and base are guessed`,
    where: { file: image.dockerfile },
    fix: 'build it again, or name the service that it is of',
  };
}

export async function weighTarget(
  { target, workingDirectory, stdin }: InspectRequest,
  weigher: Weigher,
  tools: GateTools,
): Promise<readonly WeighedImage[]> {
  // As other tools have it: `docker save app | size-gate inspect -`.
  const path = target === '-' ? '/dev/stdin' : resolve(workingDirectory, target);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return weigher.weighLayout(path);
  // What a program of Node's hands on is a socket, which can't be opened by its path.
  if (found?.isSocket() && target === '-' && stdin) return weigher.weighArchive({ stream: stdin() });
  if (found) return weigher.weighArchive({ file: path });
  return weighReference(target, workingDirectory, weigher, tools);
}

async function weighReference(
  target: string,
  cwd: string,
  weigher: Weigher,
  { env, signal }: GateTools,
): Promise<readonly WeighedImage[]> {
  return withWorkspace(async (workspace) => {
    const arriving = weigher.watchLayout(workspace, { truncate: true });
    const knownBlobs = await weigher.knownBlobs();
    const exporting = exportReference(target, { workspace, knownBlobs, env, cwd, signal });
    const { source, builder } = await exporting.finally(() => arriving.stop());
    if (source.kind === 'layout') return weigher.weighLayout(source.directory);
    const known = await weigher.weighKnown(source.imageId);
    if (known) return [known];
    return weigher.weighArchive({ stream: saveImages([source.imageId], { env, cwd, signal, builder }) });
  });
}
