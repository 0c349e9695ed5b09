// Draws the pull-request comment as GitHub shows it, from reports that the gate's own code makes: docs/pictures/*.png.
// `npm run pictures`, or `node scripts/pictures/main.ts NAME…` for some of them.
import { mkdirSync, writeFileSync } from 'node:fs';
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
  readonly make: () => Report;
  readonly themes: readonly Theme[];
}

const both: readonly Theme[] = ['light', 'dark'];
const pictures: Readonly<Record<string, Picture>> = {
  '1-service': { make: oneService, themes: both },
  '6-services': { make: brokenLimit, themes: both },
  '500-services': { make: fiveHundred, themes: both },
  'changed-rules': { make: loosenedRules, themes: ['light'] },
  'new-and-removed': { make: newAndRemoved, themes: ['light'] },
};
const widths = [1280, 360];
/** CSS pixels: what is below is more of the same. */
const tallest = 1200;
/** What GitHub lets a comment have, less the room of the hidden marker. */
const most = { unit: 'characters', count: 65_000 } as const;

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
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
  for (const [name, { make, themes }] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const markdown = renderMarkdown(make(), { links, most });
    for (const width of widths) {
      for (const theme of themes)
        await draw(browser, `${name}-${width}-${theme}`, page(markdown, theme), width);
    }
  }
} finally {
  await browser.close();
}
