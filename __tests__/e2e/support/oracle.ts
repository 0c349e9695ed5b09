import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { saveImages } from '../../../src/docker/index.ts';
import type { ImageSource } from '../../../src/nouns/index.ts';
import type { TestEngine } from './engines.ts';

export interface OracleImage {
  /** Digests of the layers' blobs as the manifest has them; file names of the archive for the classic store. */
  readonly layers: readonly string[];
  readonly mediaTypes: readonly string[];
  readonly diffIds: readonly string[];
  /** Per layer the sum of its regular files' sizes, as GNU tar lists them. */
  readonly bytes: readonly number[];
}

/** What GNU tar says of an image's layers, to hold our own numbers against. `folder` is for what must be unpacked. */
export async function oracle(source: ImageSource, engine: TestEngine, folder: string): Promise<OracleImage> {
  if (source.kind === 'layout') return readLayout(source.directory);
  mkdirSync(folder, { recursive: true });
  const builder = { driver: 'docker', name: engine.builder } as const;
  const stream = saveImages([source.imageId], { builder, env: engine.env, cwd: folder });
  await pipeline(Readable.from(stream), createWriteStream(join(folder, 'image.tar')));
  execFileSync('tar', ['-C', folder, '-xf', join(folder, 'image.tar')]);
  return readLayout(folder);
}

function readLayout(directory: string): OracleImage {
  const index = json(join(directory, 'index.json'));
  const manifest = json(blob(directory, index.manifests[0].digest));
  const config = json(blob(directory, manifest.config.digest));
  const layers: string[] = manifest.layers.map((layer: { digest: string }) => layer.digest);
  for (const digest of layers) verify(directory, digest);
  const mediaTypes: string[] = manifest.layers.map((layer: { mediaType: string }) => layer.mediaType);
  return {
    layers,
    mediaTypes,
    diffIds: config.rootfs.diff_ids,
    bytes: layers.map((digest) => tarBytes(blob(directory, digest))),
  };
}

function verify(directory: string, digest: string): void {
  const found = createHash('sha256')
    .update(readFileSync(blob(directory, digest)))
    .digest('hex');
  if (`sha256:${found}` !== digest) throw new Error(`${digest} holds ${found}`);
}

/** The sum of the regular files' sizes in a tar, as GNU tar lists them. */
export function tarBytes(file: string): number {
  const listing = execFileSync('tar', ['-tvf', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return listing
    .split('\n')
    .filter((line) => line.startsWith('-'))
    .reduce((sum, line) => sum + Number(line.split(/\s+/)[2]), 0);
}

function blob(directory: string, digest: string): string {
  return join(directory, 'blobs', 'sha256', digest.slice('sha256:'.length));
}

// biome-ignore lint/suspicious/noExplicitAny: documents of our own making, read by a test.
function json(file: string): any {
  return JSON.parse(readFileSync(file, 'utf8'));
}
