import { badCredentials, notFound } from './answers.ts';
import { downloadArtifact, getRun, listArtifacts } from './handlers/artifacts.ts';
import {
  createComment,
  deleteComment,
  getComment,
  listComments,
  updateComment,
} from './handlers/comments.ts';
import { compare } from './handlers/compare.ts';
import { getPull, listPulls } from './handlers/pulls.ts';
import { createStatus } from './handlers/statuses.ts';
import { getUser, graphql } from './handlers/who.ts';
import type { Answer, Call } from './types.ts';

type Handler = (call: Call) => Answer;

/** Below the repository: `/repos/OWNER/REPO` or `/repositories/ID`. */
const inRepository: readonly (readonly [string, RegExp, Handler])[] = [
  ['GET', /^\/issues\/(?<number>\d+)\/comments$/, listComments],
  ['POST', /^\/issues\/(?<number>\d+)\/comments$/, createComment],
  ['GET', /^\/issues\/comments\/(?<id>\d+)$/, getComment],
  ['PATCH', /^\/issues\/comments\/(?<id>\d+)$/, updateComment],
  ['DELETE', /^\/issues\/comments\/(?<id>\d+)$/, deleteComment],
  ['GET', /^\/pulls$/, listPulls],
  ['GET', /^\/pulls\/(?<number>\d+)$/, getPull],
  ['GET', /^\/compare\/(?<basehead>.+)$/, compare],
  ['POST', /^\/statuses\/(?<sha>[^/]+)$/, createStatus],
  ['GET', /^\/actions\/artifacts$/, listArtifacts],
  ['GET', /^\/actions\/artifacts\/(?<id>\d+)\/zip$/, downloadArtifact],
  ['GET', /^\/actions\/runs\/(?<run>\d+)$/, getRun],
  ['GET', /^\/actions\/runs\/(?<run>\d+)\/artifacts$/, listArtifacts],
];

/** The server's own answer to a request, with its effect. */
export function answerTo(call: Call, token: string | null): Answer {
  if (call.path === '/graphql' && call.method === 'POST') return graphql(call);
  if (token !== null && call.user === null) return badCredentials();
  if (call.user === null) return notFound();
  if (call.path === '/user' && call.method === 'GET') return getUser(call);
  const below = belowRepository(call);
  for (const [method, pattern, handler] of inRepository) {
    const found = method === call.method ? pattern.exec(below ?? '') : null;
    if (found !== null) return handler({ ...call, params: { ...found.groups } });
  }
  return notFound();
}

function belowRepository({ path, state }: Call): string | null {
  const names = [`/repos/${state.owner}/${state.repo}`, `/repositories/${state.repositoryId}`];
  const name = names.find((prefix) => path.toLowerCase().startsWith(`${prefix.toLowerCase()}/`));
  return name === undefined ? null : decodeURIComponent(path.slice(name.length));
}
