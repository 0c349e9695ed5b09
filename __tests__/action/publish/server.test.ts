import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { type GithubOptions, openGithub } from '../../../src/github/index.ts';
import type { Report } from '../../../src/report/index.ts';
import { quick } from '../../github/support/open.ts';
import { brokenLimit, fiveHundred, grownWithinLimits } from '../../report/support/changedStory.ts';
import { type FakeGithub, sha, startFakeGithub, tokens } from '../../support/fakeGithub/index.ts';
import { fakeCore, run, runnerEnv } from '../support/world.ts';

/** The door and the room for GitHub together, against a server in this process. */
let server: FakeGithub;

beforeEach(async () => {
  server = await startFakeGithub();
});

afterEach(() => server.close());

const github = async () => ({ openGithub: (options: GithubOptions) => openGithub(options, quick) });

const repository = () => ({ id: server.state.repositoryId });

function env(name: string, payload: unknown, runId: number) {
  const { owner, repo } = server.state;
  return {
    ...runnerEnv(name, payload),
    GITHUB_API_URL: server.apiUrl,
    GITHUB_REPOSITORY: `${owner}/${repo}`,
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: '1',
  };
}

async function gate(report: Report, runId: number, token: string = tokens.job) {
  const [pull] = server.state.pulls;
  const payload = {
    pull_request: {
      number: 5,
      head: { sha: pull?.headSha, repo: repository() },
      base: { sha: sha('b'), ref: 'main', repo: repository() },
    },
  };
  const fake = fakeCore({ 'github-token': token });
  await run(fake, async () => report, { env: env('pull_request', payload, runId), github });
  return fake;
}

async function companion(report: string, runId: number) {
  const [pull] = server.state.pulls;
  server.state.artifacts.push({
    ...{ id: 1, name: 'size-gate-report', expired: false, runId, headSha: pull?.headSha ?? '' },
    zipBase64: Buffer.from(zipSync({ 'report.json': Buffer.from(report) })).toString('base64'),
    createdAt: '2026-11-25T12:00:00Z',
  });
  const ended = {
    ...{ id: runId, run_attempt: 1, event: 'pull_request', conclusion: 'success' },
    ...{ head_sha: pull?.headSha, head_branch: pull?.headRef },
    head_repository: { id: pull?.headRepositoryId, owner: { login: pull?.headOwner } },
  };
  const fake = fakeCore({ 'github-token': tokens.job });
  const never = async (): Promise<never> => {
    throw new Error('the companion builds nothing');
  };
  const payload = { workflow_run: ended, repository: repository() };
  const status = await run(fake, never, { env: env('workflow_run', payload, 900), github });
  return { fake, status };
}

const warnings = (fake: ReturnType<typeof fakeCore>) =>
  fake.notes.filter(({ level }) => level === 'warning').map(({ message }) => message);

describe('with a server', () => {
  it('makes one comment, edits it, and keeps a newer run’s', async () => {
    await gate(brokenLimit(), 10);
    await gate(grownWithinLimits(), 11);
    const [comment] = server.state.comments;
    expect(comment?.body).toContain('actions/runs/11');
    const late = await gate(brokenLimit(), 10);
    expect(late.log.join('\n')).toContain('no comment written: run 11');
    expect(server.state.comments).toEqual([comment]);
  });

  it('writes a comment with 500 services, which is as long as a comment may be', async () => {
    const fake = await gate(fiveHundred(), 10);
    expect(warnings(fake)).toEqual([]);
    expect(server.state.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
  }, 30_000);

  it('leaves the companion nothing to write where the gate could speak for itself', async () => {
    const { outputs } = await gate(brokenLimit(), 10);
    const [comment] = server.state.comments;
    const before = { ...comment };
    const { fake, status } = await companion(readFileSync(outputs.report ?? '', 'utf8'), 10);
    expect(status).toBe(0);
    expect(fake.log.join('\n')).toContain('comment left as it is');
    expect(server.state.comments).toEqual([before]);
  });

  it('lets the companion speak for a fork', async () => {
    Object.assign(server.state.pulls[0] ?? {}, { headOwner: 'contributor', headRepositoryId: 4242 });
    const { outputs, notes } = await gate(brokenLimit(), 10, tokens.readOnly);
    expect(notes.filter(({ level }) => level === 'warning')).toHaveLength(1);
    expect(server.state.comments).toEqual([]);
    const { status } = await companion(readFileSync(outputs.report ?? '', 'utf8'), 10);
    expect(status).toBe(0);
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).toContain('actions/runs/10');
    expect(server.state.tokensAtStorage).toBe(0);
  });
});
