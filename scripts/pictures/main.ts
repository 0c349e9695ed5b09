// Draws the pull-request comment as GitHub shows it, from reports that the gate's own code makes: docs/pictures/*.png.
// `npm run pictures`, or `node scripts/pictures/main.ts NAME…` for some of them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import {
  brokenLimit,
  fiveHundred,
  links,
  loosenedRules,
  newAndRemoved,
  oneService,
} from '../../__tests__/report/support/changedStory.ts';
import { type Report, renderMarkdown } from '../../src/report/index.ts';
import { openBrowser } from './browser.ts';
import { page, type Theme } from './page.ts';

interface Picture {
  readonly markdown: () => string;
  readonly themes: readonly Theme[];
}

const both: readonly Theme[] = ['light', 'dark'];
/** What GitHub lets a comment have, less the room of the hidden marker. */
const most = { unit: 'characters', count: 65_000 } as const;
const commentOf = (report: Report) => renderMarkdown(report, { links, most });
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

const pictures: Readonly<Record<string, Picture>> = {
  // The comment that `npm run demo -- --pull-request` printed.
  demo: { markdown: () => readFileSync(`${folder}demo.md`, 'utf8'), themes: both },
  '1-service': { markdown: () => commentOf(oneService()), themes: both },
  '6-services': { markdown: () => commentOf(brokenLimit()), themes: both },
  '500-services': { markdown: () => commentOf(fiveHundred()), themes: both },
  'changed-rules': { markdown: () => commentOf(loosenedRules()), themes: ['light'] },
  'new-and-removed': { markdown: () => commentOf(newAndRemoved()), themes: ['light'] },
};
const widths = [1280, 360];
/** CSS pixels: what is below is more of the same. */
const tallest = 1200;
const wanted = process.argv.slice(2);

async function draw(browser: Browser, name: string, html: string, width: number): Promise<void> {
  // A phone's screen is finer.
  const context = await browser.newContext({
    viewport: { width, height: 400 },
    deviceScaleFactor: width < 500 ? 1.5 : 1,
  });
  const tab = await context.newPage();
  await tab.setContent(html);
  const height = await tab.evaluate('document.querySelector("main").getBoundingClientRect().height');
  const clip = { x: 0, y: 0, width, height: Math.min(Math.ceil(Number(height)), tallest) };
  writeFileSync(`${folder}${name}.png`, await tab.screenshot({ clip, fullPage: true }));
  await context.close();
}

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const [name, { markdown, themes }] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const text = markdown();
    for (const width of widths) {
      for (const theme of themes) await draw(browser, `${name}-${width}-${theme}`, page(text, theme), width);
    }
  }
} finally {
  await browser.close();
}
