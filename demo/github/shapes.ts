import * as gitea from './giteaShapes.ts';
import type {
  Call,
  Compared,
  FakeArtifact,
  FakeComment,
  FakePull,
  FakeRun,
  FakeStatus,
  FakeUser,
  Node,
} from './types.ts';

// Each answer is an example of its kind with the server's own values in it. With the examples of GitHub's own
// description it has every property that a real one has; without any, those that somebody here reads.

function simpleUser(call: Call, login: string): Node {
  const known = node(call.example('issue-comment').user);
  return { ...known, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function repoUrl({ apiUrl, state }: Call): string {
  return `${apiUrl}/repos/${state.owner}/${state.repo}`;
}

export function commentShape(call: Call, comment: FakeComment): Node {
  if (call.mode === 'gitea') return gitea.commentShape(call, comment);
  const { owner, repo } = call.state;
  return {
    ...call.example('issue-comment'),
    id: comment.id,
    url: `${repoUrl(call)}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${owner}/${repo}/pull/${comment.pullRequest}#issuecomment-${comment.id}`,
    issue_url: `${repoUrl(call)}/issues/${comment.pullRequest}`,
    body: comment.body,
    user: simpleUser(call, comment.login),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

export function pullShape(
  call: Call,
  pull: FakePull,
  name: 'pull-request' | 'pull-request-simple-items',
): Node {
  if (call.mode === 'gitea') return gitea.pullShape(call, pull);
  const whole = call.example(name);
  const head = node(whole.head);
  const repo = node(head.repo);
  const owner = simpleUser(call, pull.headOwner);
  return {
    ...whole,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    // The example's team lacks a property that the description requires.
    requested_teams: [],
    url: `${repoUrl(call)}/pulls/${pull.number}`,
    head: {
      ...head,
      label: `${pull.headOwner}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: owner,
      repo: pull.headRepositoryId === null ? null : { ...repo, id: pull.headRepositoryId, owner },
    },
    base: { ...node(whole.base), ref: pull.baseRef, sha: pull.baseSha },
  };
}

export function compareShape(call: Call, compared: Compared): Node {
  if (call.mode === 'gitea') return gitea.compareShape(call, compared);
  const whole = call.example('commit-comparison');
  const commit = node(whole.base_commit);
  const perPage = Number(call.query.per_page ?? 250);
  return {
    ...whole,
    base_commit: { ...commit, sha: compared.base },
    merge_base_commit: { ...commit, sha: compared.mergeBase },
    ahead_by: compared.ahead.length,
    total_commits: compared.ahead.length,
    commits: compared.ahead.slice(0, perPage).map((sha) => ({ ...commit, sha })),
  };
}

export function statusShape(call: Call, status: FakeStatus): Node {
  const shape = {
    ...call.example('status'),
    state: status.state,
    description: status.description,
    context: status.context,
    target_url: status.targetUrl,
    creator: simpleUser(call, status.login),
  };
  return call.mode === 'gitea' ? { ...shape, status: status.state } : shape;
}

export function userShape(call: Call, user: FakeUser): Node {
  if (call.mode === 'gitea') return gitea.userShape(user.login);
  const known = call.example('private-user-response-with-public-and-private-profile-information');
  return { ...known, login: user.login, id: user.id, type: user.type };
}

export function artifactShape(call: Call, artifact: FakeArtifact): Node {
  const { artifacts } = call.example('artifact-paginated');
  const known = node(Array.isArray(artifacts) ? artifacts[0] : undefined);
  const url = `${repoUrl(call)}/actions/artifacts/${artifact.id}`;
  return {
    ...known,
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: Buffer.from(artifact.zipBase64, 'base64').length,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    url,
    archive_download_url: `${url}/zip`,
    workflow_run: { ...node(known.workflow_run), id: artifact.runId, head_sha: artifact.headSha },
  };
}

export function runShape(call: Call, run: FakeRun): Node {
  return {
    ...call.example('workflow-run'),
    id: run.id,
    run_attempt: run.attempt,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    event: run.event,
    created_at: run.createdAt,
  };
}

/** A part of an example; nothing where it has none. */
function node(value: unknown): Node {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
