import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tarBytes } from '../oracle.ts';

/** An image to build: its Dockerfile and context relative to the repository, and build arguments. */
export interface ToBuild {
  readonly dockerfile: string;
  readonly context: string;
  readonly buildArgs: readonly string[];
}

/**
 * The bytes of each layer that has any, base first, of an image that docker builds from a work tree and saves: what
 * GNU tar finds in the archive. The image is removed again. `folder` is for the archive.
 */
export function engineSizes(root: string, image: ToBuild, folder: string, env: NodeJS.ProcessEnv): number[] {
  const work = mkdtempSync(join(folder, 'saved-'));
  const docker = (...args: string[]): void => {
    execFileSync('docker', args, { cwd: root, env, stdio: 'pipe' });
  };
  try {
    const args = image.buildArgs.flatMap((value) => ['--build-arg', value]);
    const file = ['--iidfile', join(work, 'id'), '--file', image.dockerfile];
    docker('buildx', 'build', '--builder', 'default', '--load', ...file, ...args, image.context);
    const id = readFileSync(join(work, 'id'), 'utf8').trim();
    docker('save', '--output', join(work, 'image.tar'), id);
    docker('image', 'rm', '--force', id);
    execFileSync('tar', ['-C', work, '-xf', join(work, 'image.tar')]);
    const [manifest] = JSON.parse(readFileSync(join(work, 'manifest.json'), 'utf8'));
    const layers: string[] = manifest.Layers;
    return layers.map((layer) => tarBytes(join(work, layer))).filter((bytes) => bytes > 0);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
