import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ruleChanges } from '../../src/compare/index.ts';
import type { IncreaseRule, Plan, PlannedImage } from '../../src/nouns/index.ts';
import { image, MB, plan, rule } from '../report/support/story.ts';

const grow = (
  percent: number | null,
  bytes: number | null,
  more: Partial<IncreaseRule> = {},
): IncreaseRule => ({
  ...{ percent, bytes, metric: 'unpacked', source: 'config', ...more },
});
const changes = (before: Plan, after: Plan) =>
  ruleChanges(before, after).map((each) => [
    each.rule,
    each.subject,
    `${each.before} → ${each.after}`,
    each.loosened,
  ]);
/** One image that has another rule now, beside one that has not. */
const api = (before: Partial<PlannedImage>, after: Partial<PlannedImage>) =>
  changes(plan([image('api', before), image('web')]), plan([image('api', after), image('web')]));

describe('limits', () => {
  const packed = rule(MB, { metric: 'compressed' });
  it.each([
    [rule(200 * MB), rule(300 * MB), '200MB → 300MB', true],
    [rule(300 * MB), rule(200 * MB), '300MB → 200MB', false],
    [rule(200 * MB), null, '200MB → none', true],
    [null, rule(200 * MB), 'none → 200MB', false],
    [rule(209_715_200), rule(209_715_201), '209.7152MB → 209.715201MB', true],
    [rule(MB), packed, '1MB → 1MB compressed', true],
    [rule(2 * MB), packed, '2MB → 1MB compressed', true],
    [packed, rule(MB), '1MB compressed → 1MB', false],
    [packed, rule(MB + 1), '1MB compressed → 1.000001MB', true],
  ])('%j → %j', (before, after, words, loosened) => {
    expect(api({ limit: before }, { limit: after })).toEqual([['limit', 'api', words, loosened]]);
    expect(changes(plan([], { totalLimit: before }), plan([], { totalLimit: after }))).toEqual([
      ['total', null, words, loosened],
    ]);
  });

  it('do not change by coming from elsewhere', () => {
    expect(api({ limit: rule(1) }, { limit: rule(1, { source: 'input' }) })).toEqual([]);
  });

  it('of a target are none, and those of a new image are no change', () => {
    expect(api({ target: rule(1) }, { target: null })).toEqual([]);
    expect(changes(plan([]), plan([image('api', { limit: rule(1) })]))).toEqual([]);
  });

  it('of all images alike are said once', () => {
    const all = (bytes: number) => plan(['a', 'b', 'c'].map((id) => image(id, { limit: rule(bytes) })));
    expect(changes(all(MB), all(2 * MB))).toEqual([['limit', null, '1MB → 2MB', true]]);
    const one = (bytes: number) => plan([image('a', { limit: rule(bytes) })]);
    expect(changes(one(MB), one(2 * MB))).toEqual([['limit', 'a', '1MB → 2MB', true]]);
  });
});

describe('max-increase', () => {
  it.each([
    [grow(5, null), grow(10, null), '5% → 10%', true],
    [grow(10, null), grow(5, null), '10% → 5%', false],
    [grow(5, MB), grow(5, null), '5% and 1MB → 5%', true],
    [grow(5, null), grow(5, MB), '5% → 5% and 1MB', false],
    [grow(5, MB), grow(1, 2 * MB), '5% and 1MB → 1% and 2MB', true],
    [grow(null, MB), null, '1MB → none', true],
    [null, grow(0.5, null), 'none → 0.5%', false],
    [grow(5, null), grow(5, null, { metric: 'compressed' }), '5% → 5% compressed', true],
  ])('%j → %j', (before, after, words, loosened) => {
    expect(api({ maxIncrease: before }, { maxIncrease: after })).toEqual([
      ['max-increase', 'api', words, loosened],
    ]);
  });

  it('has a noise floor, which matters where growth is limited', () => {
    const floor = (noiseFloorBytes: number, maxIncrease: IncreaseRule | null = grow(5, null)) => ({
      ...{ noiseFloorBytes, maxIncrease },
    });
    expect(api(floor(10_000), floor(MB))).toEqual([['noise-floor', 'api', '10kB → 1MB', true]]);
    expect(api(floor(MB), floor(10_000))).toEqual([['noise-floor', 'api', '1MB → 10kB', false]]);
    expect(api(floor(0, null), floor(MB, null))).toEqual([]);
  });
});

describe('settings of the run', () => {
  it.each([
    ['warn-only', { warnOnly: false }, { warnOnly: true }, 'off → on', true],
    ['warn-only', { warnOnly: true }, { warnOnly: false }, 'on → off', false],
    ['require-limit', { requireLimit: true }, { requireLimit: false }, 'on → off', true],
    ['require-limit', { requireLimit: false }, { requireLimit: true }, 'off → on', false],
    ['require-baseline', { requireBaseline: true }, { requireBaseline: false }, 'on → off', true],
    ['require-baseline', { requireBaseline: false }, { requireBaseline: true }, 'off → on', false],
    ['if-no-services-found', {}, { ifNoServices: 'warn' }, 'error → warn', true],
    ['if-no-services-found', {}, { ifNoServices: 'ignore' }, 'error → ignore', true],
    ['if-no-services-found', { ifNoServices: 'warn' }, { ifNoServices: 'error' }, 'warn → error', false],
    ['if-no-services-found', { ifNoServices: 'warn' }, { ifNoServices: 'ignore' }, 'warn → ignore', false],
    ['config-from', { configFrom: 'base' }, { configFrom: 'head' }, 'base → head', true],
    ['config-from', { configFrom: 'head' }, { configFrom: 'base' }, 'head → base', false],
    ['baseline', {}, { baseline: [{ kind: 'none' }] }, 'rebuild → none', true],
    [
      'baseline',
      {},
      { baseline: [{ kind: 'report', file: 'mine.json' }, { kind: 'rebuild' }] },
      'rebuild → report:mine.json, rebuild',
      true,
    ],
    [
      'baseline',
      { baseline: [{ kind: 'artifact', name: 'a' }] },
      { baseline: [{ kind: 'rebuild' }, { kind: 'artifact', name: 'a' }] },
      'artifact:a → rebuild, artifact:a',
      false,
    ],
  ] as const)('%s', (name, before, after, words, loosened) => {
    expect(changes(plan([], before), plan([], after))).toEqual([[name, null, words, loosened]]);
  });

  it('say nothing of what decides no verdict', () => {
    expect(changes(plan([]), plan([], { parallel: 7, builder: 'x', compare: 'Dockerfile' }))).toEqual([]);
    expect(changes(plan([]), plan([], { baseline: [{ kind: 'rebuild' }] }))).toEqual([]);
  });
});

describe('images that are no longer gated', () => {
  const web = image('web');
  it('are told with whether their Dockerfile is still there', () => {
    const leftAlone = [{ path: web.dockerfile, reason: 'does not match x' }];
    expect(changes(plan([image('api'), web]), plan([image('api')], { leftAlone }))).toEqual([
      ['service', 'web', 'gated → not gated', true],
    ]);
    expect(changes(plan([image('api'), web]), plan([image('api')]))).toEqual([
      ['service', 'web', 'gated → gone', true],
    ]);
  });

  it('may be one variant or platform of a service', () => {
    const big = image('api@big', { variant: 'big' });
    expect(changes(plan([image('api'), big]), plan([image('api')]))).toEqual([
      ['variant', 'api@big', 'gated → not gated', true],
    ]);
    const [amd, arm] = ['linux/amd64', 'linux/arm64'].map((platform) =>
      image(`api:${platform}`, { platform }),
    );
    if (!amd || !arm) throw new Error('unreachable');
    expect(changes(plan([amd, arm]), plan([amd]))).toEqual([
      ['platform', 'api:linux/arm64', 'gated → not gated', true],
    ]);
  });

  it('are the same where only the platform is named now; its rules are still compared', () => {
    const named = image('api:linux/amd64', { platform: 'linux/amd64', limit: rule(2 * MB) });
    expect(changes(plan([image('api', { limit: rule(MB) })]), plan([named]))).toEqual([
      ['limit', 'api:linux/amd64', '1MB → 2MB', true],
    ]);
  });

  it('are no compared flavours', () => {
    const flavour = image('api', { role: 'compared', dockerfile: 'packages/api/Dockerfile' });
    expect(changes(plan([image('api'), flavour]), plan([image('api')]))).toEqual([]);
    expect(changes(plan([image('api')]), plan([flavour]))).toEqual([
      ['service', 'api', 'gated → gone', true],
    ]);
  });

  it('may be a Dockerfile that its service builds no more; one that moved is no change', () => {
    const api = image('api');
    const other = image('api', { dockerfile: 'packages/api/Dockerfile.tiny' });
    const leftAlone = [{ path: api.dockerfile, reason: 'does not match x' }];
    expect(changes(plan([api]), plan([other], { leftAlone }))).toEqual([
      ['dockerfile', 'api', `${api.dockerfile} → packages/api/Dockerfile.tiny`, true],
    ]);
    expect(changes(plan([api]), plan([other]))).toEqual([]);
  });

  it('may be a stage: another one is weighed now', () => {
    const build = { ...image('api').build, target: 'builder' };
    expect(api({}, { build })).toEqual([['build-target', 'api', 'the last stage → builder', true]]);
  });

  it('go with the globs that dropped them', () => {
    const globs = ['packages/api/*'];
    const leftAlone = [{ path: web.dockerfile, reason: 'does not match packages/api/*' }];
    expect(changes(plan([image('api'), web]), plan([image('api')], { globs, leftAlone }))).toEqual([
      ['dockerfiles', null, 'packages/*/Dockerfile.optimized → packages/api/*', true],
      ['service', 'web', 'gated → not gated', true],
    ]);
    expect(changes(plan([image('api')]), plan([image('api'), web], { globs: ['**/Dockerfile*'] }))).toEqual([
      ['dockerfiles', null, 'packages/*/Dockerfile.optimized → **/Dockerfile*', false],
    ]);
  });
});

describe('two sets of rules', () => {
  const bytes = fc.option(fc.integer({ min: 1, max: 9 }), { nil: null });
  const arbitraryPlan = fc
    .record({
      images: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.tuple(bytes, bytes), {
        noNullPrototype: true,
      }),
      total: bytes,
      warnOnly: fc.boolean(),
    })
    .map(({ images, total, warnOnly }) =>
      plan(
        Object.entries(images).map(([id, [limit, growth]]) =>
          image(id, {
            limit: limit === null ? null : rule(limit),
            maxIncrease: growth === null ? null : grow(null, growth),
          }),
        ),
        { totalLimit: total === null ? null : rule(total), warnOnly },
      ),
    );

  it('are no change where they are the same', () => {
    fc.assert(fc.property(arbitraryPlan, (rules) => ruleChanges(rules, rules).length === 0));
  });

  it('have what was loosened first', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (before, after) => {
        const loosened = ruleChanges(before, after).map((each) => each.loosened);
        expect(loosened).toEqual(loosened.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('loosen nothing where every image that passes now passed before', () => {
    fc.assert(
      fc.property(arbitraryPlan, (rules) => {
        const tighter = plan(
          rules.images.map((each) => ({ ...each, limit: rule((each.limit?.bytes ?? 99) - 1) })),
          { totalLimit: rule((rules.totalLimit?.bytes ?? 99) - 1) },
        );
        expect(ruleChanges(rules, tighter).filter(({ loosened }) => loosened)).toEqual([]);
      }),
    );
  });
});
