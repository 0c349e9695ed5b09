import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GateError, Interrupted } from '../../../src/nouns/index.ts';
import type { Report } from '../../../src/report/index.ts';
import { failingReport, passingReport } from '../../report/support/story.ts';
import {
  type FakeCore,
  fakeCore,
  fakeGithub,
  headSha,
  pullRequestPayload,
  run,
  runnerEnv,
  serverProblem,
} from '../support/world.ts';

type Server = ReturnType<typeof fakeGithub>;

/** Runs the door for a pull request; `head` is the id of the head's repository, 1 for the base's own. */
async function pull(
  given: {
    readonly inputs?: Record<string, string>;
    readonly report?: Report | Error;
    readonly server?: Server;
    readonly head?: number;
    readonly env?: Record<string, string>;
  } = {},
): Promise<{ status: number; fake: FakeCore; server: Server }> {
  const { inputs = {}, report = passingReport(), server = fakeGithub(), head = 1, env = {} } = given;
  const fake = fakeCore({ 'github-token': 'ghs_token', ...inputs });
  const status = await run(
    fake,
    async () => {
      if (report instanceof Error) throw report;
      return report;
    },
    {
      env: { ...runnerEnv('pull_request', pullRequestPayload(head)), ...env },
      github: async () => ({ openGithub: server.open }),
    },
  );
  return { status, fake, server };
}

const warnings = (fake: FakeCore) => fake.notes.filter(({ level }) => level === 'warning');

describe('the comment', () => {
  it('is about the pull request’s own commit, by this run, under the key of this gate', async () => {
    const { status, fake, server } = await pull({ inputs: { 'working-directory': 'shop' } });
    expect(status).toBe(0);
    expect(server.opened.at(-1)).toMatchObject({
      token: 'ghs_token',
      apiUrl: 'https://api.github.com',
      owner: 'octo-org',
      repo: 'shop',
    });
    expect(server.comments).toEqual([
      {
        pullRequest: 7,
        headSha,
        key: 'shop',
        run: { id: 1234, attempt: 2 },
        body: readFileSync(fake.outputs['comment-body-file'] ?? '', 'utf8'),
        stableText: expect.not.stringContaining('actions/runs'),
        create: true,
      },
    ]);
    expect(server.comments[0]?.body).toContain('(https://github.com/octo-org/shop/actions/runs/1234)');
    expect(fake.outputs['comment-id']).toBe('4711');
    expect(warnings(fake)).toEqual([]);
  });

  it('has the text of the summary where both have room', async () => {
    const { fake, server } = await pull({ report: failingReport() });
    expect(server.comments[0]?.body).toBe(fake.summary());
  });

  it.each([
    ['always', passingReport(), true],
    ['true', passingReport(), true],
    ['on-failure', passingReport(), false],
    ['on-failure', failingReport(), true],
    ['on-change', failingReport(), true],
  ])('with `comment: %s`, is made anew or only kept true', async (comment, report, create) => {
    const { server } = await pull({ inputs: { comment }, report });
    expect(server.comments.map((each) => each.create)).toEqual([create]);
  });

  it.each(['never', 'false'])(
    'is left alone with `comment: %s`, and its text is in a file',
    async (comment) => {
      const { fake, server } = await pull({ inputs: { comment } });
      expect(server.comments).toEqual([]);
      expect(readFileSync(fake.outputs['comment-body-file'] ?? '', 'utf8')).toBe(fake.summary());
      expect(fake.outputs['comment-id']).toBe('');
    },
  );

  it('turns red with the check: a run that could not judge says so', async () => {
    const problem = { code: 'engine-missing', message: 'no engine answers', fix: 'start docker' };
    const { status, server } = await pull({ report: new GateError(problem) });
    expect(status).toBe(2);
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]).toMatchObject({
      key: '',
      create: true,
      body: expect.stringContaining('no engine answers'),
    });
  });

  it('is not alone in that: where statuses are on, the run’s own is an error then', async () => {
    const report = new GateError({ code: 'engine-missing', message: 'no engine answers' });
    const { server } = await pull({ report, inputs: { statuses: 'true', 'working-directory': 'shop' } });
    expect(server.statuses).toEqual([
      {
        ...{ sha: headSha, state: 'error', context: 'size-gate/shop (verdict)' },
        description: 'nothing could be judged: see the run',
        targetUrl: 'https://github.com/octo-org/shop/actions/runs/1234',
      },
    ]);
    expect((await pull({ report })).server.statuses).toEqual([]);
  });

  it('says so, too, where an input of this door is wrong', async () => {
    const { status, server } = await pull({ inputs: { comment: 'sometimes', summary: 'no' } });
    expect(status).toBe(2);
    expect(server.comments[0]?.body).toContain('sometimes');
    expect(server.comments[0]?.body).toContain('summary');
  });

  it('is not written by an interrupted run', async () => {
    const { status, server } = await pull({ report: new Interrupted() });
    expect(status).toBe(130);
    expect(server.comments).toEqual([]);
  });

  it.each(['push', 'merge_group', 'schedule'])('is not written for %s', async (name) => {
    const server = fakeGithub();
    const sha = 'd'.repeat(40);
    const payload = {
      before: sha,
      after: sha,
      merge_group: { head_sha: sha, base_sha: sha, base_ref: 'refs/heads/main' },
    };
    await run(fakeCore({ 'github-token': 't' }), async () => passingReport(), {
      env: runnerEnv(name, payload),
      github: async () => ({ openGithub: server.open }),
    });
    expect(server.comments).toEqual([]);
  });
});

describe('a token that may not write', () => {
  const readOnly = () =>
    fakeGithub({
      comment: async () => Promise.reject(serverProblem('github-forbidden')),
      setStatus: async () => Promise.reject(serverProblem('github-forbidden')),
    });

  it.each([
    ['a fork', 2, 'contributor', "a fork's pull request"],
    ['Dependabot', 1, 'dependabot[bot]', 'Dependabot'],
  ])('of %s is one warning, and the verdict stands', async (_, head, actor, words) => {
    const env = { GITHUB_ACTOR: actor };
    const inputs = { statuses: 'true' };
    const { status, fake } = await pull({ server: readOnly(), head, env, inputs });
    expect(status).toBe(0);
    expect(warnings(fake)).toHaveLength(1);
    expect(warnings(fake)[0]?.message).toContain(`the token of a run for ${words} may only read`);
    expect(warnings(fake)[0]?.message).toContain('docs/recipes.md#forks');
    expect(fake.outputs).toMatchObject({ verdict: 'pass', 'comment-id': '' });
  });

  it('of an own pull request says which permission is missing', async () => {
    const { status, fake } = await pull({ server: readOnly(), report: failingReport() });
    expect(status).toBe(2);
    expect(warnings(fake).map(({ message }) => message)).toContain(
      'the comment could not be written: github-forbidden happened; do something',
    );
  });

  it('of a runner that does not say where it is, is of no use: one warning', async () => {
    const { status, fake, server } = await pull({ env: { GITHUB_RUN_ID: '' } });
    expect(status).toBe(0);
    expect(server.opened).toEqual([]);
    expect(warnings(fake).map(({ message }) => message)).toEqual([
      expect.stringContaining('does not say where this is'),
    ]);
  });

  it('that is not there at all is one warning', async () => {
    const { status, fake, server } = await pull({ inputs: { 'github-token': '' } });
    expect(status).toBe(0);
    expect(server.opened).toEqual([]);
    expect(warnings(fake)).toHaveLength(1);
    expect(warnings(fake)[0]?.message).toContain('there is no token');
  });
});

describe('publishing', () => {
  it('goes on where one part fails', async () => {
    const server = fakeGithub({ comment: async () => Promise.reject(serverProblem('github-unavailable')) });
    const { status, fake } = await pull({ server, inputs: { statuses: 'true' } });
    expect(status).toBe(0);
    expect(warnings(fake).map(({ message }) => message)).toEqual([
      'the comment could not be written: github-unavailable happened; do something',
    ]);
    expect(server.statuses).toHaveLength(7);
  });

  it('never changes the verdict, even where a bug of ours keeps the report from being shown', async () => {
    const report = new Proxy(passingReport(), {
      get: (target, key) => {
        if (key === 'warnings') throw new Error('a bug');
        return Reflect.get(target, key);
      },
    });
    const { status, fake, server } = await pull({ report });
    expect(status).toBe(0);
    expect(fake.outputs).toMatchObject({ verdict: 'pass', report: '', 'comment-body-file': '' });
    expect(warnings(fake).every(({ message }) => message.endsWith('a bug'))).toBe(true);
    expect(server.comments).toEqual([]);
  });

  it('masks the token and shows it nowhere', async () => {
    const { fake, server } = await pull({ report: failingReport() });
    expect(fake.secrets).toContain('ghs_token');
    const said = JSON.stringify([fake.log, fake.notes, fake.outputs, fake.summary(), server.comments]);
    expect(said).not.toContain('ghs_token');
  });

  it('ends where the server never answers', async () => {
    const { signal } = new AbortController();
    let given: AbortSignal = signal;
    const server = fakeGithub();
    const open: Server['open'] = (options) => {
      given = options.signal;
      return server.open(options);
    };
    await pull({ server: { ...server, open } });
    // The deadline itself is two minutes; that there is one beside the user's own signal is what counts here.
    expect(given).not.toBe(signal);
    expect(given.aborted).toBe(false);
  });
});
