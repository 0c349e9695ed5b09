import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareWithBaseline } from '../../src/compare/index.ts';
import type { Measured } from '../../src/judge/index.ts';
import type {
  Baseline,
  BaselineImage,
  BaselineOrigin,
  ImageProfile,
  PlannedImage,
} from '../../src/nouns/index.ts';
import { base, failed, image, layer, measured, profile } from '../report/support/story.ts';
import { arbitraryProfile } from './support/arbitraryProfile.ts';

const origin: BaselineOrigin = {
  kind: 'rebuild',
  commit: 'a'.repeat(40),
  choice: 'merge base of HEAD and main',
  committedAt: null,
  measuredAt: null,
  ageMs: null,
  source: null,
  problem: null,
};
const broken = { code: 'build-failed', message: 'the build failed' };

function before(id: string, found: ImageProfile | number | null, more: Partial<BaselineImage> = {}) {
  const { service, variant, platform, dockerfile, baseName } = image(id);
  return {
    ...{ id, service, variant, platform, dockerfile, baseName, how: 'built' as const },
    profile: typeof found === 'number' ? profile([layer(found)]) : found,
    problem: found === null ? broken : null,
    ...more,
  };
}

function compare(
  now: readonly Measured[],
  images: readonly BaselineImage[],
  from: Partial<BaselineOrigin> = {},
) {
  const baseline: Baseline = { origin: { ...origin, ...from }, images };
  return compareWithBaseline(
    now.map((each) => each.image),
    now,
    baseline,
  );
}

const only = (now: Measured, then: BaselineImage) => compare([now], [then]).images[0];

describe('an image beside its baseline', () => {
  it.each([
    [100, 150, 'grown'],
    [150, 100, 'shrunk'],
    [100, 100, 'same'],
    [0, 1, 'grown'],
  ])('%d then %d bytes: %s', (then, now, status) => {
    expect(only(measured(image('api'), now), before('api', then))).toMatchObject({
      status,
      how: 'built',
      unpacked: { beforeBytes: then, afterBytes: now, deltaBytes: now - then },
      problem: null,
    });
  });

  it.each([
    [10, 'same'],
    [-10, 'same'],
    [11, 'grown'],
    [-11, 'shrunk'],
  ])('a noise floor of 10 bytes and a difference of %d: %s, and the bytes stay true', (delta, status) => {
    const now = measured(image('api', { noiseFloorBytes: 10 }), 1000 + delta);
    expect(only(now, before('api', 1000))).toMatchObject({ status, unpacked: { deltaBytes: delta } });
  });

  it('is new where the baseline lacks it, with no delta, and not +100%', () => {
    const { images, total } = compare([measured(image('api'), 100)], []);
    expect(images[0]).toMatchObject({
      status: 'new',
      how: null,
      unpacked: { beforeBytes: null, afterBytes: 100, deltaBytes: null },
      layers: [],
    });
    expect(total).toMatchObject({ unpacked: { deltaBytes: 100 }, complete: true });
  });

  it('is unknown, not new, where there is no baseline at all', () => {
    const problem = { code: 'no-base', message: 'the clone is shallow' };
    const found = compare([measured(image('api'), 100)], [], { kind: 'none', problem });
    expect(found.images[0]).toMatchObject({ status: 'unknown', problem });
    expect(found.total).toEqual({
      unpacked: { beforeBytes: null, afterBytes: null, deltaBytes: null },
      compressed: { beforeBytes: null, afterBytes: null, deltaBytes: null },
      complete: false,
    });
  });

  it('is unknown where its baseline could not be measured, and says why', () => {
    expect(only(measured(image('api'), 100), before('api', null))).toMatchObject({
      status: 'unknown',
      problem: broken,
    });
  });

  it('is unknown where it could not be measured itself', () => {
    expect(only(failed(image('api')), before('api', 100))).toMatchObject({
      status: 'unknown',
      unpacked: { beforeBytes: 100, afterBytes: null },
    });
  });

  it('keeps the order of the plan, and leaves compared flavours out', () => {
    const flavour = image('a', { role: 'compared' });
    const now = [measured(image('b'), 1), measured(flavour, 99), measured(image('a'), 2)];
    const found = compare(now, [before('a', 2), before('b', 1)]);
    expect(found.images.map(({ id, status }) => [id, status])).toEqual([
      ['b', 'same'],
      ['a', 'same'],
    ]);
  });

  it('is the same image where only the configuration names its platform now', () => {
    const now = measured(image('api:linux/amd64', { platform: 'linux/amd64' }), 120);
    const found = compare([now], [before('api', 100)]);
    expect(found.images[0]).toMatchObject({ status: 'grown', unpacked: { deltaBytes: 20 } });
    expect(found.removed).toEqual([]);
  });

  it('is not the image of another platform', () => {
    const now = measured(
      image('api:linux/arm64', { platform: 'linux/arm64' }),
      profile([layer(1)], { platform: 'linux/arm64' }),
    );
    const found = compare([now], [before('api', 100)]);
    expect(found.images[0]?.status).toBe('new');
    expect(found.removed.map(({ id }) => id)).toEqual(['api']);
  });
});

describe('images that are no more', () => {
  it('are listed with what they weighed', () => {
    const { removed, total } = compare([measured(image('a'), 5)], [before('a', 5), before('b', 70)]);
    expect(removed).toMatchObject([
      { id: 'b', status: 'removed', unpacked: { beforeBytes: 70, afterBytes: null, deltaBytes: null } },
    ]);
    expect(total.unpacked).toEqual({ beforeBytes: 75, afterBytes: 5, deltaBytes: -70 });
  });
});

describe('the total', () => {
  it('leaves out what is not known on both sides, and says so', () => {
    const now = [measured(image('a'), 10), measured(image('b'), 1000), failed(image('c'))];
    const { total } = compare(now, [before('a', 4), before('b', null), before('c', 7)]);
    expect(total).toMatchObject({
      unpacked: { beforeBytes: 4, afterBytes: 10, deltaBytes: 6 },
      complete: false,
    });
  });

  it('is nothing where there was nothing and is nothing', () => {
    expect(compare([], []).total).toMatchObject({ unpacked: { deltaBytes: 0 }, complete: true });
  });

  it('has no compressed bytes where one image has none', () => {
    const packed = (bytes: number) => profile([layer(bytes)], { compressedBytes: bytes });
    const now = [measured(image('a'), packed(10)), measured(image('b'), packed(20))];
    expect(compare(now, [before('a', packed(9)), before('b', packed(9))]).total.compressed.deltaBytes).toBe(
      12,
    );
    expect(compare(now, [before('a', packed(9)), before('b', 9)]).total.compressed.deltaBytes).toBeNull();
  });

  it('is the sum of all images, new and removed ones included', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const side = fc.dictionary(ids, arbitraryProfile, { noNullPrototype: true });
    fc.assert(
      fc.property(side, side, (then, now) => {
        const found = compare(
          Object.entries(now).map(([id, weighed]) => measured(image(id), weighed)),
          Object.entries(then).map(([id, weighed]) => before(id, weighed)),
        );
        const sum = (list: readonly ImageProfile[]) =>
          list.reduce((total, { unpackedBytes }) => total + unpackedBytes, 0);
        const [was, is] = [sum(Object.values(then)), sum(Object.values(now))];
        expect(found.total.unpacked).toEqual({ beforeBytes: was, afterBytes: is, deltaBytes: is - was });
        expect(found.total.complete).toBe(true);
      }),
    );
  });
});

describe('the base image', () => {
  const then = profile([base(100), layer(10)]);
  const moved = profile([base(130), layer(10)]);
  const isMoved = (planned: PlannedImage, now: ImageProfile, more: Partial<BaselineImage> = {}) =>
    only(measured(planned, now), before('api', then, more))?.baseMoved;
  const replaced = (source: string) =>
    image('api', {
      build: { ...image('api').build, buildContexts: { 'docker.io/library/python:3.11-slim': source } },
    });

  it('moved where its layers differ under the same name', () => {
    expect(isMoved(image('api'), moved)).toBe(true);
    expect(only(measured(image('api'), moved), before('api', then))).toMatchObject({
      base: { deltaBytes: 30 },
      own: { deltaBytes: 0 },
    });
  });

  it('did not move where they are the same, or the Dockerfile names another', () => {
    expect(isMoved(image('api'), profile([base(100), layer(999)]))).toBe(false);
    expect(isMoved(image('api', { baseName: 'python:3.12-slim' }), moved)).toBe(false);
    expect(isMoved(image('api'), moved, { baseName: null })).toBe(false);
  });

  it('did not move by itself where a build context was put in its place', () => {
    expect(isMoved(replaced('docker-image://mine'), moved)).toBe(false);
    const name = 'python:3.11-slim=docker-image://mine';
    expect(isMoved(image('api'), moved, { baseName: name })).toBe(false);
    expect(isMoved(replaced('docker-image://mine'), moved, { baseName: name })).toBe(true);
  });

  it('never moves by itself where it is made of this repository', () => {
    const name = (source: string) => ({ baseName: `python:3.11-slim=${source}` });
    expect(isMoved(replaced('./base'), moved, name('./base'))).toBe(false);
    expect(isMoved(replaced('oci-layout://base'), moved, name('oci-layout://base'))).toBe(false);
  });

  it('is not known to have moved where no Dockerfile tells base from own', () => {
    expect(isMoved(image('api'), { ...moved, fromInferred: true })).toBe(false);
  });
});
