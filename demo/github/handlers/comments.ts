import { forbidden, json, notFound, paged, refusal } from '../answers.ts';
import { commentShape } from '../shapes.ts';
import type { Answer, Call, FakeComment } from '../types.ts';

const mostCharacters = 65_536;

/** All comments of one issue; Gitea gives them all at once. */
export function listComments(call: Call): Answer {
  const number = Number(call.params.number);
  if (!call.state.pulls.some((pull) => pull.number === number)) return notFound();
  const comments = call.state.comments.filter((comment) => comment.pullRequest === number);
  const body = (page: readonly FakeComment[]) => page.map((comment) => commentShape(call, comment));
  return call.mode === 'gitea' ? json(200, body(comments)) : paged(call, comments, body);
}

export function getComment(call: Call): Answer {
  const comment = find(call);
  return comment === undefined ? notFound() : json(200, commentShape(call, comment));
}

export function createComment(call: Call): Answer {
  const number = Number(call.params.number);
  const pull = call.state.pulls.find((candidate) => candidate.number === number);
  const body = text(call.body);
  if (pull === undefined) return notFound();
  if (call.user?.access !== 'write') return forbidden();
  if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.');
  if (body === null || body.length > mostCharacters) return tooLong();
  const now = new Date().toISOString().replace(/\.\d+/, '');
  const id = call.state.nextCommentId++;
  const comment = { id, pullRequest: number, login: call.user.login, body, createdAt: now, updatedAt: now };
  call.state.comments.push(comment);
  const shape = commentShape(call, comment);
  return json(201, shape, {
    location: `${call.apiUrl}/repos/${call.state.owner}/${call.state.repo}/issues/comments/${id}`,
  });
}

export function updateComment(call: Call): Answer {
  const comment = find(call);
  const body = text(call.body);
  if (comment === undefined) return notFound();
  if (call.user?.access !== 'write') return forbidden();
  if (body === null || body.length > mostCharacters) return tooLong();
  comment.body = body;
  comment.updatedAt = new Date().toISOString().replace(/\.\d+/, '');
  return json(200, commentShape(call, comment));
}

export function deleteComment(call: Call): Answer {
  const comment = find(call);
  if (comment === undefined) return notFound();
  if (call.user?.access !== 'write') return forbidden();
  call.state.comments.splice(call.state.comments.indexOf(comment), 1);
  return { status: 204, headers: {}, body: undefined };
}

function find(call: Call): FakeComment | undefined {
  return call.state.comments.find((comment) => comment.id === Number(call.params.id));
}

function text(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'body' in body && typeof body.body === 'string'
    ? body.body
    : null;
}

function tooLong(): Answer {
  const message = `Body is too long (maximum is ${mostCharacters} characters)`;
  return refusal(422, 'Validation Failed', {
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
  });
}
