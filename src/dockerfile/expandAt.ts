import { type ExpandOptions, expand } from './expand.ts';
import { failAt } from './problems.ts';
import type { Dockerfile } from './types.ts';

/** `expand` for a word of the Dockerfile: what is wrong with it becomes a GateError at its line. */
export function expandAt(
  word: string,
  { file, escapeChar }: Dockerfile,
  line: number,
  options: Omit<ExpandOptions, 'escapeChar'>,
): string {
  try {
    return expand(word, { ...options, escapeChar });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failAt(file, line, `${JSON.stringify(word.slice(0, 80))} can't be expanded: ${reason}`);
  }
}
