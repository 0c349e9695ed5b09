import type { Report } from '../schema.ts';

const marks = { pass: '✅', warn: '⚠️', fail: '❌', error: '🚫' } as const;

/** The sign of a verdict. */
export function mark(verdict: Report['verdict']): string {
  return marks[verdict];
}
