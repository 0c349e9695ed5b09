import { readFile, stat } from 'node:fs/promises';
import { type ParsedEvent, parseEvent } from './parseEvent.ts';

/** GitHub cuts payloads at 25MB. */
const mostBytes = 30_000_000;

/**
 * Reads the event that began this run from where the runner put it. Never throws: what is wrong is the problem.
 * @param env the runner's environment: `GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH`
 */
export async function loadEvent(env: Readonly<Record<string, string | undefined>>): Promise<ParsedEvent> {
  return parseEvent(env.GITHUB_EVENT_NAME ?? '', await payload(env.GITHUB_EVENT_PATH));
}

async function payload(file: string | undefined): Promise<string | null> {
  if (!file) return null;
  try {
    const { size } = await stat(file);
    return size > mostBytes ? null : await readFile(file, 'utf8');
  } catch {
    return null;
  }
}
