import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { plainText, renderMarkdown, renderProblemsMarkdown } from '../../src/report/index.ts';
import { code, prose } from '../../src/report/markdown/escapeText.ts';
import { fence } from '../../src/report/markdown/fence.ts';
import { lengthIn } from '../../src/report/markdown/fit.ts';
import { table } from '../../src/report/markdown/table.ts';
import { tagsOf } from './support/github.ts';
import {
  comparedReport,
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

// As near to GitHub as it goes: tables, strike-through, links made of bare addresses, and HTML.
const github = markdownIt({ html: true, linkify: true });
// GitHub makes no links of bare names such as `setup.py`; `www.` is looked for by a test of its own.
github.linkify.set({ fuzzyLink: false });

const nasty = [
  '|',
  '||',
  '\\|',
  '`',
  '``',
  '*',
  '**',
  '_',
  '~~',
  '[x](y)',
  '![x](y)',
  '<b>',
  '</code>',
  '<!--',
  '-->',
  '&lt;',
  '&#124;',
  '@octocat',
  '#123',
  'https://x.example',
  'www.x.example',
  'a@b.example',
  '\n',
  '\n\n',
  '# ',
  '> ',
  '- ',
  '1. ',
  '---',
  '$$',
  ':tada:',
  '\\',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** The text that a reader sees: tags and comments dropped, entities decoded. */
function textOf(html: string): string {
  return html
    .replace(/<!-- -->/g, '')
    .replace(/<\/?(?:code|span)>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('\u200b', '')
    .replaceAll('&amp;', '&');
}

const seen = (text: string) => plainText(text, 200).trim();

describe('hostile text', () => {
  it('is, as code, the very text and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = github.render(code(text)).trimEnd();
        expect(html).toMatch(/^<p><code>(?:[^<]|<!-- -->)*<\/code><\/p>$/);
        expect(textOf(html.slice(3, -4)).trim()).toBe(seen(text));
      }),
    );
  });

  it('is, as prose, the very text and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = github.render(`Error: ${prose(text, 200)}`).trimEnd();
        expect(html).toMatch(/^<p>(?:[^<]|<!-- -->|<span>\$<\/span>)*<\/p>$/);
        expect(textOf(html.slice(3, -4)).trim()).toBe(`Error: ${seen(text)}`.trim());
      }),
    );
  });

  it('mentions nobody and links no issue in prose', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = github.render(`Error: ${prose(`${text} @octocat #12`, 400)}`);
        expect(html.replaceAll('<!-- -->', '')).not.toMatch(/@[A-Za-z0-9]|#[0-9]/);
      }),
    );
  });

  it('holds no address in one piece', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(code(text).split('<!-- -->').join('\u0000')).not.toMatch(/www\.|:\/\/|\/\/|@\w/i);
      }),
    );
  });

  it('stays in its cell of a table', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (names) => {
        const html = github.render(
          table(
            [{ title: 'A' }, { title: 'B', right: true }],
            names.map((name) => [code(name), '1MB']),
          ),
        );
        expect(html.match(/<tr>/g)).toHaveLength(names.length + 1);
        const cells = Array.from(html.matchAll(/<td[^>]*>(.*)<\/td>/g), ([, cell]) => cell ?? '');
        expect(cells.map((cell) => textOf(cell).trim())).toEqual(
          names.flatMap((name) => [seen(name), '1MB']),
        );
      }),
    );
  });

  it('stays in its fence', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (lines) => {
        const html = github.render(`${fence(lines)}\n\nafter`);
        expect(html).toMatch(/^<pre><code class="language-text">[^<]*<\/code><\/pre>\n<p>after<\/p>\n$/);
      }),
    );
  });

  it('changes nothing in the structure of a whole report', () => {
    const structure = (name: string) => {
      const planned = image(name, { service: 's', dockerfile: `p/${name}`, limit: rule(10) });
      const broken = image(`${name}2`, { service: 't', dockerfile: `p/${name}`, limit: rule(10) });
      const weighed = profile([layer(5 * MB, { instruction: name })]);
      const text = renderMarkdown(
        report(plan([planned, broken]), [measured(planned, weighed), failed(broken, [name, name])]),
      );
      return tagsOf(github.render(text));
    };
    const calm = structure('calm');
    fc.assert(fc.property(hostile, (name) => expect(structure(`x${name}`)).toEqual(calm)));
  });
});

describe('renderMarkdown', () => {
  it.each([
    ['passing', passingReport],
    ['failing', failingReport],
    ['compared', comparedReport],
  ])('%s', (_, make) => expect(renderMarkdown(make())).toMatchSnapshot());

  it('fits its budget, keeps the headline, and says what is missing', () => {
    const many = Array.from({ length: 400 }, (_, index) => image(`service-${index}`, { limit: rule(MB) }));
    const big = report(
      plan(many),
      many.map((each) => measured(each, 5 * MB)),
    );
    expect(lengthIn(renderMarkdown(big), 'bytes')).toBeLessThan(2 ** 20);
    for (const maxBytes of [60_000, 20_000, 2_000]) {
      const text = renderMarkdown(big, { most: { unit: 'bytes', count: maxBytes } });
      expect(lengthIn(text, 'bytes')).toBeLessThanOrEqual(maxBytes);
      expect(text).toContain('400 of 400 images break their limits');
      expect(text).toContain('Shortened to fit');
    }
    expect(renderMarkdown(big, { most: { unit: 'bytes', count: 2_000 } })).toContain(
      '400 failures not explained',
    );
  });

  it('says nothing of shortening where nothing is short', () => {
    expect(renderMarkdown(failingReport())).not.toContain('Shortened');
  });
});

it('renders problems of a run that never began', () => {
  const problem = {
    code: 'x',
    message: 'unknown key `limt`',
    where: { file: '.github/size-gate.yml', line: 3, column: 5 },
    expected: 'limit',
    fix: 'write limit',
  };
  expect(renderProblemsMarkdown([problem])).toMatchSnapshot();
});
