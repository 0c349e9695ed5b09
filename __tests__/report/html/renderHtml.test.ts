import { createHash } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { ImageContents } from '../../../src/nouns/index.ts';
import { firstImage } from '../../../src/report/html/pageData.ts';
import { type Report, renderHtml } from '../../../src/report/index.ts';
import { reportSchema } from '../../../src/report/schema.ts';
import { byGravity } from '../../../src/report/text/order.ts';
import { brokenBuild, fiveHundred, loosenedRules, newAndRemoved } from '../support/changedStory.ts';
import { hostileText, withTexts } from '../support/hostile.ts';
import { failingReport, passingReport } from '../support/story.ts';
import { richReport } from './support/richReport.ts';

// Property tests on a busy machine.
jest.setTimeout(60_000);

const MB = 1_000_000;

/** The page without what its own script and data are: what a browser without a script shows. */
function visible(html: string): string {
  return html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
}

function words(html: string): string {
  return visible(html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('renderHtml', () => {
  const rich = richReport();
  const html = renderHtml(rich);

  it('is of a report that the schema knows', () => {
    expect(reportSchema.parse(rich)).toEqual(rich);
  });

  it('says without a script what came of the run, what it costs and why', () => {
    const text = words(html);
    expect(text).toContain(`sutra-api is ${over(rich)}MB over its limit of 200MB`);
    expect(text).toMatch(/Installs another service: sutra-hybrid\./);
    expect(text).toMatch(/scikit-learn 1\.5\.2 .*← sutra-hybrid ← packages\/sutra-api\/setup\.py:19/);
    expect(text).toContain('other: 5 smaller causes');
    expect(text).toContain('RUN pip install --no-cache-dir ./packages/sutra-api');
    expect(text).toMatch(/brought by line 16, overwritten by line 18 same content/);
  });

  it('says that what a service brings has wasted copies in it, where it has', () => {
    const told = [0, 5].map((wastedBytes) =>
      words(
        renderHtml(
          withContents(rich, (contents) => ({
            ...contents,
            packages: contents.packages.map((each) => ({ ...each, wastedBytes })),
          })),
        ),
      ).includes(', wasted copies included, by installing packages/sutra-hybrid'),
    );
    expect(told).toEqual([false, true]);
  });

  it('lists images as all reports do, the worst first, and opens that', () => {
    const report = failingReport();
    const page = renderHtml(report);
    const listed = [...page.matchAll(/<th scope="row"><a href="#image-([^"]*)"/g)].map(([, id]) => id);
    const order = byGravity(report).map(({ id }) => id);
    expect(listed).toEqual(order);
    expect(page.match(/<section class="image" id="image-([^"]*)"/)?.[1]).toBe(order[0]);
    expect(report.images[firstImage(report)]?.id).toBe(order[0]);
  });

  it('names a base image as its Dockerfile does, not where a build context has it from', () => {
    const [image] = rich.images;
    const moved = {
      ...rich,
      images: image ? [{ ...image, baseName: 'python:3.11=docker-image://x/y:1' }] : [],
    };
    expect(words(renderHtml(moved))).toContain('from python:3.11 for');
  });

  it('allows its own style and script to run, and nothing else, and loads nothing', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const hash = (text: string) => `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(policy).toBe(
      `default-src &#39;none&#39;; style-src ${hash(style)}; script-src ${hash(script)}; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
    expect(visible(html)).not.toMatch(/\s(src|style|on\w+)=/);
    expect(style).not.toMatch(/url\(|@import/);
    const addresses = [...visible(html).matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href);
    expect(addresses.filter((href) => !/^(#[A-Za-z0-9_.-]+|data:,)$/.test(href))).toEqual([]);
  });

  it('links lines and commits where a door says to what', () => {
    const links = {
      ...{ serverUrl: 'https://github.com', owner: 'octo-org', repo: 'sutra', projectPath: '.' },
      ...{ commit: 'a'.repeat(40), runUrl: null },
    };
    expect(renderHtml(rich, { links })).toContain(
      `href="https://github.com/octo-org/sutra/blob/${'a'.repeat(40)}/packages/sutra-api/setup.py#L19"`,
    );
  });

  it.each([
    ['passes', passingReport()],
    ['fails, with a build that broke', failingReport()],
    ['lost a build', brokenBuild()],
    ['has images that come and go', newAndRemoved()],
    ['loosens its rules', loosenedRules()],
    ['has five hundred services', fiveHundred()],
  ])('tells of a run that %s, whose owners are not known', (_, report) => {
    const page = renderHtml(report);
    for (const { id } of report.images.slice(0, 12)) expect(words(page)).toContain(id);
    expect(page.match(/<script type="application\/octet-stream" data-image>/g)).toHaveLength(
      report.images.length,
    );
  });

  it('is small: six images of three hundred packages', () => {
    const report = richReport({ packages: 270 });
    expect(report.images[0]?.profile?.contents?.packages.length).toBeGreaterThan(290);
    expect(renderHtml(report).length).toBeLessThan(1.5 * MB);
  });

  it('keeps hostile text out of tags, attributes, scripts, styles and the runner’s log', () => {
    const small = richReport({ others: 1 });
    const free = tagsOf(renderHtml(withTexts(small, () => 'x')));
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = renderHtml(withTexts(small, () => `x${text}`));
        expect(tagsOf(page)).toEqual(free);
        expect(page).not.toMatch(/##\[|^\s*::/m);
        expect(visible(page)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u001b]/);
      }),
      { numRuns: 30 },
    );
  });
});

/** Every tag in order, and of which attributes. */
function tagsOf(html: string): readonly string[] {
  return [...visible(html).matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g)].map(
    ([, name = '', attributes = '']) => `${name}${attributes.replace(/="[^"]*"/g, '').replace(/\s+/g, ' ')}`,
  );
}

function withContents(report: Report, become: (contents: ImageContents) => ImageContents): Report {
  return {
    ...report,
    images: report.images.map((image) => {
      const { profile } = image;
      const contents = profile?.contents;
      return profile && contents ? { ...image, profile: { ...profile, contents: become(contents) } } : image;
    }),
  };
}

function over({ images }: Report): string {
  return (((images[0]?.profile?.unpackedBytes ?? 0) - 200 * MB) / MB).toFixed(1);
}
