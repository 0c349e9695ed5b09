import { describe, expect, it } from '@jest/globals';
import type { IncreaseRule } from '../../src/nouns/index.ts';
import { readReport, renderJson, verdictText } from '../../src/report/index.ts';
import type { Report, ReportImage } from '../../src/report/schema.ts';
import { ageText } from '../../src/report/text/ageText.ts';
import { allowanceText } from '../../src/report/text/allowanceText.ts';
import { baselineText } from '../../src/report/text/baselineText.ts';
import { changedLayers } from '../../src/report/text/changedLayers.ts';
import { ruleChangeText } from '../../src/report/text/ruleChangeText.ts';
import {
  baseCommit,
  brokenIncrease,
  changedReport,
  firstPullRequest,
  loosenedRules,
  movedBase,
  newAndRemoved,
  origin,
} from './support/changedStory.ts';
import { image, layer, MB, measured, plan, profile, report, rule } from './support/story.ts';

const hour = 3_600_000;

describe('ageText', () => {
  it.each([
    [0, 'less than a minute old'],
    [59_999, 'less than a minute old'],
    [60_000, '1 minute old'],
    [119_999, '1 minute old'],
    [2 * hour - 1, '1 hour old'],
    [23.9 * hour, '23 hours old'],
    [24 * hour, '1 day old'],
    [400 * 24 * hour, '400 days old'],
  ])('%d ms: %s', (ms, text) => {
    expect(ageText(ms)).toBe(text);
  });
});

describe('baselineText', () => {
  const words = { commit: (hash: string) => hash.slice(0, 12), text: (text: string) => text };
  it('says the commit, how it was chosen, how old it is and where the numbers are from', () => {
    expect(baselineText(origin, words)).toBe(
      `${baseCommit.slice(0, 12)} (merge base of HEAD and main), 3 days old, built again in this run`,
    );
    const saved = { ...origin, kind: 'report' as const, source: 'base.json', ageMs: hour };
    expect(baselineText({ ...saved, choice: null }, words)).toBe(
      `${baseCommit.slice(0, 12)}, as measured in base.json, 1 hour old`,
    );
    expect(baselineText({ ...saved, commit: null, choice: null, ageMs: null }, words)).toBe(
      'an unknown commit, as measured in base.json',
    );
  });

  it('is nothing where there is nothing to compare with', () => {
    expect(baselineText({ ...origin, kind: 'none' }, words)).toBeNull();
  });
});

describe('ruleChangeText', () => {
  const words = { name: (name: string) => `<${name}>`, value: (value: string) => value };
  const change = (more: Partial<Report['ruleChanges'][number]>) =>
    ruleChangeText(
      { rule: 'limit', subject: 'api', before: 'a', after: 'b', loosened: true, ...more },
      words,
    );
  it.each([
    [{}, 'limit of <api>: a → b'],
    [{ subject: null }, 'limit of all images: a → b'],
    [{ rule: 'total', subject: null }, 'limit of the total: a → b'],
    [{ rule: 'warn-only', subject: null }, 'warn-only: a → b'],
    [{ rule: 'service', after: 'gone' }, 'service <api> is no longer gated: its Dockerfile is gone'],
    [{ rule: 'variant', after: 'not gated' }, 'variant <api> is no longer gated'],
    [{ rule: 'workflow', subject: 'ci.yml' }, 'workflow <ci.yml>: a → b'],
  ])('%j', (more, text) => {
    expect(change(more)).toBe(text);
  });
});

/** An image that grew from 100MB by so much. */
function grown(bytes: number, more: Partial<Parameters<typeof image>[1]>): ReportImage {
  const planned = image('api', more);
  const [found] = changedReport([
    { planned, before: profile([layer(100 * MB)]), now: profile([layer(100 * MB + bytes)]) },
  ]).images;
  if (!found) throw new Error('unreachable');
  return found;
}
const grow = (
  percent: number | null,
  bytes: number | null,
  more: Partial<IncreaseRule> = {},
): IncreaseRule => ({
  ...{ percent, bytes, metric: 'unpacked', source: 'config', ...more },
});

describe('allowanceText', () => {
  it.each([
    [{ maxIncrease: grow(5, null) }, 'it may grow by 5% (5.0MB)'],
    [{ maxIncrease: grow(null, 10 * MB) }, 'it may grow by 10MB'],
    [{ maxIncrease: grow(5, 10 * MB) }, 'it may grow by 5% and by 10MB, so by 5.0MB'],
    [{ maxIncrease: grow(0, null), noiseFloorBytes: 10_000 }, 'it may grow by 10.0kB, the noise floor'],
    [{ maxIncrease: grow(0, null) }, 'it may grow by 0% (0B)'],
    [{ limit: rule(MB) }, null],
  ])('%j: %s', (more, text) => {
    expect(allowanceText(grown(20 * MB, more))).toBe(text);
  });
});

describe('verdictText', () => {
  it.each([
    [{ limit: rule(110 * MB) }, 'is 10.0MB over its limit of 110MB and grew by 20.0MB (+20%)'],
    [{ limit: rule(130 * MB) }, 'is 10.0MB below its limit of 130MB'],
    [{ maxIncrease: grow(5, null) }, 'grew by 20.0MB (+20%), 15.0MB more than it may'],
    [{ maxIncrease: grow(50, null) }, 'grew by no more than it may'],
    [{}, 'has no limit'],
  ])('%j: %s', (more, text) => {
    expect(verdictText(grown(20 * MB, more))).toBe(text);
  });

  it('says so where nothing was judged', () => {
    const planned = image('api', { maxIncrease: grow(5, null) });
    const [alone] = report(plan([planned]), [measured(planned, 5)]).images;
    expect(alone && verdictText(alone)).toBe('could not be judged');
  });
});

describe('changedLayers', () => {
  it('puts what grew most first, the base image as one, and leaves out what is the same', () => {
    const api = movedBase().images.find(({ id }) => id === 'sutra-api');
    expect(api?.change && changedLayers(api.change)).toMatchObject([
      { kind: 'base', instruction: null, deltaBytes: 3_100_000 },
      { kind: 'changed', line: 13, instructionBefore: null },
    ]);
  });

  it('adds up to the difference of the images', () => {
    for (const { change } of movedBase().images) {
      const sum = change && changedLayers(change).reduce((total, each) => total + each.deltaBytes, 0);
      expect(sum).toBe(change?.unpacked.deltaBytes);
    }
  });
});

describe('a report with a comparison', () => {
  it.each([newAndRemoved, movedBase, firstPullRequest, loosenedRules, brokenIncrease])(
    'is read as it was written (%p)',
    (story) => {
      const whole = story();
      expect(readReport(renderJson(whole), 'report.json')).toEqual(whole);
      expect(whole.baseline).not.toBeNull();
    },
  );

  it('of an older version is read as one without', () => {
    const whole = JSON.parse(renderJson(report(plan([image('api')]), [measured(image('api'), 5)])));
    for (const key of ['baseline', 'ruleChanges', 'removed', 'configFrom']) delete whole[key];
    delete whole.total.change;
    for (const each of whole.images)
      for (const key of ['change', 'maxIncrease', 'noiseFloorBytes', 'baseName']) delete each[key];
    expect(readReport(JSON.stringify(whole), 'old.json')).toMatchObject({
      ...{ baseline: null, ruleChanges: [], removed: [], configFrom: 'head' },
      images: [{ change: null, baseName: null }],
    });
  });
});
