import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createExplain } from '../../src/gate/explain.ts';
import type { OwnedPackage } from '../../src/nouns/index.ts';
import { contents, owned } from '../compare/support/arbitraryContents.ts';
import { image, layer, profile } from '../report/support/story.ts';

it('keeps owners where reasons can not be found out, and says so', async () => {
  const broken: OwnedPackage = Object.defineProperty({ ...owned('a', 100) }, 'name', {
    get: () => {
      throw new RangeError('too much\x1b');
    },
  });
  const told = contents([broken]);
  const api = image('api');
  const root = await mkdtemp(join(tmpdir(), 'size-gate-explain-'));
  await mkdir(join(root, dirname(api.dockerfile)), { recursive: true });
  await writeFile(join(root, api.dockerfile), 'FROM python\nRUN pip install a\n');
  const explain = createExplain({ root, services: [], env: {} });
  const { contents: found } = await explain(profile([layer(100)], { contents: told }), api);
  await rm(root, { recursive: true });
  expect(found?.packages).toBe(told.packages);
  expect(found?.problems).toEqual([
    {
      code: 'owners-failed',
      message: 'could not find out why the packages of api are there: RangeError: too much?',
      fix: 'its sizes and verdicts are right; please report it with what the image is made from',
    },
  ]);
});
