import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareWithBaseline } from '../../src/compare/index.ts';
import { baselineWarnings, judge } from '../../src/judge/index.ts';
import type {
  BaselineImage,
  BaselineOrigin,
  ImageProfile,
  IncreaseRule,
  PlannedImage,
} from '../../src/nouns/index.ts';
import { base, failed, image, layer, MB, measured, plan, profile, rule } from '../report/support/story.ts';

const origin: BaselineOrigin = {
  ...{ kind: 'rebuild', commit: 'a'.repeat(40), choice: null, committedAt: null },
  ...{ measuredAt: null, ageMs: null, source: null, problem: null },
};
const grow = (
  percent: number | null,
  bytes: number | null,
  more: Partial<IncreaseRule> = {},
): IncreaseRule => ({
  ...{ percent, bytes, metric: 'unpacked', source: 'config', ...more },
});
const api = (maxIncrease: IncreaseRule | null, more: Partial<PlannedImage> = {}) =>
  image('api', { maxIncrease, ...more });

function baselineOf(profiles: ImageProfile | null, more: Partial<BaselineImage> = {}): BaselineImage {
  const { id, service, variant, platform, dockerfile, baseName } = image('api');
  const problem = profiles ? null : { code: 'build-failed', message: 'the base does not build' };
  return {
    ...{ id, service, variant, platform, dockerfile, baseName, how: 'built', problem },
    ...{ profile: profiles, ...more },
  };
}

interface Case {
  readonly planned: PlannedImage;
  readonly now: ImageProfile | number;
  readonly was: ImageProfile | number | null | 'none';
  readonly from?: Partial<BaselineOrigin>;
  readonly requireBaseline?: boolean;
}

function run({ planned, now, was, from, requireBaseline = false }: Case) {
  const measuredNow = [measured(planned, now)];
  const images = was === 'none' ? [] : [baselineOf(typeof was === 'number' ? profile([layer(was)]) : was)];
  const comparison = compareWithBaseline([planned], measuredNow, { origin: { ...origin, ...from }, images });
  const whole = plan([planned], { requireBaseline });
  const judgement = judge(whole, measuredNow, comparison);
  return { judgement, image: judgement.images[0], warnings: baselineWarnings(whole, comparison) };
}

const verdict = (found: ReturnType<typeof run>) =>
  found.image?.rules.find((each) => each.rule === 'max-increase') ?? null;

describe('max-increase', () => {
  it.each([
    [grow(5, null), 100, 105, 'pass', 5],
    [grow(5, null), 100, 106, 'fail', 5],
    [grow(5, null), 119, 124, 'pass', 5],
    [grow(null, 10), 100, 110, 'pass', 10],
    [grow(null, 10), 100, 111, 'fail', 10],
    [grow(5, 10), 100, 106, 'fail', 5],
    [grow(5, 3), 100, 104, 'fail', 3],
    [grow(50, 10), 100, 110, 'pass', 10],
    [grow(5, null), 100, 60, 'pass', 5],
    [grow(0, null), 100, 100, 'pass', 0],
    [grow(0, null), 100, 101, 'fail', 0],
    [grow(5, null), 0, 1, 'fail', 0],
    [grow(1.1, null), 1000, 1011, 'pass', 11],
    [grow(33.3, null), 1000, 1333, 'pass', 333],
    [grow(0.57, null), 10_000, 10_057, 'pass', 57],
    [grow(1e9, null), 1e12, 1e13, 'pass', Number.MAX_SAFE_INTEGER],
  ])('%j, from %d to %d: %s', (increase, was, now, kind, allowed) => {
    const found = run({ planned: api(increase), was, now });
    expect(verdict(found)).toMatchObject({
      kind,
      ruleBytes: allowed,
      measuredBytes: now - was,
      roomBytes: allowed - (now - was),
      met: kind === 'pass',
    });
    expect(found.judgement).toMatchObject({ kind, exitStatus: kind === 'pass' ? 0 : 1 });
  });

  it('never fails growth up to the noise floor, whatever the share', () => {
    const planned = api(grow(0, 0), { noiseFloorBytes: 10_000 });
    expect(verdict(run({ planned, was: 100, now: 10_100 }))).toMatchObject({
      kind: 'pass',
      ruleBytes: 10_000,
    });
    expect(verdict(run({ planned, was: 100, now: 10_101 }))).toMatchObject({ kind: 'fail' });
  });

  it('passes exactly what is within all of its bounds or the noise floor', () => {
    const size = fc.nat({ max: 1e9 });
    const bound = fc.option(fc.nat({ max: 1e6 }), { nil: null });
    const percent = fc.option(fc.nat({ max: 100 }), { nil: null });
    fc.assert(
      fc.property(size, size, bound, percent, fc.nat({ max: 1e5 }), (was, now, bytes, share, floor) => {
        fc.pre(bytes !== null || share !== null);
        const found = verdict(
          run({ planned: api(grow(share, bytes), { noiseFloorBytes: floor }), was, now }),
        );
        const growth = now - was;
        const within = (bytes === null || growth <= bytes) && (share === null || growth * 100 <= was * share);
        expect(found?.kind).toBe(within || growth <= floor ? 'pass' : 'fail');
      }),
    );
  });

  it('does not judge a new image', () => {
    const found = run({ planned: api(grow(5, null), { limit: rule(200) }), now: 100, was: 'none' });
    expect(verdict(found)).toBeNull();
    expect(found.judgement).toMatchObject({ kind: 'pass', exitStatus: 0 });
    expect(found.warnings).toEqual([]);
  });

  it('does not judge what nothing was compared with', () => {
    const planned = api(grow(0, null));
    expect(judge(plan([planned]), [measured(planned, 5)], null)).toMatchObject({
      kind: 'warn',
      exitStatus: 0,
    });
  });

  it('leaves an image without it alone', () => {
    expect(verdict(run({ planned: api(null), was: 1, now: 1e9 }))).toBeNull();
  });

  it('says nothing of an image that could not be measured: that is an error by itself', () => {
    const planned = api(grow(5, null));
    const now = [failed(planned)];
    const comparison = compareWithBaseline([planned], now, {
      origin,
      images: [baselineOf(profile([layer(1)]))],
    });
    const judged = judge(plan([planned], { requireBaseline: true }), now, comparison);
    expect(judged).toMatchObject({ kind: 'error', exitStatus: 2 });
    expect(judged.images[0]?.problems.map(({ code }) => code)).toEqual(['build-failed']);
  });
});

describe('a base image that moved', () => {
  const was = profile([base(100, { compressedBytes: 50 }), layer(10, { compressedBytes: 5 })], {
    compressedBytes: 55,
  });
  const now = profile([base(150, { compressedBytes: 90 }), layer(12, { compressedBytes: 6 })], {
    compressedBytes: 96,
  });

  it('is not judged: only the own layers are', () => {
    expect(verdict(run({ planned: api(grow(null, 2)), was, now }))).toMatchObject({
      kind: 'pass',
      measuredBytes: 2,
    });
    expect(verdict(run({ planned: api(grow(null, 1)), was, now }))).toMatchObject({ kind: 'fail' });
  });

  it('hides no growth by having shrunk', () => {
    const smaller = profile([base(10), layer(60)]);
    expect(verdict(run({ planned: api(grow(null, 1)), was, now: smaller }))).toMatchObject({
      kind: 'fail',
      measuredBytes: 50,
    });
  });

  it('is judged where the Dockerfile names another', () => {
    const planned = api(grow(null, 2), { baseName: 'python:3.12' });
    expect(verdict(run({ planned, was, now }))).toMatchObject({ kind: 'fail', measuredBytes: 52 });
  });

  it('counts with its compressed bytes where the rule is about those', () => {
    const planned = api(grow(null, 1, { metric: 'compressed' }));
    expect(verdict(run({ planned, was, now }))).toMatchObject({ kind: 'pass', measuredBytes: 1 });
  });
});

describe('a baseline that is missing', () => {
  const from = {
    kind: 'none',
    problem: { code: 'base-unknown', message: 'the clone is shallow', fix: 'set fetch-depth: 0' },
  } as const;
  const planned = api(grow(5, null), { limit: rule(200) });
  const nothing = { planned, now: 100, was: 'none', from } as const;

  it('is a warning', () => {
    const found = run(nothing);
    expect(found.judgement).toMatchObject({ kind: 'warn', exitStatus: 0 });
    expect(found.warnings).toMatchObject([{ code: 'baseline-missing', fix: 'set fetch-depth: 0' }]);
    expect(found.warnings[0]?.message).toContain('the clone is shallow');
  });

  it('is an error where one is required, also of an image whose growth is not limited', () => {
    for (const each of [planned, api(null)]) {
      const found = run({ ...nothing, planned: each, requireBaseline: true });
      expect(found.judgement).toMatchObject({ kind: 'error', exitStatus: 2 });
      expect(found.image?.problems).toMatchObject([{ code: 'baseline-missing', fix: 'set fetch-depth: 0' }]);
      expect(found.warnings).toEqual([]);
    }
  });

  it('is none of an image that is new', () => {
    expect(run({ planned, now: 100, was: 'none', requireBaseline: true }).judgement.kind).toBe('pass');
  });

  it('is never a pass for a run that limits growth alone', () => {
    const found = run({ ...nothing, planned: api(grow(5, null)) });
    expect(found.judgement).toMatchObject({ kind: 'warn', exitStatus: 0 });
  });

  it('of one image is told with the reason, and is an error where it is required', () => {
    const found = run({ planned, now: 100, was: null });
    expect(found.judgement.kind).toBe('warn');
    expect(found.warnings).toMatchObject([{ code: 'baseline-incomplete' }]);
    expect(found.warnings[0]?.message).toContain(
      'api has no baseline to be compared with: the base does not',
    );
    expect(run({ planned, now: 100, was: null, requireBaseline: true }).judgement.kind).toBe('error');
  });

  it('has no compressed size where its builder packs nothing', () => {
    const packed = profile([layer(100)], { compressedBytes: 60 });
    const planned = api(grow(5, null, { metric: 'compressed' }));
    const found = run({ planned, now: packed, was: 100 });
    expect(found.judgement.kind).toBe('warn');
    expect(found.warnings[0]?.message).toContain('no compressed size');
    const required = run({ planned, now: packed, was: 100, requireBaseline: true });
    expect(verdict(required)).toMatchObject({ kind: 'error' });
    expect(required.image?.problems).toHaveLength(1);
    // The run's own size is no baseline: without it nothing is judged at all.
    expect(run({ planned, now: 100, was: packed }).judgement.kind).toBe('error');
  });
});

describe('warnings of the baseline', () => {
  it('say that nobody asked for one, where growth is limited', () => {
    const limited = plan([api(grow(5, null)), image('web')]);
    expect(baselineWarnings(limited, null)).toMatchObject([{ code: 'baseline-not-asked' }]);
    expect(baselineWarnings(limited, null)[0]?.message).toContain('max-increase of api was not judged');
    const none = { origin: { ...origin, kind: 'none' as const }, images: [], removed: [] };
    const total = compareWithBaseline([], [], { origin, images: [] }).total;
    expect(baselineWarnings(limited, { ...none, total })).toMatchObject([{ code: 'baseline-not-asked' }]);
  });

  it('are none where growth is not limited, and none of a compared flavour', () => {
    expect(baselineWarnings(plan([image('web', { limit: rule(MB) })]), null)).toEqual([]);
    expect(baselineWarnings(plan([api(grow(5, null), { role: 'compared' })]), null)).toEqual([]);
  });

  it('say that another source was taken than the first', () => {
    const problem = { code: 'report-missing', message: 'there is no base.json' };
    const found = run({ planned: api(null), now: 1, was: 1, from: { problem } });
    expect(found.warnings).toEqual([problem]);
  });

  it("say whose rules judged where the base's can't be read", () => {
    const problem = { code: 'base-not-found', message: 'there is no such commit' };
    const message = (from: Partial<BaselineOrigin>) => {
      const none = { kind: 'none' as const, commit: null, problem, ...from };
      return run({ planned: api(null), now: 1, was: 'none', from: none }).warnings[0]?.message;
    };
    expect(message({})).toContain("and the rules are this commit's own: there is no such commit");
    expect(message({ commit: 'a'.repeat(40) })).not.toContain('rules');
  });

  it('are one for many images', () => {
    const planned = ['a', 'b', 'c'].map((id) => image(id));
    const now = planned.map((each) => measured(each, 1));
    const images = planned.map(({ id }) => ({ ...baselineOf(null), id, service: id }));
    const comparison = compareWithBaseline(planned, now, { origin, images });
    const found = baselineWarnings(plan(planned), comparison);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('and 2 more images');
  });
});
