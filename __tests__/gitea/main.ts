import assert from 'node:assert/strict';
import { openGithub } from '../../src/github/index.ts';
import { compileGitea } from './compileGitea.ts';
import { ask, prepare } from './prepare.ts';
import { startGitea } from './startGitea.ts';

// npm run gitea: what the fake server claims of Gitea, against Gitea itself. Compiles it the first time (minutes).
console.log('compiling Gitea, if it is not there yet …');
const gitea = await startGitea(await compileGitea());
try {
  const { owner, repo, pullRequest, headSha, baseSha, token, otherToken } = await prepare(gitea);
  const open = (as: string) =>
    openGithub({
      ...{ token: as, apiUrl: gitea.apiUrl, owner, repo, deadlineMs: 60_000, userAgent: 'size-gate/gitea' },
      signal: new AbortController().signal,
      onNotice: (text) => console.log(`  notice: ${text}`),
    });
  const github = open(token);
  const say = (run: number, body: string, key = 'size-gate') => ({
    ...{ pullRequest, key, run: { id: run, attempt: 1 }, headSha, body, stableText: body, create: true },
  });
  const comments = () => ask(gitea, token, 'GET', `/repos/${owner}/${repo}/issues/${pullRequest}/comments`);
  const step = async (name: string, work: () => Promise<void>) => {
    await work();
    console.log(`✓ ${name}`);
  };
  let id = 0;

  await step('a comment of somebody else with our marker is left alone', async () => {
    await open(otherToken).comment(say(1, 'forged'));
    const made = await github.comment(say(2, 'first'));
    assert.equal(made.kind, 'created');
    id = made.id ?? 0;
    assert.equal((await comments()).length, 2);
  });
  await step('a comment is edited in place', async () => {
    const edited = await github.comment(say(3, 'second'));
    assert.deepEqual([edited.kind, edited.id], ['updated', id]);
    assert.match((await comments())[1].body, /second$/);
  });
  await step('a comment that says the same is not written', async () => {
    assert.equal((await github.comment(say(4, 'second'))).kind, 'unchanged');
  });
  await step('an older run writes nothing', async () => {
    assert.equal((await github.comment(say(1, 'old'))).kind, 'stale');
    assert.equal((await github.comment({ ...say(9, 'old'), headSha: baseSha })).kind, 'stale');
  });
  await step('a comment is found behind 120 others', async () => {
    const path = `/repos/${owner}/${repo}/issues/${pullRequest}/comments`;
    for (let at = 0; at < 120; at++) await ask(gitea, otherToken, 'POST', path, { body: `comment ${at}` });
    await github.comment(say(5, 'other key', 'another'));
    assert.equal((await github.comment(say(6, 'other key, again', 'another'))).kind, 'updated');
    assert.equal((await comments()).length, 123);
  });
  await step('a deleted comment is made anew', async () => {
    await ask(gitea, token, 'DELETE', `/repos/${owner}/${repo}/issues/comments/${id}`);
    assert.equal((await github.comment(say(7, 'third'))).kind, 'created');
  });
  await step('the merge base follows from the answer', async () => {
    assert.equal(await github.mergeBase('main', headSha), baseSha);
  });
  await step('pull requests are read, and found by their branch', async () => {
    assert.equal((await github.pullRequest(pullRequest)).headSha, headSha);
    assert.equal((await github.pullRequestsFrom(owner, 'smaller')).length, 1);
    assert.equal((await github.pullRequestsFrom(owner, 'main')).length, 0);
  });
  await step('a commit status is set', async () => {
    const status = {
      state: 'failure',
      description: 'too large',
      context: 'size-gate',
      targetUrl: null,
    } as const;
    await github.setStatus({ sha: headSha, ...status });
  });
  await step('a bad token is told apart', async () => {
    const refused = await open('wrong')
      .comment(say(8, 'x'))
      .catch((error: Error) => error);
    assert.match(String(refused), /could not write the comment/);
    console.log(`  ${String(refused)}`);
  });
} finally {
  await gitea.stop();
}
