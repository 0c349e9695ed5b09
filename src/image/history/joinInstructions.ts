import type { Instruction } from '../../nouns/index.ts';
import { keywordOf } from '../../nouns/index.ts';
import type { HistoryEntry } from '../weighed.ts';

/** Instructions that may or may not leave an entry: BuildKit keeps ONBUILD in the configuration only. */
const maybeSilent = new Set(['ONBUILD', 'FROM']);

/**
 * The Dockerfile's instruction behind each history entry; null for entries of the base image. Our instructions come
 * last and leave one entry each, `ARG` included, so that both lists are walked from their ends, and keywords must
 * agree. Returns null where they don't: another Dockerfile made this image.
 */
export function joinInstructions(
  history: readonly HistoryEntry[],
  instructions: readonly Instruction[],
): (Instruction | null)[] | null {
  const joined: (Instruction | null)[] = history.map(() => null);
  let at = history.length - 1;
  for (const instruction of [...instructions].reverse()) {
    const entry = history[at];
    const keyword = entry === undefined ? null : keywordOf(entry.createdBy);
    if (keyword === instruction.keyword.toUpperCase()) {
      joined[at] = instruction;
      at -= 1;
    } else if (!maybeSilent.has(instruction.keyword.toUpperCase())) return null;
  }
  return joined;
}
