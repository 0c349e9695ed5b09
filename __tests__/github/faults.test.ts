import { describe, expect, it, jest } from '@jest/globals';
import { Interrupted } from '../../src/nouns/index.ts';
import type { Fault } from '../support/fakeGithub/index.ts';
import { sha, tokens } from '../support/fakeGithub/index.ts';
import { commentRequest, openFake, withFake } from './support/open.ts';
import { problemOf } from './support/problemOf.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

const comments = '/issues/5/comments$';

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
