import type { Call, Compared, FakeComment, FakePull, Node } from './types.ts';

// As Gitea 1.26 answers, less what nobody here reads.

export function userShape(login: string): Node {
  return {
    id: 7,
    login,
    login_name: '',
    full_name: '',
    email: `${login}@noreply.localhost`,
    is_admin: false,
  };
}

export function commentShape(call: Call, comment: FakeComment): Node {
  const html = call.apiUrl.replace(/\/api\/v1$/, `/${call.state.owner}/${call.state.repo}`);
  return {
    id: comment.id,
    html_url: `${html}/pulls/${comment.pullRequest}#issuecomment-${comment.id}`,
    pull_request_url: `${html}/pulls/${comment.pullRequest}`,
    issue_url: '',
    user: userShape(comment.login),
    original_author: '',
    original_author_id: 0,
    body: comment.body,
    assets: [],
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

export function pullShape(call: Call, pull: FakePull): Node {
  const repo = (id: number, owner: string) => ({ id, owner: userShape(owner), name: call.state.repo });
  const head = pull.headRepositoryId;
  return {
    id: pull.number,
    number: pull.number,
    state: pull.state,
    is_locked: pull.locked,
    user: userShape(pull.headOwner),
    head: {
      label: pull.headRef,
      ref: pull.headRef,
      sha: pull.headSha,
      repo_id: head ?? 0,
      repo: head === null ? null : repo(head, pull.headOwner),
    },
    base: {
      label: pull.baseRef,
      ref: pull.baseRef,
      sha: pull.baseSha,
      repo_id: call.state.repositoryId,
      repo: repo(call.state.repositoryId, call.state.owner),
    },
    merge_base: pull.baseSha,
  };
}

export function compareShape(call: Call, { ahead }: Compared): Node {
  const commits = ahead.map((sha) => {
    const parents = call.state.commits.find((commit) => commit.sha === sha)?.parents ?? [];
    return {
      sha,
      parents: parents.map((parent) => ({ url: '', sha: parent, created: '0001-01-01T00:00:00Z' })),
    };
  });
  return { total_commits: commits.length, commits };
}
