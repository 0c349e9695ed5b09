import { describe, expect, it } from '@jest/globals';
import { type Report, renderMarkdown } from '../../src/report/index.ts';
import { lengthIn } from '../../src/report/markdown/fit.ts';
import * as stories from './support/changedStory.ts';
import { cellCounts, github } from './support/github.ts';
import { withTexts } from './support/hostile.ts';
import { failingReport } from './support/story.ts';

const { links } = stories;
const most = { unit: 'characters', count: 65_000 } as const;
const comment = (report: Report) => renderMarkdown(report, { links, most });
const firstOf = (report: Report) => {
  const [image] = report.images;
  if (!image) throw new Error('a report without an image');
  return image;
};
/** The first two paragraphs, without what parts hostile text. */
const headlineOf = (report: Report) =>
  comment(report)
    .split('\n\n')
    .slice(0, 2)
    .join(' ')
    .replaceAll('<!-- -->', '')
    .replace(/<\/?code>/g, '`');

describe('the comment, as a golden, where', () => {
  it.each([
    ['one service is what it was', stories.oneService],
    ['all pass unchanged', stories.allUnchanged],
    ['one grew within its limit and one shrank', stories.grownWithinLimits],
    ['a limit is broken', stories.brokenLimit],
    ['max-increase is broken', stories.brokenIncrease],
    ['an image was too large before', stories.alwaysTooLarge],
    ['the baseline has no owners', stories.oldBaseline],
    ['it is the first pull request', stories.firstPullRequest],
    ['a service is new and one is gone', stories.newAndRemoved],
    ['the change loosens its own rules', stories.loosenedRules],
    ['the rules of the base judge', stories.judgedByBase],
    ['the base image moved', stories.movedBase],
    ['a build failed', stories.brokenBuild],
    ['the engine was lost', stories.lostEngine],
  ])('%s', (_, make) => expect(comment(make())).toMatchSnapshot());

  it('there are 500 services, in a sixth of the room', () => {
    const text = renderMarkdown(stories.fiveHundred(), {
      links,
      most: { unit: 'characters', count: 11_000 },
    });
    expect(text).toMatchSnapshot();
  });
});

it('the summary, as a golden, with the owners of every image', () => {
  expect(renderMarkdown(stories.allUnchanged(), { links })).toMatchSnapshot();
});

describe('the headline of the comment', () => {
  it.each([
    [stories.allUnchanged, '### ✅ All 6 images are within their limits No size changed.'],
    [
      stories.withinTheNoise,
      '### ✅ All 6 images are within their limits No size changed by more than 10kB, the noise floor.',
    ],
    [
      stories.brokenLimit,
      '### ❌ `sutra-api` is 12.4MB over its limit of 200MB and grew by 45.3MB (+27.1%) The 5 others are within theirs; in total +45.3MB (+3.6%).',
    ],
    [
      stories.brokenIncrease,
      '### ❌ `sutra-api` grew by 45.3MB (+27.1%), 36.9MB more than it may The 5 others pass; in total +45.3MB (+3.6%).',
    ],
    [
      stories.grownWithinLimits,
      '### ✅ All 6 images are within their limits `sutra-api` grew by 11.6MB (+6.9%); `sutra-hybrid` shrank by 3.2MB (-0.8%); in total +8.4MB (+0.7%).',
    ],
    [
      stories.firstPullRequest,
      '### ✅ All 6 images are within their limits There was nothing to compare with.',
    ],
  ])('%#', (make, words) => expect(headlineOf(make())).toBe(words));

  it('has loosened rules right below it, old and new', () => {
    const blocks = comment(stories.loosenedRules()).split('\n\n');
    expect(blocks[1]).toBe(
      '⚠️ **This change loosens the gate:**\n- limit of <code>sutra-api</code>: 200MB → 300MB\n- warn-only: off → on',
    );
  });

  it('says that the rules of the base judge, whatever the change loosens', () => {
    expect(comment(stories.judgedByBase())).toContain(
      'The rules of the base commit judge: what is loosened counts once it is merged.',
    );
  });
});

describe('the table of the comment', () => {
  it('lists failures first, then what grew, shrank, is new and is gone, and folds the rest', () => {
    const html = github(comment(stories.fiveHundred()));
    const signs = Array.from(html.matchAll(/<td[^>]*>(❌|✅|🗑️) /g), ([, sign]) => sign);
    expect(signs.slice(0, 6)).toEqual(['❌', '❌', '❌', '❌', '❌', '✅']);
    const [open = '', folded = ''] = html.split('<details>');
    expect(open).toContain('+1.0MB (+0.6%)');
    expect(open).not.toContain('±0');
    expect(folded.indexOf('new')).toBeLessThan(folded.indexOf('gone'));
  });

  it('has as many cells in each row as in its head', () => {
    for (const make of [stories.fiveHundred, stories.newAndRemoved, stories.brokenBuild]) {
      const tables = cellCounts(github(comment(make())));
      expect(tables.length).toBeGreaterThan(0);
      for (const counts of tables) expect(new Set(counts).size).toBe(1);
    }
  });

  it('folds nothing where there is nothing else to see', () => {
    expect(comment(stories.allUnchanged())).not.toContain('<details>');
    expect(comment(stories.brokenLimit())).toContain('5 unchanged images, within their rules');
  });

  it('leaves out columns in which there is nothing', () => {
    expect(comment(stories.firstPullRequest())).toContain('| Service | Size and limit |\n');
    expect(comment(stories.brokenLimit())).toContain('| Service | Size and limit | Change |\n');
  });

  it('never calls what has no baseline a growth', () => {
    for (const make of [stories.firstPullRequest, stories.newAndRemoved])
      expect(comment(make())).not.toContain('100%');
  });
});

describe('the stable text', () => {
  const stable = (report: Report) => renderMarkdown(report, { links, most, volatile: false });

  it('is the same for two runs with the same result', () => {
    const report = stories.brokenBuild();
    const later: Report = {
      ...report,
      startedAt: '2026-11-29T08:00:00.000Z',
      elapsedMs: 1,
      baseline: report.baseline && { ...report.baseline, ageMs: 1, measuredAt: '2026-11-29T08:00:00Z' },
      images: report.images.map((image) => ({
        ...image,
        profile: image.profile && {
          ...image.profile,
          layers: image.profile.layers.map((layer) => ({ ...layer, seen: 'known' as const })),
        },
        build: {
          ...image.build,
          elapsedMs: 1,
          error: image.build.error && { ...image.build.error, lastLines: ['#9 9.99 ERROR: other times'] },
        },
      })),
    };
    const again = { ...links, run: 'https://github.com/octo-org/sutra-models/actions/runs/1' };
    expect(renderMarkdown(later, { links: again, most, volatile: false })).toBe(stable(report));
    expect(renderMarkdown(later, { links: again, most })).not.toBe(comment(report));
  });

  it('differs where a size, a rule or a commit does', () => {
    const texts = [
      stories.brokenLimit,
      stories.judgedByBase,
      stories.brokenIncrease,
      stories.allUnchanged,
      stories.grownWithinLimits,
      () => ({
        ...stories.allUnchanged(),
        repository: { ...stories.allUnchanged().repository, commit: 'f00' },
      }),
    ].map((make) => stable(make()));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the budget', () => {
  it('holds 500 services with every failure, and says what it leaves out and where that is', () => {
    const text = comment(stories.fiveHundred());
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text.match(/#### ❌/g)).toHaveLength(5);
    expect(text).toContain('464 unchanged images');
    const tight = renderMarkdown(stories.fiveHundred(), {
      links,
      most: { unit: 'characters', count: 20_000 },
    });
    expect(tight.length).toBeLessThanOrEqual(20_000);
    expect(tight).toMatch(/✂️ Shortened to fit: \d+ of 500 images are not listed/);
    expect(tight).toContain(
      `[The run](${links.run}) has more in its summary; the JSON report has everything.`,
    );
    expect(tight.match(/#### ❌/g)).toHaveLength(5);
  });

  it('tells owners wherever it explains a failure, and says whose it leaves out', () => {
    const said = (count: number, everyOwner: boolean) =>
      renderMarkdown(stories.brokenLimit(), { links, most: { unit: 'characters', count }, everyOwner });
    expect(said(9_000, false)).toContain('setup.py');
    for (const count of [5_000, 4_000, 3_000, 2_000]) {
      const text = said(count, false);
      expect(text.length).toBeLessThanOrEqual(count);
      if (!text.includes('scikit-learn')) expect(text).toContain('1 failure not explained');
    }
    const many = {
      ...stories.allUnchanged(),
      images: Array.from({ length: 60 }, (_, at) => ({ ...firstOf(stories.allUnchanged()), id: `s${at}` })),
    };
    const all = renderMarkdown(many, { links });
    const tight = { unit: 'characters', count: all.length - 1 } as const;
    expect(renderMarkdown(many, { links, most: tight, everyOwner: true })).toContain(
      'the owners of 10 images left out',
    );
    expect(all.match(/<summary>Whose bytes/g)).toHaveLength(60);
    expect(comment(many)).not.toContain('Whose bytes');
  });

  it('explains what grew before it lists what is unchanged', () => {
    const text = renderMarkdown(stories.fiveHundred(), {
      links,
      most: { unit: 'characters', count: 25_000 },
    });
    expect(text).toMatch(/<summary>Why \d+ images within their rules grew/);
    expect(text).toMatch(/images are not listed \(\d+ of them unchanged\)/);
  });

  it('is kept, however hostile and long the texts are', () => {
    const long = withTexts(stories.fiveHundred(), () => '|@$'.repeat(2_000));
    const failing = withTexts(failingReport(), () => '`'.repeat(5_000));
    for (const report of [long, failing, stories.brokenBuild()]) {
      for (const unit of ['bytes', 'characters'] as const) {
        for (const count of [65_000, 9_000, 1_000, 150]) {
          const text = renderMarkdown(report, { links, most: { unit, count } });
          expect(lengthIn(text, unit)).toBeLessThanOrEqual(count);
          expect(text).toMatch(/^### (?:❌|🚫) /);
        }
      }
    }
  });

  it('is kept in reasonable time by a report as large as an attacker can send', () => {
    const failing = stories.brokenLimit();
    const moved = stories.movedBase();
    const images = Array.from({ length: 40_000 }, (_, index) => ({
      ...(failing.images[0] ?? moved.images[0]),
      ...(index % 2 === 0 ? {} : moved.images[0]),
      id: `s${index}`,
      baseName: `b${index % 5_000}`,
    }));
    const begin = performance.now();
    const text = comment({ ...failing, images: images as Report['images'] });
    expect(text.length).toBeLessThanOrEqual(65_000);
    // A minute is what a quadratic step would need many of.
    expect(performance.now() - begin).toBeLessThan(60_000);
  });

  it('counts what GitHub counts: UTF-16 units in a comment, bytes in a summary', () => {
    expect(lengthIn('❌😀é', 'characters')).toBe(4);
    expect(lengthIn('❌😀é', 'bytes')).toBe(9);
  });

  it('says truly how many images are not listed', () => {
    for (const count of [40_000, 20_000, 10_000, 5_000, 2_500]) {
      const text = renderMarkdown(stories.fiveHundred(), { links, most: { unit: 'characters', count } });
      const left = Number(/(\d+) of 500 images are not listed/.exec(text)?.[1] ?? 0);
      const listed = text.match(/^\| (?:❌|✅|🗑️) /gm)?.length ?? 0;
      expect(listed + left).toBe(500);
    }
  });
});
