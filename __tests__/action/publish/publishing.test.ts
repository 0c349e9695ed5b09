import { describe, expect, it } from '@jest/globals';
import { failingReport, passingReport } from '../../report/support/story.ts';
import { pull, type Server, warnings } from '../support/pull.ts';
import { fakeGithub, serverProblem } from '../support/world.ts';

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
