import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError } from '../nouns/index.ts';

export interface LayoutFolders {
  /** Absolute path of the folder in which all blobs of all layouts land: `…/blobs`, files in `sha256/`. */
  readonly blobs: string;
  /** Makes the layout folder of one image and gives its absolute path. */
  make(name: string): Promise<string>;
}

const digestSyntax = /^sha256:([0-9a-f]{64})$/;

/**
 * Prepares OCI layout folders that share their blobs: each has its own index and a symbolic link as `blobs`, so
 * that a layer that several images have is exported once. A known layer gets an empty file: BuildKit asks by name
 * only and skips it (docs/builders.md). Such layouts are for weighing, never to be loaded.
 * `workspace` is the run's temporary folder. Throws GateError where it can't be written.
 */
export async function prepareLayouts(
  workspace: string,
  knownBlobs: readonly string[],
): Promise<LayoutFolders> {
  const blobs = join(workspace, 'blobs');
  try {
    await mkdir(join(blobs, 'sha256'), { recursive: true });
    const names = knownBlobs.flatMap((digest) => digestSyntax.exec(digest)?.[1] ?? []);
    // `wx`: a blob that is there already, full or empty, stays as it is.
    for (const batch of batches(names, 64))
      await Promise.all(batch.map((name) => touch(join(blobs, 'sha256', name))));
  } catch (error) {
    throw unwritable(workspace, error);
  }
  return { blobs, make: (name) => makeLayout(workspace, name) };
}

async function makeLayout(workspace: string, name: string): Promise<string> {
  const directory = join(workspace, 'layouts', name);
  try {
    await mkdir(directory, { recursive: true });
    await symlink(join('..', '..', 'blobs'), join(directory, 'blobs'), 'dir');
  } catch (error) {
    throw unwritable(workspace, error);
  }
  return directory;
}

async function touch(file: string): Promise<void> {
  await writeFile(file, '', { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

function batches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}

function unwritable(workspace: string, cause: unknown): GateError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new GateError(
    {
      code: 'workspace-unwritable',
      message: `the temporary folder ${workspace} can’t be written: ${why}`,
      expected: 'a folder with room for the images’ layers',
      fix: 'make room there, or point TMPDIR at another disk',
    },
    { cause },
  );
}
