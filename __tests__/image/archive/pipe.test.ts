import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createWeigher, openProfileStore } from '../../../src/image/index.ts';
import { asTar, newDockerFiles } from '../support/imageWriter.ts';
import { inScratch } from '../support/scratch.ts';

it('weighs an archive that comes through a pipe, which can not be read twice', async () => {
  await inScratch(async (directory) => {
    const pipe = join(directory, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const store = await openProfileStore({ directory: null, maxBytes: 0 });
    const tar = asTar(newDockerFiles([{ layers: [[{ name: 'a', data: Buffer.alloc(1234) }]] }]));
    const [[image]] = await Promise.all([
      createWeigher(store).weighArchive({ file: pipe }),
      writeFile(pipe, tar),
    ]);
    expect(image?.layers.map(({ unpackedBytes }) => unpackedBytes)).toEqual([1234]);
  });
});
