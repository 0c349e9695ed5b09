import { json, notFound, paged } from '../answers.ts';
import { pullShape } from '../shapes.ts';
import type { Answer, Call, FakePull } from '../types.ts';

export function getPull(call: Call): Answer {
  const pull = call.state.pulls.find((candidate) => candidate.number === Number(call.params.number));
  return pull === undefined ? notFound() : json(200, pullShape(call, pull, 'pull-request'));
}

/** Pull requests by state and head. Like GitHub it ignores a head without a colon; like Gitea it knows none. */
export function listPulls(call: Call): Answer {
  const state = call.query.state ?? 'open';
  const [owner, branch] = (call.query.head ?? '').split(/:(.*)/s);
  const filtered = call.mode === 'github' && branch !== undefined;
  const pulls = call.state.pulls
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => !filtered || (pull.headOwner === owner && pull.headRef === branch));
  return paged(call, pulls, (page: readonly FakePull[]) =>
    page.map((pull) => pullShape(call, pull, 'pull-request-simple-items')),
  );
}
