import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder.ts';
import { stopUnused } from './engine/index.ts';

/** Where the demo's private engine has its images, socket and log. */
export function engineFolder(): string {
  return join(cacheFolder(), 'engine-classic');
}

/** Ends the private engine, and removes all that the demo keeps on this machine. Throws as stopUnused does. */
export async function clean(): Promise<void> {
  await stopUnused(engineFolder());
  rmSync(cacheFolder(), { recursive: true, force: true });
}
