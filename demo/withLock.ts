import { mkdirSync } from 'node:fs';
import { lock } from 'proper-lockfile';

/**
 * Runs `work` while no other process of this machine does so for the same folder: two runs at once share the
 * private engine and the stand-ins. Waits as long as that takes; a lock whose owner died is taken over after 15 s.
 */
export async function withLock<T>(directory: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(directory, { recursive: true });
  const wait = { forever: true, minTimeout: 200, maxTimeout: 1000 };
  const release = await lock(directory, { stale: 15_000, update: 3_000, retries: wait });
  try {
    return await work();
  } finally {
    await release();
  }
}
