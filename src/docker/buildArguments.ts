import { isAbsolute, resolve } from 'node:path';
import { localContext, type PlannedImage } from '../nouns/index.ts';
import { csvField } from './csvField.ts';
import type { ExportWay } from './exportWay.ts';

export interface ArgumentOptions {
  /** Absolute path of the repository: relative paths of the plan start there. */
  readonly root: string;
  readonly builder: string;
  readonly way: ExportWay;
  /** Absolute path of the layout folder, for the way `layout`. */
  readonly layout: string;
  /** Absolute path of the file that gets the image's id. */
  readonly idFile: string;
  readonly progress: 'rawjson' | 'plain';
}

/**
 * The arguments of `docker` that build one image. Pure. Paths are absolute, so that a name with a leading dash is
 * never an option, and no shell reads any of it.
 */
export function buildArguments(image: PlannedImage, options: ArgumentOptions): string[] {
  const { build } = image;
  return [
    ...['buildx', 'build', '--builder', options.builder, '--progress', options.progress],
    ...['--file', resolve(options.root, image.dockerfile)],
    ...optional('--platform', image.platform),
    ...optional('--target', build.target),
    ...pairs('--build-arg', build.buildArgs),
    ...pairs('--label', build.labels),
    ...pairs(
      '--build-context',
      mapValues(build.buildContexts, (source) => locate(source, options.root)),
    ),
    ...repeated('--secret', secrets(image, options.root)),
    ...repeated('--ssh', build.ssh),
    ...repeated('--cache-from', build.cacheFrom),
    ...repeated('--cache-to', build.cacheTo),
    ...optional('--network', build.network),
    ...(build.pull ? ['--pull'] : []),
    ...(build.noCache ? ['--no-cache'] : []),
    ...exportArguments(options),
    ...['--iidfile', options.idFile],
    ...['--', resolve(options.root, image.context.path)],
  ];
}

function exportArguments({ way, layout }: ArgumentOptions): string[] {
  if (way.kind === 'load') return ['--load'];
  const fields = ['type=oci', 'tar=false', csvField(`dest=${layout}`)];
  if (way.compression !== 'as it is') fields.push(`compression=${way.compression}`);
  if (way.force) fields.push('force-compression=true');
  return ['--output', fields.join(',')];
}

function secrets(image: PlannedImage, root: string): string[] {
  const { secretEnvs, secretFiles } = image.build;
  return [
    ...Object.entries(secretEnvs).map(([id, name]) => `${csvField(`id=${id}`)},${csvField(`env=${name}`)}`),
    ...Object.entries(secretFiles).map(
      ([id, path]) => `${csvField(`id=${id}`)},${csvField(`src=${resolve(root, path)}`)}`,
    ),
  ];
}

/** A named context's source: a folder and the folder of an OCI layout are found from the root, the rest is as it is. */
function locate(source: string, root: string): string {
  const local = localContext(source);
  if (local === null) return source;
  if (local.kind === 'folder') return resolve(root, source);
  return isAbsolute(local.path) ? source : `oci-layout://${resolve(root, local.path)}`;
}

function optional(flag: string, value: string | null): string[] {
  return value === null ? [] : [flag, value];
}

function repeated(flag: string, values: readonly string[]): string[] {
  return values.flatMap((value) => [flag, value]);
}

/** A name without a value is docker's to look up in the environment. */
function pairs(flag: string, values: Readonly<Record<string, string | null>>): string[] {
  return Object.entries(values).flatMap(([key, value]) => [flag, value === null ? key : `${key}=${value}`]);
}

function mapValues(
  values: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
