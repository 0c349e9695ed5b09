import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { apt, updateLists } from '../../../demo/engine/apt.ts';
import { openBrowser } from '../../../scripts/pictures/browser.ts';

/** Where GitHub's runners have theirs. */
const elsewhere = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** A real browser: the machine's own, or Debian's package, installed on the spot (a minute). */
export async function testBrowser(): Promise<Browser> {
  const found = process.env.CHROMIUM ?? elsewhere.find(works);
  if (found !== undefined) process.env.CHROMIUM = found;
  else await installChromium();
  return openBrowser();
}

/** Ubuntu's `chromium-browser` may be a hint to install a snap. */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function installChromium(): Promise<void> {
  await updateLists();
  await apt(['install', '-y', '--no-install-recommends', 'chromium']);
}
