import { describe, expect, it } from '@jest/globals';
import { headline, type Report } from '../../src/report/index.ts';
import * as stories from './support/changedStory.ts';
import {
  failed,
  failingReport,
  image,
  layer,
  MB,
  measured,
  passingReport,
  plan,
  profile,
  report,
  rule,
} from './support/story.ts';

const words = (made: Report) => headline(made, { name: (id) => `<${id}>`, value: (text) => text });
const api = image('api', { limit: rule(100 * MB) });
const web = image('web', { limit: rule(100 * MB) });
const free = image('free');

describe('headline', () => {
  it.each<readonly [string, Report]>([
    ['No image was found, so nothing was judged.', report(plan([]), [])],
    ['The image is within its limit.', report(plan([api]), [measured(api, MB)])],
    [
      'All 2 images are within their limits.',
      report(plan([api, web]), [measured(api, MB), measured(web, MB)]),
    ],
    ['1 image measured, it has no limit, so nothing was judged.', report(plan([free]), [measured(free, MB)])],
    [
      '1 image measured, it has no limit, so only the total was judged.',
      report(plan([free], { totalLimit: rule(2 * MB) }), [measured(free, MB)]),
    ],
    ['3 of 6 images have a limit and are within it, 3 have none.', passingReport()],
    ['<api> is 50.0MB over its limit of 100MB.', report(plan([api]), [measured(api, 150 * MB)])],
    ['<api> is exactly at its limit of 100MB (which fails).', report(plan([api]), [measured(api, 100 * MB)])],
    [
      '<api> is 50.0MB over its limit of 100MB; the other is within its.',
      report(plan([api, web]), [measured(api, 150 * MB), measured(web, MB)]),
    ],
    [
      '<api> is 50.0MB over its limit of 100MB; the other passes.',
      report(plan([api, free]), [measured(api, 150 * MB), measured(free, MB)]),
    ],
    [
      '2 of 2 images break their limits: <api> by 50.0MB, <web> (exactly at it).',
      report(plan([web, api]), [measured(api, 150 * MB), measured(web, 100 * MB)]),
    ],
    [
      '1 of 6 images could not be judged: <sutra-storage>; 3 of 6 images break their limits: <sutra-api> by 503.2MB, <sutra-hybrid> by 203.0MB, <sutra-control> (exactly at it).',
      failingReport(),
    ],
    [
      'The total is 50.0MB over its limit.',
      report(plan([api], { totalLimit: rule(40 * MB) }), [measured(api, 90 * MB)]),
    ],
    [
      '<api> is 1.0MB over its limit of 100MB; warn-only is on: this does not fail the check.',
      report(plan([api], { warnOnly: true }), [measured(api, 101 * MB)]),
    ],
    [
      '<packed> is 10.0MB over its limit of 50MB compressed.',
      (() => {
        const packed = image('packed', { limit: rule(50 * MB, { metric: 'compressed' }) });
        const weighed = profile([layer(150 * MB)], { compressedBytes: 60 * MB });
        return report(plan([packed]), [measured(packed, weighed)]);
      })(),
    ],
    ['1 of 1 image could not be judged: <api>.', report(plan([api]), [failed(api)])],
  ])('%s', (expected, made) => expect(words(made)).toBe(expected));

  it.each<readonly [string, () => Report]>([
    ['No image was found, so nothing was judged; 2 are gone; in total -2.0MB (-100%).', stories.allGone],
    ['All 6 images are within their limits; no size changed.', stories.allUnchanged],
    [
      'All 6 images are within their limits; <sutra-api> grew by 11.6MB (+6.9%); <sutra-hybrid> shrank by 3.2MB (-0.8%); in total +8.4MB (+0.7%).',
      stories.grownWithinLimits,
    ],
    [
      'All 7 images are within their limits; <sutra-api@enterprise:linux/arm64> is new; <sutra-legacy> is gone; in total -41.0MB (-2.7%).',
      stories.newAndRemoved,
    ],
    [
      'All 3 images are within their limits; 3 grew, <sutra-api> most, by 4.4MB (+2.6%); in total +10.6MB (+1.5%).',
      stories.movedBase,
    ],
    ['All 6 images are within their limits; there was nothing to compare with.', stories.firstPullRequest],
    ['All 6 images are within their limits; no size changed.', stories.allUnchanged],
    [
      'All 6 images are within their limits; no size changed by more than 10kB, the noise floor.',
      stories.withinTheNoise,
    ],
    ['1 of 6 images could not be judged: <sutra-api>; no other size changed.', stories.brokenBuild],
    [
      '1 of 6 images could not be judged: <sutra-api>; no other size changed; warn-only is on, but the engine was lost.',
      stories.lostEngine,
    ],
  ])('says what changed: %s', (expected, make) => expect(words(make())).toBe(expected));

  it('names growth that is not judged apart from the growth of the base image', () => {
    const increase = { percent: null, bytes: MB, metric: 'unpacked', source: 'config' } as const;
    const made = stories.movedBase();
    const [first, ...rest] = made.images;
    if (!first) throw new Error('unreachable');
    const broken = {
      kind: 'fail',
      rule: 'max-increase',
      metric: 'unpacked',
      ruleBytes: MB,
      source: 'config',
      measuredBytes: 1_300_000,
      roomBytes: -300_000,
      met: false,
    } as const;
    const failing: Report = {
      ...made,
      verdict: 'fail',
      images: [{ ...first, verdict: 'fail', maxIncrease: increase, rules: [broken] }, ...rest],
    };
    expect(words(failing)).toMatch(
      /^<sutra-api> grew by 1\.3MB of its own, 300\.0kB more than it may; the 2 others pass; 2 also grew/,
    );
  });
});
