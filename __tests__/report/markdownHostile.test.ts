import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Report, renderMarkdown, renderProblemsMarkdown } from '../../src/report/index.ts';
import { prose } from '../../src/report/markdown/escapeText.ts';
import * as stories from './support/changedStory.ts';
import { cellCounts, github, tagsOf } from './support/github.ts';
import { hostileText, withTexts } from './support/hostile.ts';
import { comparedReport, failingReport } from './support/story.ts';

const { links } = stories;
const reports: readonly (readonly [string, () => Report])[] = [
  ['a broken limit', stories.brokenLimit],
  ['an image that was too large before', stories.alwaysTooLarge],
  ['growth within limits', stories.grownWithinLimits],
  ['a broken max-increase', stories.brokenIncrease],
  ['new and removed', stories.newAndRemoved],
  ['loosened rules', stories.loosenedRules],
  ['a moved base', stories.movedBase],
  ['a broken build', stories.brokenBuild],
  ['no baseline', stories.firstPullRequest],
  ['several failures', failingReport],
  ['another flavour', comparedReport],
];

/** Elements of ours; a link only into the repository that the door named. */
const ours =
  /^<\/?(?:h3|h4|p|code|pre|table|thead|tbody|tr|th|td|strong|details|summary|ul|li|sub|br)>$|^<\/a>$|^<t[hd] style="text-align:(?:left|right)">$|^<code class="language-text">$|^<a href="https:\/\/github\.com\/octo-org\/sutra-models\/(?:blob|commit|actions)\/[A-Za-z0-9/._%-]+(?:#L[0-9]+)?">$/;
// The characters that are seen as nothing, or turn the reading direction; zero-width spaces of ours are entities.
const unseen = /[^\P{C}\n]/u;

/** A rendering without its code, in which GitHub looks for nothing. */
function open(html: string): string {
  return html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '');
}

describe.each(reports)('hostile text in a report of %s', (_, make) => {
  const report = make();

  it('makes no element and no link that is not ours', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = github(
          renderMarkdown(
            withTexts(report, () => text),
            { links },
          ),
        );
        for (const tag of tagsOf(html)) expect(tag).toMatch(ours);
      }),
      { numRuns: 25 },
    );
  });

  it('changes nothing in the structure', () => {
    const calm = tagsOf(github(renderMarkdown(withTexts(report, () => 'x'))));
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = github(renderMarkdown(withTexts(report, () => `x${text}`)));
        expect(tagsOf(html)).toEqual(calm);
        for (const counts of cellCounts(html)) expect(new Set(counts).size).toBe(1);
      }),
      { numRuns: 25 },
    );
  });

  it('hides nothing, mentions nobody, refers to nothing, and is no marker', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = renderMarkdown(
          withTexts(report, (old) => `${old}${text}`),
          { links },
        );
        expect(markdown).not.toMatch(unseen);
        expect(markdown.replaceAll('<!-- -->', '')).not.toContain('<!--');
        const html = github(markdown);
        const words = open(html).replace(/<[^>]*>/g, '');
        // Every dollar sign in the open stands in an element of its own, where it begins no formula.
        expect(open(html).replaceAll('<span>$</span>', '')).not.toContain('$');
        expect(words).not.toMatch(/@[A-Za-z0-9]|#[0-9]|\bGH-[0-9]|\b[0-9a-f]{7,40}\b/i);
      }),
      { numRuns: 25 },
    );
  });
});

it('begins no list and no heading where hostile text begins a line', () => {
  for (const start of [
    '1. x',
    '12) x',
    '- x',
    '+ x',
    '* x',
    '# x',
    '> x',
    '=== x',
    '--- x',
    '    x',
    '\tx',
    '~~~',
    '```',
  ])
    for (const before of ['', '- ', 'x\n'])
      expect(tagsOf(github(`${before}${prose(start)}`)).join('')).toBe(tagsOf(github(`${before}x`)).join(''));
});

it('keeps problems of a run that never began in their paragraphs', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
      const problems = texts.map((text) => ({ code: text, message: text, where: { file: text }, fix: text }));
      const html = github(renderProblemsMarkdown(problems, { links }));
      for (const tag of tagsOf(html)) expect(tag).toMatch(ours);
      expect(html.match(/<p>Error/g)).toHaveLength(texts.length);
    }),
  );
});
