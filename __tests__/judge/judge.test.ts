import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exitStatus } from '../../src/judge/exitStatus.ts';
import { judge } from '../../src/judge/index.ts';
import { failed, image, layer, MB, measured, plan, profile, rule } from '../report/support/story.ts';

const limited = (bytes: number) => image('api', { limit: rule(bytes) });
const kindOf = (limit: number, size: number) =>
  judge(plan([limited(limit)]), [measured(limited(limit), size)]).images[0]?.kind;

describe('limit', () => {
  it.each([
    [200 * MB - 1, 'pass'],
    [200 * MB, 'fail'],
    [200 * MB + 1, 'fail'],
    [0, 'pass'],
  ])('%d bytes against 200MB: %s', (size, kind) => {
    expect(kindOf(200 * MB, size)).toBe(kind);
  });

  it('a limit of 0B fails even an empty image', () => {
    expect(kindOf(0, 0)).toBe('fail');
  });

  it('says how many bytes are left or over', () => {
    const planned = limited(100);
    const [judged] = judge(plan([planned]), [measured(planned, 130)]).images;
    expect(judged?.rules).toEqual([
      {
        kind: 'fail',
        rule: 'limit',
        metric: 'unpacked',
        ruleBytes: 100,
        source: 'config',
        measuredBytes: 130,
        roomBytes: -30,
        met: false,
      },
    ]);
  });

  it('passes exactly the sizes below the limit, whatever they are', () => {
    const bytes = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(fc.property(bytes, bytes, (limit, size) => (kindOf(limit, size) === 'pass') === size < limit));
  });

  it('judges the compressed size where the rule says so', () => {
    const planned = image('api', { limit: rule(50, { metric: 'compressed' }) });
    const weighed = profile([layer(500)], { compressedBytes: 49 });
    expect(judge(plan([planned]), [measured(planned, weighed)]).kind).toBe('pass');
  });

  it('is an error, never a pass, where the compressed size is not known', () => {
    const planned = image('api', { limit: rule(1e12, { metric: 'compressed' }) });
    const judged = judge(plan([planned]), [measured(planned, 1)]);
    expect(judged).toMatchObject({ kind: 'error', exitStatus: 2 });
    expect(judged.images[0]?.problems[0]?.code).toBe('compressed-size-unknown');
  });
});

describe('target', () => {
  const planned = image('api', { limit: rule(200), target: rule(150) });
  it.each([
    [150, true],
    [151, false],
  ])('%d bytes against a target of 150: met %s, and passes', (size, met) => {
    const judged = judge(plan([planned]), [measured(planned, size)]);
    expect(judged.images[0]?.rules[1]).toMatchObject({ rule: 'target', kind: 'pass', met });
    expect(judged).toMatchObject({ kind: 'pass', exitStatus: 0 });
  });

  it('never fails the image, not even where the size that it is about is unknown', () => {
    const packed = image('api', { limit: rule(200), target: rule(50, { metric: 'compressed' }) });
    const judged = judge(plan([packed]), [measured(packed, 100)]);
    expect(judged.images[0]).toMatchObject({ kind: 'pass', problems: [] });
    expect(judged.images[0]?.rules[1]).toMatchObject({ rule: 'target', kind: 'error', measuredBytes: null });
  });
});

describe('total', () => {
  const a = image('a', { limit: rule(1000) });
  const b = image('b', { limit: rule(1000) });
  const total = plan([a, b], { totalLimit: rule(100) });

  it.each([
    [49, 'pass'],
    [50, 'fail'],
  ])('50 and %d bytes against a total of 100: %s', (size, kind) => {
    const judged = judge(total, [measured(a, 50), measured(b, size)]);
    expect(judged.total).toMatchObject({ complete: true, unpackedBytes: 50 + size, verdict: { kind } });
    expect(judged.kind).toBe(kind);
  });

  it('can not be judged while an image is not measured, and says what is known', () => {
    const { total: sums, exitStatus: status } = judge(total, [measured(a, 150), failed(b)]);
    expect(sums).toMatchObject({
      complete: false,
      unmeasured: ['b'],
      unpackedBytes: 150,
      verdict: { kind: 'error' },
    });
    expect(sums.verdict?.kind === 'error' && sums.verdict.problem.message).toContain('already break');
    expect(status).toBe(2);
  });

  it('is shown without a limit too', () => {
    expect(judge(plan([a]), [measured(a, 7)]).total).toMatchObject({ unpackedBytes: 7, verdict: null });
  });

  it('is an error on the compressed size where one image has none', () => {
    const compressed = plan([a, b], { totalLimit: rule(100, { metric: 'compressed' }) });
    const judged = judge(compressed, [
      measured(a, profile([layer(1)], { compressedBytes: 1 })),
      measured(b, 1),
    ]);
    expect(judged.total).toMatchObject({ compressedBytes: null, verdict: { kind: 'error' } });
  });
});

describe('a run', () => {
  it('is an error where an image could not be built, even one without a limit', () => {
    const free = image('free');
    expect(judge(plan([free]), [failed(free)])).toMatchObject({ kind: 'error', exitStatus: 2 });
  });

  it('is an error where a planned image was never measured', () => {
    const judged = judge(plan([limited(100)]), []);
    expect(judged.images[0]).toMatchObject({
      kind: 'error',
      problems: [{ code: 'not-measured', fix: expect.any(String) }],
    });
  });

  it('never judges compared images', () => {
    const gated = limited(100);
    const compared = { ...gated, role: 'compared' as const };
    const judged = judge(plan([gated, compared]), [measured(gated, 1), measured(compared, 1e9)]);
    expect(judged.images).toHaveLength(1);
    expect(judged).toMatchObject({ kind: 'pass', total: { unpackedBytes: 1 } });
  });

  it('does not take the size of a compared image for the gated one', () => {
    const gated = limited(100);
    expect(judge(plan([gated]), [measured({ ...gated, role: 'compared' }, 1)]).kind).toBe('error');
  });

  it('warns where there is nothing to judge: no image, or no limit', () => {
    const free = image('free', { target: rule(1) });
    expect(judge(plan([]), [])).toMatchObject({ kind: 'warn', exitStatus: 0 });
    expect(judge(plan([free]), [measured(free, 5)])).toMatchObject({ kind: 'warn', exitStatus: 0 });
  });

  it('warn-only keeps the verdict and takes the exit status', () => {
    const planned = limited(100);
    const judged = judge(plan([planned], { warnOnly: true }), [measured(planned, 100)]);
    expect(judged).toMatchObject({ kind: 'fail', exitStatus: 0, warnOnly: true });
  });
});

describe('exit status', () => {
  it.each([
    ['pass', false, 0],
    ['warn', false, 0],
    ['fail', false, 1],
    ['error', false, 2],
    ['fail', true, 0],
    ['error', true, 0],
  ] as const)('%s, warn-only %s: %d', (kind, warnOnly, status) => {
    expect(exitStatus(kind, warnOnly, [])).toBe(status);
  });

  it('warn-only does not hide that the engine was lost', () => {
    expect(exitStatus('error', true, [{ code: 'engine-lost', message: 'gone' }])).toBe(2);
  });
});
