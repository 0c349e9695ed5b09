import { describe, expect, it } from '@jest/globals';
import {
  dearestLine,
  type Report,
  renderMarkdown,
  renderProblems,
  renderProblemsMarkdown,
  renderTable,
} from '../../src/report/index.ts';
import { baseWord } from '../../src/report/text/baseWord.ts';
import * as changed from './support/changedStory.ts';

/** A story of which every image is built on another one in its base's place. */
function replaced(report: Report): Report {
  const baseName = 'python:3.11-slim=docker-image://registry.local/stand-in/python:3.11-slim';
  return { ...report, images: report.images.map((image) => ({ ...image, baseName })) };
}

describe('a base image that another build context is in the place of', () => {
  it.each([changed.brokenLimit, changed.alwaysTooLarge, changed.movedBase])(
    'is called by its name alone: %#',
    (story) => {
      const report = replaced(story());
      const plain = { width: 100, color: false };
      for (const text of [renderMarkdown(report), renderTable(report, plain)])
        expect(text).not.toMatch(/docker-image|stand-in/);
    },
  );

  it.each([
    ['python:3.11-slim=docker-image://x', 'python:3.11-slim'],
    ['base=../folder', 'base'],
    ['a\n=b\nc=d', 'a\n'],
    ['alpine', 'alpine'],
  ])('%j: %j', (identity, name) => expect(baseWord(identity)).toBe(name));
});

describe('what to do about a problem', () => {
  const problem = (message: string, fix?: string) => ({ code: 'x', message, ...(fix ? { fix } : {}) });
  const many = [
    problem('one', 'do this'),
    problem('two', 'do this'),
    problem('three'),
    problem('four', 'or that'),
  ];

  it.each<[string, string]>([
    ['a terminal', renderProblems(many, { color: false })],
    ['Markdown', renderProblemsMarkdown(many)],
  ])('is said once in %s, however many have it', (_, text) => {
    expect(text.match(/do this/g)).toHaveLength(1);
    expect(text.indexOf('do this')).toBeLessThan(text.indexOf('two'));
    expect(text).toContain('or that');
  });

  it('is said once of warnings', () => {
    const report = { ...changed.brokenLimit(), warnings: many };
    expect(renderMarkdown(report).match(/do this/g)).toHaveLength(1);
  });
});

describe('a requirement over several lines', () => {
  it('is shown on one, its spaces as one', () => {
    const report = changed.alwaysTooLarge();
    const asks = 'requests  \n     >=2.0';
    const images = report.images.map((image) => {
      const contents = image.profile?.contents;
      if (!image.profile || !contents) return image;
      const lines = contents.lines.map((line) => ({ ...line, asks }));
      return { ...image, profile: { ...image.profile, contents: { ...contents, lines } } };
    });
    const text = renderTable({ ...report, images }, { width: 200, color: false });
    expect(text).toContain('(requests >=2.0) costs');
    expect(renderMarkdown({ ...report, images })).toContain('<code>requests &#62;=2.0</code>');
  });
});

describe('the line of an annotation', () => {
  it('is the one that is told first, and never one of what was there before', () => {
    const [image] = changed.brokenLimit().images;
    if (!image?.change) throw new Error('a story without a change');
    expect(dearestLine(image)).toMatchObject({ file: 'packages/sutra-api/setup.py', line: 19 });
    const packages = image.change.packages.map((each) => ({
      ...each,
      kind: 'changed' as const,
      deltaBytes: 0,
    }));
    expect(dearestLine({ ...image, change: { ...image.change, packages } })).toBeNull();
  });
});
