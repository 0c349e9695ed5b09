import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GateError, Interrupted } from '../../../src/nouns/index.ts';
import { failingReport, passingReport } from '../../report/support/story.ts';
import { pull, warnings } from '../support/pull.ts';
import { fakeCore, fakeGithub, headSha, run, runnerEnv } from '../support/world.ts';

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
