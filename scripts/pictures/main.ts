// Draws the pull-request comment as GitHub shows it, and the report's page, from reports that the gate's own code makes:
// docs/pictures/*.png. Names of pictures as arguments draw those alone.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import type { Theme } from './page.ts';
import { fingerprints, folder, type Picture, pictures } from './pictures.ts';

const drawn = `${folder}drawn.json`;
const widths = [1280, 360];

async function draw(browser: Browser, picture: Picture, theme: Theme, width: number): Promise<void> {
  const { name, page, tallest } = picture;
  // A phone's screen is finer.
  const context = await browser.newContext({
    viewport: { width, height: 400 },
    deviceScaleFactor: width < 500 ? 1.5 : 1,
    colorScheme: theme,
  });
  const tab = await context.newPage();
  await tab.setContent(page(theme));
  const height = await tab.evaluate('document.querySelector("main").getBoundingClientRect().bottom');
  const clip = { x: 0, y: 0, width, height: Math.min(Math.ceil(Number(height)), tallest) };
  writeFileSync(`${folder}${name}-${width}-${theme}.png`, await tab.screenshot({ clip, fullPage: true }));
  await context.close();
}

const names = process.argv.slice(2);
const wanted = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const picture of wanted)
    for (const width of widths)
      for (const theme of picture.themes) await draw(browser, picture, theme, width);
} finally {
  await browser.close();
}
const now = Object.entries(fingerprints());
const before: Record<string, string> = existsSync(drawn) ? JSON.parse(readFileSync(drawn, 'utf8')) : {};
const told = now.map(([name, hash]) => [
  name,
  wanted.some((each) => each.name === name) ? hash : before[name],
]);
writeFileSync(drawn, `${JSON.stringify(Object.fromEntries(told), null, 2)}\n`);
