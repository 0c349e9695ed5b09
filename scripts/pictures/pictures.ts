import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { linkFacts, richReport } from '../../__tests__/report/html/support/richReport.ts';
import {
  brokenLimit,
  fiveHundred,
  links,
  loosenedRules,
  newAndRemoved,
  oneService,
} from '../../__tests__/report/support/changedStory.ts';
import { type Report, renderHtml, renderMarkdown } from '../../src/report/index.ts';
import { page, type Theme } from './page.ts';

export interface Picture {
  readonly name: string;
  /** What it shows: the comment's Markdown, or the report's page. */
  readonly source: () => string;
  /** The page that is drawn. */
  readonly page: (theme: Theme) => string;
  readonly themes: readonly Theme[];
  /** CSS pixels: what is below is more of the same. */
  readonly tallest: number;
}

/** Where the pictures are kept. Absolute, with a slash at its end. */
export const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** What GitHub lets a comment have, less the room of the hidden marker. */
const most = { unit: 'characters', count: 65_000 } as const;
const both: readonly Theme[] = ['light', 'dark'];

function story(name: string, make: () => Report, themes: readonly Theme[]): Picture {
  return comment(name, () => renderMarkdown(make(), { links, most }), themes);
}

function comment(name: string, markdown: () => string, themes: readonly Theme[]): Picture {
  return { name, source: markdown, page: (theme) => page(markdown(), theme), themes, tallest: 1200 };
}

/** The report's page follows the browser's scheme by itself. */
function report(name: string, make: () => Report, themes: readonly Theme[]): Picture {
  const html = () => renderHtml(make(), { links: linkFacts });
  // Deflated data may differ from one Node to another, and says what the tables say.
  return {
    name,
    source: () => html().replace(/(data-image>)[^<]*/g, '$1'),
    page: html,
    themes,
    tallest: 1420,
  };
}

/** All pictures: of the comment, and of the report as a page. */
export const pictures: readonly Picture[] = [
  // The comment that `npm run demo -- --pull-request` printed.
  comment('demo', () => readFileSync(`${folder}demo.md`, 'utf8'), both),
  story('1-service', oneService, both),
  story('6-services', brokenLimit, both),
  story('500-services', fiveHundred, both),
  story('changed-rules', loosenedRules, ['light']),
  story('new-and-removed', newAndRemoved, ['light']),
  report('html', richReport, both),
];

/** What each picture shows, as a hash of its source: a test holds it against what is kept beside the pictures. */
export function fingerprints(): Record<string, string> {
  return Object.fromEntries(
    pictures.map(({ name, source }) => [name, createHash('sha256').update(source()).digest('hex')]),
  );
}
