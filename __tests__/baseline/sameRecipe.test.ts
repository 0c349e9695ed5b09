import { describe, expect, it } from '@jest/globals';
import { sameRecipe } from '../../src/baseline/sameRecipe.ts';
import type { BuildOptions, PlannedImage } from '../../src/nouns/index.ts';
import { plannedImage } from '../docker/support/plannedImage.ts';

const same = (
  here: Partial<BuildOptions>,
  there: Partial<BuildOptions>,
  more: Partial<Omit<PlannedImage, 'build'>> = {},
) =>
  sameRecipe(
    { image: plannedImage(here), root: '/home/app' },
    { image: plannedImage(there, more), root: '/tmp/size-gate-x/base/app' },
  );

describe('two commits build an image in the same way', () => {
  it.each([
    ['where nothing differs', {}, {}],
    [
      'in whatever order their settings are',
      { buildArgs: { A: '1', B: null } },
      { buildArgs: { B: null, A: '1' } },
    ],
    ['where paths are the same from their roots', { secretFiles: { a: 'x' } }, { secretFiles: { a: './x' } }],
    ['where only caches differ', { cacheFrom: ['a'], cacheTo: ['b'], timeoutMs: 1 }, {}],
    [
      'where a label names one of the roots',
      { labels: { at: '/home/app' } },
      { labels: { at: '/home/app' } },
    ],
  ])('%s', (_, here, there) => expect(same(here, there)).toBe(true));

  it.each<[string, Partial<BuildOptions>, Partial<BuildOptions>]>([
    ['a build argument', { buildArgs: { A: '1' } }, { buildArgs: { A: '2' } }],
    ['a build argument of the environment', { buildArgs: { A: null } }, {}],
    ['the stage', { target: 'a' }, {}],
    ['a build context', { buildContexts: { a: 'x' } }, { buildContexts: { a: 'y' } }],
    ['a secret', { secretEnvs: { a: 'A' } }, {}],
    ['a label', { labels: { a: '1' } }, {}],
    ['the network', { network: 'host' }, {}],
  ])('but not where %s differs', (_, here, there) => expect(same(here, there)).toBe(false));

  it.each<[string, Partial<Omit<PlannedImage, 'build'>>]>([
    ['the Dockerfile', { dockerfile: 'other' }],
    ['the context', { context: { path: 'packages', reason: '', candidates: [] } }],
    ['the platform', { platform: 'linux/arm64' }],
    ['the base image', { baseName: 'alpine' }],
  ])('but not where %s is another', (_, more) => expect(same({}, {}, more)).toBe(false));

  it('though it has another name', () => expect(same({}, {}, { id: 'web', service: 'web' })).toBe(true));
});
