import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { inspectImage } from '../../src/gate/inspectImage.ts';
import { asFolder, type ImageSpec, ociFiles } from '../image/support/imageWriter.ts';
import { inScratch } from '../image/support/scratch.ts';

const imageWith = (text: string): ImageSpec => ({ layers: [[{ name: 'file', data: Buffer.from(text) }]] });

async function contents(directory: string): Promise<string[]> {
  const found = await readdir(join(directory, 'content-v2'), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

it('inspect removes no profiles, however many a check was told to keep', async () => {
  await inScratch(async (directory) => {
    const cache = { directory: join(directory, 'profiles'), enabled: true };
    const inspect = async (target: string) => {
      await asFolder(ociFiles([imageWith(target)]), join(directory, target));
      const tools = { env: {}, signal: new AbortController().signal, onProgress: () => {}, version: '0' };
      return inspectImage({ target, workingDirectory: directory, cache }, tools);
    };
    await inspect('first');
    const before = await contents(cache.directory);
    // As large as the profiles of many runs; a sparse file takes no room.
    await truncate(before[0] ?? '', 5e9);
    await inspect('second');
    const after = await contents(cache.directory);
    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBeGreaterThan(before.length);
  });
});
