import { describe, expect, it } from '@jest/globals';
import { type ExportWishes, exportWay, ignoredCompression } from '../../src/docker/exportWay.ts';
import type { BuilderInfo } from '../../src/nouns/index.ts';

const asked: ExportWishes = { needCompressed: false, compression: null };
const asItIs = { kind: 'layout', compression: 'as it is', force: false } as const;
const packed = { kind: 'layout', compression: 'gzip', force: true } as const;

it.each<[BuilderInfo['driver'], BuilderInfo['store'], Partial<ExportWishes>, ReturnType<typeof exportWay>]>([
  ['docker', 'classic', {}, { kind: 'load' }],
  ['docker', 'classic', { needCompressed: true }, { kind: 'load' }],
  ['docker', 'containerd', {}, asItIs],
  ['docker', 'containerd', { needCompressed: true }, packed],
  ['docker-container', null, {}, asItIs],
  ['remote', null, { needCompressed: true }, packed],
  [
    'remote',
    null,
    { compression: 'uncompressed' },
    { kind: 'layout', compression: 'uncompressed', force: false },
  ],
  [
    'remote',
    null,
    { compression: 'zstd', needCompressed: true },
    { kind: 'layout', compression: 'zstd', force: true },
  ],
  ['docker', 'classic', { compression: 'zstd' }, { kind: 'load' }],
  ['kubernetes', null, {}, asItIs],
  ['cloud', null, {}, asItIs],
])('%s, store %s, asked for %j', (driver, store, wishes, expected) => {
  expect(exportWay({ driver, store }, { ...asked, ...wishes })).toEqual(expected);
});

describe('ignoredCompression', () => {
  it('warns where the classic store is asked for packed layers', () => {
    const [warning, ...more] = ignoredCompression({ driver: 'docker', store: 'classic' }, 'zstd');
    expect(warning).toMatchObject({
      code: 'compression-ignored',
      message: expect.stringMatching(/^compression: zstd has no effect/),
      fix: expect.stringContaining('builder:'),
    });
    expect(more).toEqual([]);
  });

  it.each([
    ['docker', 'containerd', 'zstd'],
    ['remote', null, 'gzip'],
    ['docker', 'classic', null],
  ] as const)('is silent for %s, %s, %s', (driver, store, compression) => {
    expect(ignoredCompression({ driver, store }, compression)).toEqual([]);
  });
});
