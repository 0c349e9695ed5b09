import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GateError } from '../nouns/index.ts';

/**
 * Runs `work` with a temporary folder of its own and removes the folder afterwards, whatever happened.
 * Throws GateError where none can be made; otherwise what `work` throws.
 */
export async function withWorkspace<T>(work: (workspace: string) => Promise<T>): Promise<T> {
  const workspace = await mkdtemp(join(tmpdir(), 'size-gate-')).catch((error: unknown) => {
    throw new GateError(
      {
        code: 'workspace-unwritable',
        message: `no temporary folder can be made in ${tmpdir()}: ${error instanceof Error ? error.message : error}`,
        expected: 'a folder that can be written and has room for the layers of the images',
        fix: 'make room there, or point TMPDIR at another disk',
      },
      { cause: error },
    );
  });
  // The second Ctrl-C ends the process at once; the folder may hold gigabytes.
  const removeNow = (): void => rmSync(workspace, { recursive: true, force: true });
  process.once('exit', removeNow);
  try {
    return await work(workspace);
  } finally {
    process.removeListener('exit', removeNow);
    await rm(workspace, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}
