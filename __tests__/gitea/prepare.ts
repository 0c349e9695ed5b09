import type { Gitea } from './startGitea.ts';

/** A repository with an open pull request, and the tokens of two people who may comment. */
export interface Prepared {
  readonly owner: string;
  readonly repo: string;
  readonly pullRequest: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly token: string;
  readonly otherToken: string;
}

/** Asks Gitea's API as somebody; throws Error for anything but success. */
export async function ask(gitea: Gitea, token: string, method: string, path: string, body?: object) {
  const answer = await fetch(gitea.apiUrl + path, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
}

/** Makes two users, a repository, and a pull request with two commits from a branch of it. */
export async function prepare(gitea: Gitea): Promise<Prepared> {
  const [token, otherToken] = ['gate', 'somebody'].map((name) => makeUser(gitea, name));
  if (token === undefined || otherToken === undefined) throw new Error('no token');
  await ask(gitea, token, 'POST', '/user/repos', {
    name: 'services',
    auto_init: true,
    default_branch: 'main',
  });
  const content = Buffer.from('FROM scratch\n').toString('base64');
  const file = (name: string, branch: object) =>
    ask(gitea, token, 'POST', `/repos/gate/services/contents/${name}`, {
      content,
      message: `add ${name}`,
      ...branch,
    });
  await file('Dockerfile', { branch: 'main', new_branch: 'smaller' });
  await file('Dockerfile.optimized', { branch: 'smaller' });
  // Somebody else's change: the base branch has moved on.
  const before = await ask(gitea, token, 'GET', '/repos/gate/services/branches/main');
  await file('README.txt', { branch: 'main' });
  const pull = { title: 'Smaller images', head: 'smaller', base: 'main' };
  const made = await ask(gitea, token, 'POST', '/repos/gate/services/pulls', pull);
  const { number: pullRequest, head } = made;
  return {
    owner: 'gate',
    repo: 'services',
    pullRequest,
    headSha: head.sha,
    baseSha: before.commit.id,
    token,
    otherToken,
  };
}

function makeUser(gitea: Gitea, name: string): string {
  const user = ['--username', name, '--password', 'correct-horse-1', '--email', `${name}@localhost.test`];
  gitea.command(['admin', 'user', 'create', ...user, '--admin', '--must-change-password=false']);
  return gitea.command(['admin', 'user', 'generate-access-token', '-u', name, '--scopes', 'all', '--raw']);
}
