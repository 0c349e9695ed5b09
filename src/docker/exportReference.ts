import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type BuilderInfo, GateError, type ImageSource } from '../nouns/index.ts';
import { askDocker } from './askDocker.ts';
import { cleanLine } from './cleanText.ts';
import { csvField } from './csvField.ts';
import { dockerMissing, engineProblem } from './engineProblem.ts';
import { prepareLayouts } from './layoutFolder.ts';
import { type Engine, parseEngine } from './parseEngine.ts';
import type { DockerTools } from './runDocker.ts';

export interface ReferenceRequest extends DockerTools {
  /** Absolute path of the run's temporary folder, made and removed by the caller. */
  readonly workspace: string;
  /** Digests (`sha256:…`) of layer blobs that need not be exported. */
  readonly knownBlobs: readonly string[];
}

export interface ExportedReference {
  /** A layout to read, or an image of the engine to be had by `saveImages`. */
  readonly source: ImageSource;
  /** The engine that has it, for `saveImages`. */
  readonly builder: Pick<BuilderInfo, 'driver' | 'name'>;
}

/** Milliseconds: for a question, which an engine answers at once, and for an export. */
const questionMs = 30_000;
const exportMs = 600_000;

/**
 * Finds an image in the engine by name or id and the cheapest way to its bytes: on the containerd store a build of
 * nothing but `FROM it` into a layout, which gives the same configuration and manifest and skips known layers;
 * otherwise the image itself. Throws GateError when there is no engine or no such image, Interrupted.
 */
export async function exportReference(
  reference: string,
  request: ReferenceRequest,
): Promise<ExportedReference> {
  const engine = await findEngine(request);
  const builder = { driver: 'docker', name: engine.context ?? 'default' } as const;
  const image = await findImage(reference, builder.name, request);
  const asItIs: ExportedReference = { builder, source: { kind: 'engine', imageId: image.id } };
  if (engine.store === 'classic' || !canBeBase(reference, image)) return asItIs;
  const directory = await exportLayout(reference, image, builder.name, request);
  return directory === null ? asItIs : { builder, source: { kind: 'layout', directory } };
}

interface FoundImage {
  readonly id: string;
  readonly platform: string;
  readonly hasTriggers: boolean;
  readonly names: readonly string[];
}

const inspected = z.object({
  Id: z.string(),
  Os: z.string(),
  Architecture: z.string(),
  Variant: z.string().nullish(),
  RepoTags: z.array(z.string()).nullish(),
  Config: z.object({ OnBuild: z.array(z.string()).nullish() }).nullish(),
});

async function findImage(reference: string, context: string, request: ReferenceRequest): Promise<FoundImage> {
  const args = ['--context', context, 'image', 'inspect', '--format', '{{json .}}', '--', reference];
  const result = await askDocker(args, request, questionMs);
  if (result.exitCode !== 0) throw imageMissing(reference, result.stderr);
  const image = parseInspected(result.stdout);
  return {
    id: image.Id,
    platform: [image.Os, image.Architecture, image.Variant].filter(Boolean).join('/'),
    hasTriggers: (image.Config?.OnBuild?.length ?? 0) > 0,
    names: image.RepoTags ?? [],
  };
}

function parseInspected(text: string): z.infer<typeof inspected> {
  try {
    return inspected.parse(JSON.parse(text));
  } catch (cause) {
    throw new GateError(engineProblem('docker image inspect gave no description of the image'), { cause });
  }
}

/** An id is no name for FROM; and a base's ONBUILD triggers would run, and add what the image does not have. */
function canBeBase(reference: string, image: FoundImage): boolean {
  const isId = image.id === reference || image.id.startsWith(`sha256:${reference}`);
  return !isId && image.names.length > 0 && !image.hasTriggers;
}

/** Null where the build fails, whatever the reason: the image itself is still to be had. */
async function exportLayout(
  reference: string,
  image: FoundImage,
  builder: string,
  request: ReferenceRequest,
): Promise<string | null> {
  const layouts = await prepareLayouts(request.workspace, request.knownBlobs);
  const directory = await layouts.make('reference');
  const context = join(request.workspace, 'reference');
  await mkdir(context, { recursive: true });
  await writeFile(join(context, 'Dockerfile'), `FROM ${reference}\n`);
  const output = `type=oci,tar=false,${csvField(`dest=${directory}`)}`;
  const args = ['buildx', 'build', '--builder', builder, '--platform', image.platform, '--output', output];
  const env = { ...request.env, BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
  const result = await askDocker([...args, '--', context], { ...request, env }, exportMs);
  return result.exitCode === 0 ? directory : null;
}

async function findEngine(request: ReferenceRequest): Promise<Engine> {
  const info = await askDocker(['info', '--format', '{{json .}}'], request, questionMs);
  if (info.exitCode === 127) throw new GateError(dockerMissing);
  const engine = parseEngine(info.stdout);
  if (!engine?.version) throw new GateError(engineProblem(engine?.errors[0] ?? info.stderr));
  return engine;
}

function imageMissing(reference: string, said: string): GateError {
  const name = cleanLine(reference, 120);
  const expected = 'an image that `docker images` lists, an archive by `docker save`, or an OCI layout';
  if (/invalid reference format/i.test(said)) {
    return new GateError({
      code: 'image-missing',
      message: `${name} is no name of an image, and there is no such file or folder`,
      expected,
      fix: 'check the spelling: a name is in lower case, as in python:3.11-slim',
    });
  }
  if (!/no such image/i.test(said)) return new GateError(engineProblem(said));
  const message = `the engine has no image ${name}, and there is no such file or folder`;
  return new GateError({
    code: 'image-missing',
    message,
    expected,
    fix: `get it first: docker pull ${name}`,
  });
}
