import type { Env } from '../env.ts';
import { type ParsedEvent, parseEvent } from './parseEvent.ts';
import { readPayload } from './payload.ts';

/**
 * Reads the event that began this run from where the runner put it. Never throws: what is wrong is the problem.
 * @param env the runner's environment: `GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH`, `GITHUB_REF`
 */
export async function loadEvent(env: Env): Promise<ParsedEvent> {
  return parseEvent(env.GITHUB_EVENT_NAME ?? '', await readPayload(env.GITHUB_EVENT_PATH), env.GITHUB_REF);
}
