import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { zipSync } from 'fflate';
import { type FakeGithub, startFakeGithub, tokens } from '../support/fakeGithub/index.ts';
import { type ActionFolder, actionName, bundleAction, findAct, runWorkflow } from './support/actRunner.ts';
import { openEngine, type TestEngine } from './support/engines.ts';
import { makeShop, type Shop } from './support/shop.ts';

jest.setTimeout(300_000);

const act = await findAct();
const MB = 1_000_000;

/** Stands in for the storage of artifacts, which act alone does not have. */
const artifacts = mkdtempSync(join(tmpdir(), 'size-gate-artifacts-'));

const gateWorkflow = `
on: pull_request
jobs:
  images:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ${actionName}
        id: gate
      - if: always()
        run: cp "\${{ steps.gate.outputs.report }}" ${artifacts}/report.json
`;

const companionWorkflow = `
on:
  workflow_run:
    workflows: [Size Gate]
    types: [completed]
jobs:
  comment:
    runs-on: ubuntu-latest
    steps:
      - uses: ${actionName}
`;

/** One pull request, from its first commit to a fork's, as GitHub's runner would run its workflows: in this order. */
(act === null ? describe.skip : describe)('the action under a workflow runner', () => {
  let engine: TestEngine;
  let action: ActionFolder;
  let github: FakeGithub;
  let shop: Shop;
  let base: string;

  beforeAll(async () => {
    engine = await openEngine('classic');
    action = bundleAction();
    github = await startFakeGithub();
    const { owner, repo } = github.state;
    shop = makeShop(owner, repo);
    shop.write('.github/size-gate.yml', 'defaults: {limit: 5MB}\n');
    shop.write('.github/workflows/size-gate.yml', gateWorkflow);
    shop.write('.github/workflows/size-gate-comment.yml', companionWorkflow);
    shop.size('api', 3 * MB);
    shop.size('web', 1 * MB);
    base = shop.commit('two services');
    shop.git('checkout', '--quiet', '-b', 'change');
  });

  afterAll(async () => {
    shop.remove();
    action.remove();
    rmSync(artifacts, { recursive: true, force: true });
    await github.close();
    await engine.stop();
  });

  function pullRequest(head: string, token: string, runId: number) {
    const { repositoryId: id } = github.state;
    Object.assign(github.state.pulls[0] ?? {}, { headSha: head, baseSha: base });
    const payload = {
      action: 'synchronize',
      number: 5,
      pull_request: {
        number: 5,
        head: { sha: head, ref: 'change', repo: { id } },
        base: { sha: base, ref: 'main', repo: { id } },
      },
      repository: { id },
    };
    return runAct('pull_request', payload, token, runId);
  }

  function runAct(event: 'pull_request' | 'workflow_run', payload: unknown, token: string, runId: number) {
    if (act === null) throw new Error('unreachable');
    const { apiUrl } = github;
    return runWorkflow({
      ...{ act, event, payload, action, apiUrl, token, runId },
      ...{ repository: shop.root, env: engine.env },
    });
  }

  const only = () => {
    expect(github.state.comments).toHaveLength(1);
    return github.state.comments[0] ?? { id: 0, body: '', login: '' };
  };

  it('fails a change that is too large, and comments on it', async () => {
    shop.size('api', 6 * MB);
    const { code, log } = await pullRequest(shop.commit('a large file'), tokens.job, 101);
    expect(log).toMatch(/::error.*api is 1\.0MB over its limit of 5MB and grew by 3\.0MB/);
    expect(code).toBe(1);
    const { body, login } = only();
    expect(login).toBe('github-actions[bot]');
    expect(body).toContain('<code>api</code> is 1.0MB over its limit of 5MB and grew by 3.0MB');
    expect(body).toContain(base.slice(0, 7));
    expect(body).toContain('https://github.com/octo-org/services/actions/runs/101');
  });

  it('edits the comment in place, and passes, when the image is smaller', async () => {
    const { id } = only();
    shop.size('api', 4 * MB);
    const { code, log } = await pullRequest(shop.commit('a smaller file'), tokens.job, 102);
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toContain('comment updated');
    expect(only().id).toBe(id);
    expect(only().body).toContain('grew by 1.0MB (+33.3%)');
    expect(only().body).not.toContain('over its limit');
    expect(only().body).toContain('/actions/runs/102');
  });

  it('writes nothing where nothing changed', async () => {
    const { body } = only();
    const { code, log } = await pullRequest(shop.git('rev-parse', 'HEAD'), tokens.job, 103);
    expect(code).toBe(0);
    expect(log).toContain('comment left as it is');
    expect(only().body).toBe(body);
  });

  it('keeps the verdict, and says why there is no comment, with a token that may only read', async () => {
    github.state.comments.length = 0;
    shop.size('web', 7 * MB);
    const head = shop.commit('another large file');
    const { code, log } = await pullRequest(head, tokens.readOnly, 104);
    expect(code).toBe(1);
    expect(log.match(/::warning::the comment could not be written/g)).toHaveLength(1);
    expect(log).toContain('web is 2.0MB over its limit of 5MB');
    expect(github.state.comments).toEqual([]);
    expect(log).not.toContain(tokens.readOnly);
  });

  it('posts the report of that run by the companion', async () => {
    const head = shop.git('rev-parse', 'HEAD');
    const [pull] = github.state.pulls;
    // As for a fork, GitHub names no pull request with the run.
    Object.assign(pull ?? {}, { headOwner: 'contributor', headRepositoryId: 77, headRef: 'change' });
    const report = readFileSync(join(artifacts, 'report.json'));
    github.state.artifacts.push({
      ...{ id: 1, name: 'size-gate-report-1', expired: false, runId: 104, headSha: head },
      zipBase64: Buffer.from(zipSync({ 'report.json': report })).toString('base64'),
      createdAt: '2026-11-25T12:00:00Z',
    });
    const { code, log } = await runAct('workflow_run', endOf(head), tokens.job, 201);
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(only().body).toContain('<code>web</code> is 2.0MB over its limit of 5MB');
    expect(only().body).toContain('/actions/runs/104');
    expect(only().body).not.toContain('/actions/runs/201');
    expect(github.state.tokensAtStorage).toBe(0);
  });

  function endOf(head: string) {
    return {
      action: 'completed',
      workflow_run: {
        ...{ id: 104, run_attempt: 1, event: 'pull_request', head_sha: head, head_branch: 'change' },
        head_repository: { id: 77, owner: { login: 'contributor' } },
        ...{ pull_requests: [], run_started_at: '2026-11-25T11:59:00Z' },
      },
      repository: { id: github.state.repositoryId },
    };
  }
});
