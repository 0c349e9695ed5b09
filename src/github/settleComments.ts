import type { CommentAnswer } from './answers.ts';
import { deleteComment, updateComment } from './editComment.ts';
import { compareRuns } from './marker.ts';
import type { Operation } from './operation.ts';
import { latest, type OwnComment, ownComments } from './ownComments.ts';
import type { Said } from './said.ts';

/** How often it is looked again before it is left as it is: the next run will settle it. */
const mostRounds = 5;

/**
 * Looks, a moment after writing, whether another run wrote at the same moment, until one comment is left: the
 * oldest, with the text of the latest run. Every run that wrote does the same, so that it does not matter which of
 * them is last. Gives the comment that is left: the one written, where the list does not show it (yet, or any more).
 */
export async function settleComments(
  operation: Operation,
  said: Said,
  written: CommentAnswer,
): Promise<Pick<OwnComment, 'id' | 'url'>> {
  for (let round = 1; ; round++) {
    await operation.wait(operation.pace.settleMs);
    const own = await ownComments(operation, said.request, said.authors);
    const [kept, ...others] = own;
    if (kept === undefined) return { id: written.id, url: written.html_url };
    const body = wanted(own, said);
    if (others.length === 0 && kept.body === body) return kept;
    if (round === mostRounds) return kept;
    if (kept.body !== body) await updateComment(operation, kept.id, body);
    for (const other of others) if (!(await deleteComment(operation, other.id))) return kept;
  }
}

/** The text of the latest run that is known of: ours, unless a later one has spoken. */
function wanted(own: readonly OwnComment[], said: Said): string {
  const newest = latest(own);
  if (newest === undefined || compareRuns(newest.marker, said.marker) < 0) return said.body;
  return newest.body;
}
