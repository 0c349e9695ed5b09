import { describe, expect, it } from '@jest/globals';
import type { GateRequest, GateTools } from '../../src/gate/types.ts';
import { passingReport } from '../report/support/story.ts';
import {
  artifact,
  baseSha,
  fakeCore,
  fakeGithub,
  headSha,
  pullRequestPayload,
  run,
  runnerEnv,
  serverProblem,
} from './support/world.ts';

/** What the corridor is asked for, and lent, by the door for an event. */
async function asked(
  name: string,
  payload: unknown,
  inputs: Record<string, string> = {},
  github = fakeGithub(),
  ref?: string,
) {
  let request: GateRequest | null = null;
  let tools: GateTools | null = null;
  const fake = fakeCore({ 'github-token': 'ghs_token', ...inputs });
  const status = await run(
    fake,
    async (given, lent) => {
      [request, tools] = [given, lent];
      return passingReport();
    },
    {
      env: { ...runnerEnv(name, payload), GITHUB_REF: ref },
      github: async () => ({ openGithub: github.open }),
    },
  );
  // Assigned in the callback, which TypeScript can't see.
  return { status, fake, request: request as GateRequest | null, tools: tools as GateTools | null };
}

const push = (before: string) => ({ before, after: headSha });

describe('what the corridor is asked for', () => {
  it('is the merge base of a pull request, got with the token by the environment', async () => {
    const { request, tools } = await asked('pull_request', pullRequestPayload());
    expect(request?.base).toMatchObject({ ref: baseSha, choose: 'merge-base', name: 'main' });
    expect(request?.base?.fetchEnv).toMatchObject({
      GIT_CONFIG_KEY_1: 'http.https://github.com/.extraheader',
      GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${Buffer.from('x-access-token:ghs_token').toString('base64')}`,
    });
    expect(request?.ruleFiles).toEqual(['.github/workflows/images.yml']);
    const lent = JSON.stringify(tools?.env);
    expect(lent).not.toContain('ghs_token');
    expect(lent).not.toContain('GIT_CONFIG');
  });

  it('is the server’s merge base where the clone does not know it', async () => {
    const found = fakeGithub({ mergeBase: async (base, head) => `${base}...${head}` });
    const { request } = await asked('pull_request', pullRequestPayload(), {}, found);
    expect(await request?.base?.askMergeBase?.('b', 'h')).toBe('b...h');
  });

  it('is the commit before a push, and nothing for a new branch, which is said', async () => {
    expect((await asked('push', push(baseSha))).request?.base).toMatchObject({
      ref: baseSha,
      choose: 'exact',
    });
    const { request, fake } = await asked('push', push('0'.repeat(40)));
    expect(request?.base).toBeUndefined();
    expect(fake.log.join('\n')).toContain('there is no commit before it');
  });

  it('is what base-ref says, whatever the event', async () => {
    const { request } = await asked('schedule', {}, { 'base-ref': 'release/1' });
    expect(request?.base).toMatchObject({ ref: 'release/1', choose: 'merge-base', name: 'release/1' });
  });

  it('is no base, with one warning, where the payload of a push is damaged', async () => {
    const { request, status, fake } = await asked('push', { before: 'seven' });
    expect(request?.base).toBeUndefined();
    expect(status).toBe(0);
    expect(fake.notes.map(({ level }) => level)).toEqual(['warning']);
    expect(fake.notes[0]?.message).toContain("push can't be understood");
  });

  it.each(['pull_request', 'pull_request_target', 'merge_group', 'workflow_run'])(
    'is nothing on %s that can not be read: its own rules would judge',
    async (name) => {
      const { status, request, fake } = await asked(name, { pull_request: null });
      expect({ status, request }).toEqual({ status: 2, request: null });
      expect(fake.notes).toMatchObject([
        { level: 'error', message: expect.stringMatching(/in \S+event\.json: /) },
      ]);
    },
  );

  const repository = { default_branch: 'main' };
  const wanted = (required: string): readonly Record<string, string>[] => [
    { 'config-from': 'base' },
    { 'require-baseline': required },
  ];
  it.each([
    ['schedule', {}, undefined],
    ['workflow_dispatch', { repository }, 'refs/heads/main'],
    ['push', { ...push('0'.repeat(40)), ref: 'refs/heads/main', repository }, 'refs/heads/main'],
  ])('is its own rules on the default branch, whoever asks for a base: %s', async (name, payload, ref) => {
    for (const inputs of wanted('true')) {
      const { status, request, fake } = await asked(name, payload, inputs, fakeGithub(), ref);
      expect(status).toBe(0);
      expect(request?.base).toBeUndefined();
      const [[setting] = ['']] = Object.entries(inputs);
      expect(fake.log.filter((line) => line.includes(`its own rules judge, and ${setting}`))).toHaveLength(1);
    }
  });

  it.each([
    ['workflow_dispatch', { repository }, 'refs/heads/loose'],
    ['workflow_dispatch', {}, 'refs/heads/main'],
    ['issue_comment', {}, undefined],
    ['push', { ...push('0'.repeat(40)), ref: 'refs/heads/loose', repository }, 'refs/heads/loose'],
    ['push', { before: 'damaged', ref: 'refs/heads/loose', repository }, 'refs/heads/loose'],
  ])('is nothing elsewhere, where a base was asked for and there is none: %s', async (name, payload, ref) => {
    for (const inputs of wanted('True')) {
      const { status, request, fake } = await asked(name, payload, inputs, fakeGithub(), ref);
      expect({ status, request }).toEqual({ status: 2, request: null });
      expect(fake.notes.at(-1)?.message).toContain('set the input base-ref');
      const named = await asked(name, payload, { ...inputs, 'base-ref': 'main' }, fakeGithub(), ref);
      expect(named).toMatchObject({ status: 0, request: { base: { ref: 'main' } } });
    }
    expect(await asked(name, payload, { 'config-from': 'head' }, fakeGithub(), ref)).toMatchObject({
      status: 0,
    });
  });

  it('needs no base for a baseline that is a report', async () => {
    const inputs = { 'require-baseline': 'true', baseline: 'rebuild\nreport:sizes.json' };
    const { status, fake } = await asked('workflow_dispatch', {}, inputs);
    expect(status).toBe(0);
    expect(fake.log.join('\n')).not.toContain('has nothing to say');
  });

  it('is nothing on pull_request_target, unless the user insists', async () => {
    const refused = await asked('pull_request_target', pullRequestPayload());
    expect(refused).toMatchObject({ status: 2, request: null });
    expect(refused.fake.notes[0]?.message).toContain('on: pull_request');
    const insisted = { 'allow-pull-request-target': 'true' };
    const allowed = await asked('pull_request_target', pullRequestPayload(), insisted);
    expect(allowed).toMatchObject({ status: 0, request: { base: { ref: baseSha } } });
  });
});

describe('an artifact for a baseline', () => {
  const commit = baseSha;
  const other = 'e'.repeat(40);
  const find = async (github: ReturnType<typeof fakeGithub>) => {
    const { tools } = await asked('pull_request', pullRequestPayload(), {}, github);
    return tools?.findArtifact?.('sizes', commit);
  };
  const readArtifact = async ({ id }: { readonly id: number }) => `report ${id}`;

  it('is that of the commit itself, if it has not expired', async () => {
    const artifacts = async () => [
      artifact({ id: 1, name: 'sizes', headSha: other }),
      artifact({ id: 2, name: 'sizes', headSha: commit, expired: true }),
      artifact({ id: 3, name: 'sizes', headSha: commit, runId: 77 }),
    ];
    expect(await find(fakeGithub({ artifacts, readArtifact }))).toEqual({
      text: 'report 3',
      source: 'artifact sizes of run 77',
    });
  });

  it('is else the newest of an ancestor, and says so; what was never merged does not count', async () => {
    const stranger = 'f'.repeat(40);
    const artifacts = async () => [
      artifact({ id: 1, name: 'sizes', headSha: stranger }),
      artifact({ id: 2, name: 'sizes', headSha: other, runId: 78 }),
    ];
    const mergeBase = async (sha: string) => (sha === other ? other : 'd'.repeat(40));
    expect(await find(fakeGithub({ artifacts, readArtifact, mergeBase }))).toEqual({
      text: 'report 2',
      source: 'artifact sizes of run 78, of the earlier commit eeeeeeeeeeee',
    });
  });

  it('is never a fork’s, whose author says what is in it', async () => {
    const artifacts = async () => [artifact({ id: 1, name: 'sizes', headSha: commit, fromFork: true })];
    expect(await find(fakeGithub({ artifacts, readArtifact }))).toMatchObject({
      code: 'baseline-artifact-missing',
    });
  });

  it('is a problem where there is none, and where the server does not answer', async () => {
    expect(await find(fakeGithub({ artifacts: async () => [] }))).toMatchObject({
      code: 'baseline-artifact-missing',
      message: expect.stringContaining('none at all'),
    });
    const artifacts = async () => Promise.reject(serverProblem('github-timeout'));
    expect(await find(fakeGithub({ artifacts }))).toMatchObject({ code: 'github-timeout' });
  });
});
