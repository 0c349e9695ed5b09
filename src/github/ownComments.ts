import { type CommentAnswer, commentsAnswer } from './answers.ts';
import { allPages } from './askApi.ts';
import { type Authors, isAuthor } from './authors.ts';
import { compareRuns, isIntact, type Marker, readMarker } from './marker.ts';
import type { Operation } from './operation.ts';

/** A comment that a run of ours wrote. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly marker: Marker;
  /** False where somebody gave it another text since. */
  readonly intact: boolean;
}

/** Ten thousand comments. */
const mostPages = 100;

/** The comments of one key on a pull request, found by marker and author over all pages, oldest first. */
export async function ownComments(
  operation: Operation,
  where: { readonly pullRequest: number; readonly key: string },
  authors: Authors,
): Promise<readonly OwnComment[]> {
  const pages = await allPages(
    operation,
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: where.pullRequest },
    },
    commentsAnswer,
    mostPages,
  );
  // A comment that is deleted while the pages are read moves another one onto two pages.
  const found = new Map<number, OwnComment>();
  for (const answer of pages.flat()) {
    const own = asOwn(answer, where.key, authors);
    if (own !== null) found.set(own.id, own);
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}

/** The comment as ours; null where marker or author say that it is not. */
export function asOwn(answer: CommentAnswer, key: string, authors: Authors): OwnComment | null {
  const body = answer.body ?? '';
  const marker = readMarker(body);
  if (marker?.key !== key || !isAuthor(authors, answer.user?.login)) return null;
  return { id: answer.id, url: answer.html_url, body, marker, intact: isIntact(body, marker) };
}

/** The one with the latest run; of equals the oldest comment. Undefined for none. */
export function latest(comments: readonly OwnComment[]): OwnComment | undefined {
  return comments.reduce<OwnComment | undefined>(
    (best, next) => (best === undefined || compareRuns(next.marker, best.marker) > 0 ? next : best),
    undefined,
  );
}
