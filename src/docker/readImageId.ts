import { readFile } from 'node:fs/promises';

/** The image id that `docker buildx build --iidfile` wrote; null where there is none, or something else. */
export async function readImageId(file: string): Promise<string | null> {
  const id = (await readFile(file, 'utf8').catch(() => '')).trim();
  return /^sha256:[0-9a-f]{64}$/.test(id) ? id : null;
}
