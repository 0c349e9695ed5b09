import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { prepareLayouts } from '../../src/docker/layoutFolder.ts';

const hex = (digit: string): string => digit.repeat(64);
let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'size-gate-layout-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

it('makes an empty file per known blob, once, and of digests only', async () => {
  const known = [
    `sha256:${hex('a')}`,
    `sha256:${hex('a')}`,
    `sha256:${hex('b')}`,
    'sha256:../../x',
    `sha512:${hex('c')}`,
  ];
  const layouts = await prepareLayouts(workspace, known);
  expect(readdirSync(join(layouts.blobs, 'sha256'))).toEqual([hex('a'), hex('b')]);
  expect(statSync(join(layouts.blobs, 'sha256', hex('a'))).size).toBe(0);
});

it('shares the blobs between layouts', async () => {
  const layouts = await prepareLayouts(workspace, []);
  const [first, second] = [await layouts.make('0'), await layouts.make('1')];
  writeFileSync(join(first, 'blobs', 'sha256', hex('d')), 'bytes');
  expect(readFileSync(join(second, 'blobs', 'sha256', hex('d')), 'utf8')).toBe('bytes');
  expect(realpathSync(join(second, 'blobs'))).toBe(realpathSync(layouts.blobs));
});

it('leaves a blob that is there as it is', async () => {
  const layouts = await prepareLayouts(workspace, []);
  writeFileSync(join(layouts.blobs, 'sha256', hex('e')), 'bytes');
  await prepareLayouts(workspace, [`sha256:${hex('e')}`]);
  expect(readFileSync(join(layouts.blobs, 'sha256', hex('e')), 'utf8')).toBe('bytes');
});

it('says what is wrong where it can’t write', async () => {
  writeFileSync(join(workspace, 'blobs'), 'a file');
  await expect(prepareLayouts(workspace, [])).rejects.toMatchObject({
    problems: [{ code: 'workspace-unwritable' }],
  });
});
