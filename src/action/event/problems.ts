import type { z } from 'zod';
import type { Problem } from '../../nouns/index.ts';
import type { Payload } from './payload.ts';

/**
 * What is wrong with an event: where its payload should be, and what it lacks.
 * @param error what the payload lacks; null where nothing of it is needed
 */
export function unreadableEvent(name: string, payload: Payload, error: z.ZodError | null): Problem {
  return {
    code: 'event-unreadable',
    message: `the event ${name} can't be understood: ${reasonOf(payload, error)}`,
    expected: `GITHUB_EVENT_PATH naming a file with the payload that GitHub sends with ${name}, as JSON`,
    fix:
      name === 'push'
        ? 'nothing is compared; set base-ref to compare all the same'
        : 'run the job again, and leave GITHUB_EVENT_PATH and its file to the runner',
  };
}

function reasonOf(payload: Payload, error: z.ZodError | null): string {
  if (payload.kind === 'none') return 'GITHUB_EVENT_PATH names no payload';
  if (payload.kind === 'broken') return `${payload.file} ${payload.reason}`;
  const [issue] = error?.issues ?? [];
  const key = issue?.path.map(String).join('.') || 'the whole payload';
  return `${key} in ${payload.file}: ${issue?.message ?? 'unknown'}`;
}
