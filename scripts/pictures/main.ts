// Draws the pull-request comment as GitHub shows it, from reports that the gate's own code makes: docs/pictures/*.png.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { page } from './page.ts';
import { fingerprints, folder, pictures } from './pictures.ts';

const widths = [1280, 360];
/** CSS pixels: what is below is more of the same. */
const tallest = 1200;

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
  for (const { name, markdown, themes } of pictures) {
    for (const width of widths) {
      for (const theme of themes)
        await draw(browser, `${name}-${width}-${theme}`, page(markdown(), theme), width);
    }
  }
} finally {
  await browser.close();
}
writeFileSync(`${folder}drawn.json`, `${JSON.stringify(fingerprints(), null, 2)}\n`);
