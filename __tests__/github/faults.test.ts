import { describe, expect, it, jest } from '@jest/globals';
import { GateError, Interrupted } from '../../src/nouns/index.ts';
import type { Fault } from '../support/fakeGithub/index.ts';
import { sha, startFakeGithub, tokens } from '../support/fakeGithub/index.ts';
import { asked, commentRequest, openFake, withFake } from './support/open.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

const comments = '/issues/5/comments$';

/** The problem that a call fails with. */
async function problemOf(call: Promise<unknown>) {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GateError)) throw new Error(`no GateError: ${String(error)}`);
  return error.problems[0];
}

describe('a failure in passing', () => {
  const passing: readonly (readonly [string, Fault])[] = [
    ['500', { kind: 'status', status: 500 }],
    [
      '502 with a page',
      { kind: 'status', status: 502, body: '<html>', headers: { 'content-type': 'text/html' } },
    ],
    ['503', { kind: 'status', status: 503 }],
    ['a secondary limit, 403', { kind: 'secondary-limit', status: 403, retryAfterS: 2 }],
    ['a secondary limit, 429', { kind: 'secondary-limit', status: 429, retryAfterS: 2 }],
    ['a primary limit that ends soon', { kind: 'primary-limit', resetInS: 2 }],
    ['429 and no more', { kind: 'status', status: 429 }],
    ['a connection cut before', { kind: 'abort', when: 'before' }],
    ['a connection cut after', { kind: 'abort', when: 'after' }],
    ['an answer cut in the middle', { kind: 'cut' }],
  ];

  it.each(passing)('%s of reading is tried again', (_, fault) =>
    withFake(async (fake) => {
      fake.rule({ method: 'GET', path: comments, fault });
      expect(await openFake(fake).comment(commentRequest())).toMatchObject({ kind: 'created' });
    }),
  );

  it.each(passing)('%s of making leaves one comment', (_, fault) =>
    withFake(async (fake) => {
      fake.rule({ method: 'POST', path: comments, fault });
      expect(await openFake(fake).comment(commentRequest())).toMatchObject({ kind: 'created' });
      expect(fake.state.comments).toHaveLength(1);
    }),
  );

  it.each(passing)('%s of editing leaves the new text', (_, fault) =>
    withFake(async (fake) => {
      const github = openFake(fake);
      await github.comment(commentRequest());
      fake.rule({ method: 'PATCH', path: '/comments/', fault });
      expect(await github.comment(commentRequest({ body: 'other' }))).toMatchObject({
        kind: 'updated',
        id: 1001,
      });
      expect(fake.state.comments.map(({ body }) => body.split('\n')[1])).toEqual(['other']);
    }),
  );

  it('is told to the log, without the token', () =>
    withFake(async (fake) => {
      const notices: string[] = [];
      fake.rule({
        method: 'GET',
        path: comments,
        fault: { kind: 'secondary-limit', status: 429, retryAfterS: 3 },
      });
      fake.rule({ method: 'POST', path: comments, fault: { kind: 'abort', when: 'after' } });
      await openFake(fake, { notices }).comment(commentRequest());
      expect(notices).toEqual([
        expect.stringContaining('waiting 3 s'),
        expect.stringContaining('trying again in'),
      ]);
      expect(notices.join()).not.toContain(tokens.job);
    }));
});

describe('a comment that vanishes between reading and writing', () => {
  it('is made anew', () =>
    withFake(async (fake) => {
      const github = openFake(fake);
      await github.comment(commentRequest());
      fake.rule({ method: 'PATCH', path: '/comments/', fault: { kind: 'delete-comments' } });
      const outcome = await github.comment(commentRequest({ body: 'other' }));
      expect(outcome).toMatchObject({ kind: 'created', id: 1002 });
      expect(fake.state.comments).toHaveLength(1);
    }));

  it('is not made anew where none was wanted', () =>
    withFake(async (fake) => {
      const github = openFake(fake);
      await github.comment(commentRequest());
      fake.rule({ method: 'PATCH', path: '/comments/', fault: { kind: 'delete-comments' } });
      const outcome = await github.comment(commentRequest({ body: 'other', create: false }));
      expect(outcome).toMatchObject({ kind: 'not-wanted', id: null });
      expect(fake.state.comments).toEqual([]);
    }));
});

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

describe('time', () => {
  it.each([
    ['accepts and never answers', { kind: 'never' }],
    ['answers a byte at a time', { kind: 'trickle', everyMs: 20 }],
  ] as const)('ends the wait for a server that %s', (_, fault) =>
    withFake(async (fake) => {
      fake.rule({ path: comments, times: 99, fault });
      const github = openFake(fake, { deadlineMs: 600, pace: { requestMs: 100 } });
      const begun = Date.now();
      expect(await problemOf(github.comment(commentRequest()))).toMatchObject({ code: 'github-timeout' });
      expect(Date.now() - begun).toBeLessThan(5_000);
    }),
  );

  it('of one request may be over, and the next try succeed', () =>
    withFake(async (fake) => {
      fake.rule({ path: '/pulls/5$', fault: { kind: 'never' } });
      const github = openFake(fake, { pace: { requestMs: 300 } });
      expect(await github.pullRequest(5)).toMatchObject({ headSha: sha('a') });
    }));

  it('is over when the user says so', () =>
    withFake(async (fake) => {
      fake.rule({ path: '/pulls/5$', fault: { kind: 'never' } });
      const user = new AbortController();
      const call = openFake(fake, { signal: user.signal }).pullRequest(5);
      setTimeout(() => user.abort(), 50);
      await expect(call).rejects.toThrow(Interrupted);
      await expect(openFake(fake, { signal: user.signal }).pullRequest(5)).rejects.toThrow(Interrupted);
    }));
});

describe('what a server says', () => {
  it('of calls that will vanish goes to the log, and not to the console', () =>
    withFake(async (fake) => {
      const notices: string[] = [];
      const body = {
        number: 5,
        state: 'open',
        head: { sha: sha('a'), ref: 'x' },
        base: { sha: sha('b'), ref: 'main' },
      };
      const headers = { deprecation: 'true', sunset: 'tomorrow' };
      fake.rule({ path: '/pulls/5$', fault: { kind: 'status', status: 200, body, headers } });
      await openFake(fake, { notices }).pullRequest(5);
      expect(notices).toEqual([expect.stringContaining('deprecated')]);
    }));
});

describe('what a hostile server says', () => {
  const hostile = `line\n::error::pwned\u001b[31m \u202e${tokens.job} ${'x'.repeat(5_000)}`;

  it('is quoted short, on one line, without commands and without the token it saw', () =>
    withFake(async (fake) => {
      fake.rule({ path: '/pulls/5$', fault: { kind: 'status', status: 422, body: { message: hostile } } });
      const problem = await problemOf(openFake(fake).pullRequest(5));
      const text = JSON.stringify(problem);
      expect(text).not.toContain(tokens.job);
      expect(problem?.message).not.toMatch(/[\n\u001b\u202e]|::error::/);
      expect(text.length).toBeLessThan(700);
    }));

  it.each([
    ['a list in place of an object', []],
    ['no head', { number: 5, state: 'open', base: { sha: sha('b'), ref: 'main' } }],
    [
      'a head that is no commit',
      {
        number: 5,
        state: 'open',
        head: { sha: '--upload-pack=x', ref: 'x' },
        base: { sha: sha('b'), ref: 'main' },
      },
    ],
  ])('is refused as an answer: %s', (_, body) =>
    withFake(async (fake) => {
      fake.rule({ path: '/pulls/5$', fault: { kind: 'status', status: 200, body } });
      expect(await problemOf(openFake(fake).pullRequest(5))).toMatchObject({ code: 'github-invalid' });
    }),
  );

  it('leads the token to no other host', () =>
    withFake(async (fake) =>
      withFake(async (other) => {
        const link = `<${other.apiUrl}/repos/octo-org/services/issues/5/comments?page=2>; rel="next"`;
        fake.rule({
          path: comments,
          times: 99,
          fault: { kind: 'status', status: 200, body: [], headers: { link } },
        });
        expect(await problemOf(openFake(fake).comment(commentRequest()))).toMatchObject({
          code: 'github-unavailable',
        });
        expect(other.exchanges).toEqual([]);
      }),
    ));

  it('leads the token nowhere by a redirect', () =>
    withFake(async (fake) =>
      withFake(async (other) => {
        const location = `${other.apiUrl}/repos/octo-org/services/pulls/5`;
        fake.rule({
          path: '/pulls/5$',
          times: 9,
          fault: { kind: 'status', status: 307, headers: { location } },
        });
        await problemOf(openFake(fake).pullRequest(5));
        for (const { headers } of other.exchanges) expect(headers.authorization).toBeUndefined();
      }),
    ));
});
