import { describe, expect, it, jest } from '@jest/globals';
import { sha, tokens } from '../support/fakeGithub/index.ts';
import { commentRequest, openFake, withFake } from './support/open.ts';
import { problemOf } from './support/problemOf.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

const comments = '/issues/5/comments$';

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
