import { describe, expect, it, jest } from '@jest/globals';
import { startFakeGithub, tokens } from '../support/fakeGithub/index.ts';
import { asked, commentRequest, openFake, withFake } from './support/open.ts';
import { problemOf } from './support/problemOf.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

const comments = '/issues/5/comments$';

describe('a refusal', () => {
  it('to delete a comment that is one too many is told, and no failure', () =>
    withFake(async (fake) => {
      const notices: string[] = [];
      const github = openFake(fake, { notices });
      await github.comment(commentRequest());
      const [comment] = fake.state.comments;
      if (comment !== undefined) fake.state.comments.push({ ...comment, id: 1002 });
      const fault = { kind: 'status', status: 403, body: { message: 'Resource not accessible' } } as const;
      fake.rule({ method: 'DELETE', path: '/comments/', fault });
      const outcome = await github.comment(commentRequest({ body: 'other' }));
      expect(outcome).toMatchObject({ kind: 'updated', id: 1001 });
      expect(notices).toEqual([expect.stringContaining('could not delete comment 1002')]);
    }));

  it('for want of a permission says which, and what forks can do', () =>
    withFake(async (fake) => {
      const problem = await problemOf(openFake(fake, { token: tokens.readOnly }).comment(commentRequest()));
      expect(problem).toEqual({
        code: 'github-forbidden',
        message:
          'could not write the comment on pull request #5: the API answers 403 "Resource not accessible by integration - https://docs.github.com/rest"',
        fix: expect.stringMatching(/permissions: pull-requests: write.*docs\/recipes\.md#forks/),
      });
      expect(asked(fake).filter((line) => line.startsWith('POST /repos'))).toHaveLength(1);
    }));

  it('of a bad token stops at the first question', () =>
    withFake(async (fake) => {
      const problem = await problemOf(openFake(fake, { token: 'wrong-token' }).comment(commentRequest()));
      expect(problem).toMatchObject({
        code: 'github-unauthorized',
        fix: expect.stringContaining('github-token'),
      });
      expect(fake.exchanges).toHaveLength(1);
    }));

  it('comes without asking where there is no token', () =>
    withFake(async (fake) => {
      const problem = await problemOf(openFake(fake, { token: '' }).pullRequest(5));
      expect(problem).toMatchObject({ code: 'github-unauthorized' });
      expect(fake.exchanges).toEqual([]);
    }));

  it.each([
    [
      'a locked conversation',
      403,
      'Unable to create comment because issue is locked.',
      'github-forbidden',
      /unlock/,
    ],
    ['issues turned off', 410, 'Issues are disabled for this repo', 'github-not-found', /still exists/],
    ['a text that is too long', 422, 'Validation Failed', 'github-invalid', /report it/],
    [
      'a fine-grained token',
      403,
      'Resource not accessible by personal access token',
      'github-forbidden',
      /pull-requests: write/,
    ],
  ])('of %s', (_, status, message, code, fix) =>
    withFake(async (fake) => {
      fake.rule({ method: 'POST', path: comments, fault: { kind: 'status', status, body: { message } } });
      const problem = await problemOf(openFake(fake).comment(commentRequest()));
      expect(problem).toMatchObject({
        code,
        fix: expect.stringMatching(fix),
        message: expect.stringContaining(message),
      });
    }),
  );

  it('of a pull request that is gone', () =>
    withFake(async (fake) => {
      const problem = await problemOf(openFake(fake).comment(commentRequest({ pullRequest: 6 })));
      expect(problem).toMatchObject({ code: 'github-not-found', message: expect.stringContaining('#6') });
    }));

  it.each([
    ['500 again and again', { kind: 'status', status: 500 }, 'github-unavailable'],
    ['cut connections again and again', { kind: 'abort', when: 'before' }, 'github-unavailable'],
    ['answers cut in the middle again and again', { kind: 'cut' }, 'github-unavailable'],
  ] as const)('after %s', (_, fault, code) =>
    withFake(async (fake) => {
      fake.rule({ path: comments, times: 99, fault });
      expect(await problemOf(openFake(fake).comment(commentRequest()))).toMatchObject({ code });
      expect(fake.state.comments).toEqual([]);
    }),
  );

  it('of a limit that ends after the deadline comes at once', () =>
    withFake(async (fake) => {
      const fault = { kind: 'secondary-limit', status: 429, retryAfterS: 100_000 } as const;
      fake.rule({ path: comments, times: 99, fault });
      const begun = Date.now();
      const problem = await problemOf(
        openFake(fake, { pace: { secondMs: 1_000 } }).comment(commentRequest()),
      );
      expect(problem).toMatchObject({
        code: 'github-rate-limited',
        fix: expect.stringContaining('100000 s'),
      });
      expect(Date.now() - begun).toBeLessThan(8_000);
    }));

  it('where nothing listens says so', async () => {
    const fake = await startFakeGithub();
    const github = openFake(fake);
    await fake.close();
    expect(await problemOf(github.pullRequest(5))).toMatchObject({
      code: 'github-unavailable',
      message: 'could not read pull request #5: no answer from the API: nothing listens there',
    });
  });
});
