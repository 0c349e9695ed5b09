import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The same pixels on every machine with the same fonts.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

/**
 * Starts the machine's own Chromium: the one that CHROMIUM names, or Debian's.
 * @throws where there is none
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `no browser at ${executablePath}: install Chromium (apt-get install chromium fonts-noto-color-emoji), or name one in the environment variable CHROMIUM`,
    );
  }
  return chromium.launch({ executablePath, chromiumSandbox: false, args: flags });
}
