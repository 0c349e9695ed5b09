import type { CommentAnswer } from './answers.ts';
import { alsoAuthor } from './authors.ts';
import { createComment, updateComment } from './editComment.ts';
import { compareRuns, type Marker } from './marker.ts';
import type { Operation } from './operation.ts';
import { latest, type OwnComment, ownComments } from './ownComments.ts';
import { askPull } from './pulls.ts';
import type { Said } from './said.ts';
import { settleComments } from './settleComments.ts';
import type { CommentOutcome } from './types.ts';

/** Reads, decides, writes, and looks again. May be repeated after any failure. */
export async function commentOnce(operation: Operation, said: Said): Promise<CommentOutcome> {
  const { request, marker } = said;
  const pull = await askPull(operation, request.pullRequest);
  // Last before writing: the less time in between, the less can another run write unseen.
  const own = await ownComments(operation, request, said.authors);
  const newest = latest(own);
  if (pull.head.sha !== request.headSha)
    return stale(newest, `the pull request is at ${pull.head.sha.slice(0, 12)} now`);
  if (newest !== undefined && compareRuns(newest.marker, marker) > 0)
    return stale(newest, `run ${newest.marker.run}, attempt ${newest.marker.attempt}, has spoken already`);
  const [first] = own;
  if (first !== undefined && own.length === 1 && saysTheSame(first, marker)) return done(said, first);
  if (first === undefined && !request.create)
    return { kind: 'not-wanted', id: null, reason: 'there is no comment yet, and none was to be made' };
  const written = await write(operation, said, first);
  if (written === null)
    return { kind: 'not-wanted', id: null, reason: 'the comment was deleted, and none was to be made' };
  return done(said, await settleComments(operation, said, written));
}

/** Edits the comment; makes one where there is none, or none any more. Null where it may not. */
async function write(
  operation: Operation,
  said: Said,
  existing: OwnComment | undefined,
): Promise<CommentAnswer | null> {
  if (existing !== undefined) {
    said.wrote = said.wrote === 'created' ? 'created' : 'updated';
    const edited = await updateComment(operation, existing.id, said.body);
    if (edited !== null) return edited;
    if (!said.request.create) return null;
  }
  said.wrote = 'created';
  const made = await createComment(operation, said.request.pullRequest, said.body);
  said.authors = alsoAuthor(said.authors, made.user?.login);
  return made;
}

function saysTheSame({ marker: there, intact }: OwnComment, here: Marker): boolean {
  return intact && there.head === here.head && there.hash === here.hash;
}

function done(said: Said, { id, url }: Pick<OwnComment, 'id' | 'url'>): CommentOutcome {
  return { kind: said.wrote === 'nothing' ? 'unchanged' : said.wrote, id, url };
}

function stale(newest: OwnComment | undefined, reason: string): CommentOutcome {
  return { kind: 'stale', id: newest?.id ?? null, reason };
}
