import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GateError } from '../../../src/nouns/index.ts';

/** Runs `work` in a folder of its own, which is gone afterwards. */
export async function inScratch<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'size-gate-image-'));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Bytes as a stream of pieces of this length. */
export async function* pieces(data: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < data.length; at += length) yield Buffer.from(data.subarray(at, at + length));
}

/** The codes of the problems with which `work` fails; null where it does not. Anything but a GateError is thrown. */
export async function codesOf(work: () => unknown): Promise<string[] | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof GateError) return error.problems.map((problem) => problem.code);
    throw error;
  }
}
