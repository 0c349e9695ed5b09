import type { CommentOutcome } from '../../github/index.ts';
import { plainText } from '../../report/index.ts';

/** What became of the comment, for the log. */
export function outcomeText(outcome: CommentOutcome): string {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
      return `comment ${outcome.kind}: ${plainText(outcome.url)}`;
    case 'unchanged':
      return `comment left as it is, because nothing changed: ${plainText(outcome.url)}`;
    case 'stale':
    case 'not-wanted':
      return `no comment written: ${plainText(outcome.reason)}`;
    default:
      return outcome satisfies never;
  }
}
