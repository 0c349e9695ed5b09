import { type CommentAnswer, commentAnswer } from './answers.ts';
import { checked } from './askApi.ts';
import { failureOf } from './failure.ts';
import type { Operation } from './operation.ts';

// None is repeated by Octokit: whether a write whose answer was lost took effect is looked up before it is
// repeated, and so is who else wrote in the meantime.
const once = { request: { retries: 0 } } as const;

/** Makes a comment. */
export async function createComment(
  operation: Operation,
  pullRequest: number,
  body: string,
): Promise<CommentAnswer> {
  const { client, repo } = operation;
  const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...repo,
    ...once,
    issue_number: pullRequest,
    body,
  });
  return checked(operation, commentAnswer, data);
}

/** Gives a comment another text; null where it is not there any more. */
export async function updateComment(
  operation: Operation,
  id: number,
  body: string,
): Promise<CommentAnswer | null> {
  const { client, repo } = operation;
  const answer = await unlessGone(
    client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...repo,
      ...once,
      comment_id: id,
      body,
    }),
  );
  return answer === null ? null : checked(operation, commentAnswer, answer.data);
}

/**
 * Deletes a comment; that it is gone already is fine. False where that is refused: the comment that matters is
 * written, and one too many is no reason to fail.
 */
export async function deleteComment(operation: Operation, id: number): Promise<boolean> {
  const { client, repo, options } = operation;
  const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
  try {
    await unlessGone(client.request(route, { ...repo, ...once, comment_id: id }));
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'status' || failure.status !== 403 || failure.rateLimited) throw error;
    options.onNotice(`could not delete comment ${id}, which is one too many: the token may not`);
    return false;
  }
}

async function unlessGone<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'status' && (failure.status === 404 || failure.status === 410)) return null;
    throw error;
  }
}
