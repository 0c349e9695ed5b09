import { describe, expect, it, jest } from '@jest/globals';
import { tokens } from '../support/fakeGithub/index.ts';
import { chatter } from './support/comments.ts';
import { asked, commentRequest, openFake, withFake } from './support/open.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

describe('who we are', () => {
  it.each([
    ['a job', tokens.job],
    ['a person', tokens.person],
    ['an app', tokens.app],
  ])('%s finds its own comment again', (_, token) =>
    withFake(async (fake) => {
      const github = openFake(fake, { token });
      await github.comment(commentRequest());
      expect(await github.comment(commentRequest({ body: 'other' }))).toMatchObject({ kind: 'updated' });
    }),
  );

  it('is learnt from the comment where neither GraphQL nor REST say it', () =>
    withFake(async (fake) => {
      const github = openFake(fake, { token: tokens.app });
      fake.rule({ path: '^/graphql$', times: 9, fault: { kind: 'status', status: 403 } });
      await github.comment(commentRequest({ body: 'first' }));
      // Nobody says that the app's comment is ours: one is made, its author learnt, and the two become one.
      const outcome = await github.comment(commentRequest({ run: { id: 101, attempt: 1 }, body: 'second' }));
      expect(outcome).toMatchObject({ id: 1001 });
      expect(fake.state.comments.map(({ body }) => body.split('\n')[1])).toEqual(['second']);
    }));

  it('is asked beside the API on an Enterprise Server', () =>
    withFake(
      async (fake) => {
        const github = openFake(fake);
        await github.comment(commentRequest());
        expect(asked(fake)[0]).toBe('POST /graphql');
        expect(await github.comment(commentRequest({ body: 'other' }))).toMatchObject({ kind: 'updated' });
      },
      { basePath: '/api/v3' },
    ));

  it('is asked by REST of Gitea, which gives all comments at once', () =>
    withFake(
      async (fake) => {
        fake.state.comments.push(...chatter(150));
        const github = openFake(fake);
        await github.comment(commentRequest());
        expect(await github.comment(commentRequest({ body: 'other' }))).toMatchObject({ kind: 'updated' });
        expect(fake.state.comments).toHaveLength(151);
      },
      { mode: 'gitea' },
    ));
});
