import { describe, expect, it, jest } from '@jest/globals';
import { sha, tokens } from '../support/fakeGithub/index.ts';
import { chatter, writes } from './support/comments.ts';
import { commentRequest, openFake, withFake } from './support/open.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

describe('the one comment', () => {
  it('is made, edited in place, left as it is, and made anew when it was deleted', () =>
    withFake(async (fake) => {
      const github = openFake(fake);
      const made = await github.comment(commentRequest());
      expect(made).toEqual({ kind: 'created', id: 1001, url: expect.stringContaining('#issuecomment-1001') });
      expect(fake.state.comments[0]?.body).toMatch(/^<!-- size-gate 1 .* -->\nAll services/);

      const edited = await github.comment(
        commentRequest({ run: { id: 101, attempt: 1 }, body: 'sutra-api grew' }),
      );
      expect(edited).toMatchObject({ kind: 'updated', id: 1001 });
      expect(fake.state.comments.map(({ body }) => body)).toEqual([
        expect.stringContaining('sutra-api grew'),
      ]);

      const before = writes(fake).length;
      const same = await github.comment(
        commentRequest({ run: { id: 102, attempt: 1 }, body: 'sutra-api grew' }),
      );
      expect(same).toMatchObject({ kind: 'unchanged', id: 1001 });
      expect(writes(fake)).toHaveLength(before);

      fake.state.comments.length = 0;
      const anew = await github.comment(commentRequest({ run: { id: 103, attempt: 1 } }));
      expect(anew).toMatchObject({ kind: 'created', id: 1002 });
      expect(fake.state.comments).toHaveLength(1);
    }));

  it('is found behind 300 others', () =>
    withFake(async (fake) => {
      fake.state.comments.push(...chatter(300));
      const github = openFake(fake);
      await github.comment(commentRequest());
      fake.state.comments.push(...chatter(50).map((comment) => ({ ...comment, id: comment.id + 2000 })));
      const edited = await github.comment(commentRequest({ run: { id: 101, attempt: 1 }, body: 'other' }));
      expect(edited).toMatchObject({ kind: 'updated', id: 1001 });
      expect(fake.state.comments).toHaveLength(351);
    }));

  it('is never another author’s, whatever its text says', () =>
    withFake(async (fake) => {
      await openFake(fake, { token: tokens.person }).comment(commentRequest());
      const forged = fake.state.comments[0]?.body;
      const made = await openFake(fake).comment(
        commentRequest({ run: { id: 1, attempt: 1 }, body: 'the truth' }),
      );
      expect(made).toMatchObject({ kind: 'created', id: 1002 });
      expect(fake.state.comments[0]?.body).toBe(forged);
    }));

  it('is not one that only quotes the marker', () =>
    withFake(async (fake) => {
      const github = openFake(fake);
      await github.comment(commentRequest());
      const [comment] = fake.state.comments;
      if (comment === undefined) throw new Error('no comment');
      comment.body = `> ${comment.body}`;
      expect(await github.comment(commentRequest())).toMatchObject({ kind: 'created', id: 1002 });
    }));

  it.each([
    ['one key is the beginning of another', 'api', 'api-2'],
    ['one ends the hidden marker', 'a', 'a"} --> <!-- size-gate 1 {"key":"a'],
    ['they differ in letters outside of ASCII', 'größe', 'größE'],
    ['one is empty', '', ' '],
  ])('of another key is not touched, also where %s', (_, first, second) =>
    withFake(async (fake) => {
      const github = openFake(fake);
      await github.comment(commentRequest({ key: first, body: 'first' }));
      await github.comment(commentRequest({ key: second, body: 'second' }));
      await github.comment(commentRequest({ key: first, body: 'first again' }));
      expect(fake.state.comments.map(({ body }) => body.split('\n')[1])).toEqual(['first again', 'second']);
    }),
  );

  it('speaks on closed pull requests, too', () =>
    withFake(async (fake) => {
      const [pull] = fake.state.pulls;
      if (pull !== undefined) pull.state = 'closed';
      expect(await openFake(fake).comment(commentRequest())).toMatchObject({ kind: 'created' });
    }));

  it('is kept true but not made where none was wanted', () =>
    withFake(async (fake) => {
      const github = openFake(fake);
      const none = await github.comment(commentRequest({ create: false }));
      expect(none).toEqual({ kind: 'not-wanted', id: null, reason: expect.any(String) });
      expect(writes(fake)).toEqual([]);
      await github.comment(commentRequest());
      const kept = await github.comment(commentRequest({ create: false, body: 'now it fails' }));
      expect(kept).toMatchObject({ kind: 'updated', id: 1001 });
    }));

  it('refuses a body that is too long before anything is sent', () =>
    withFake(async (fake) => {
      const request = commentRequest({ body: 'x'.repeat(65_500), stableText: '' });
      await expect(openFake(fake).comment(request)).rejects.toThrow(RangeError);
      expect(fake.exchanges).toEqual([]);
    }));
});

describe('an older run', () => {
  it('writes nothing where the pull request has moved on', () =>
    withFake(async (fake) => {
      const outcome = await openFake(fake).comment(commentRequest({ headSha: sha('c') }));
      expect(outcome).toMatchObject({
        kind: 'stale',
        id: null,
        reason: expect.stringContaining('aaaaaaaaaaaa'),
      });
      expect(writes(fake)).toEqual([]);
    }));

  it.each([
    ['an earlier run', { id: 99, attempt: 7 }],
    ['an earlier attempt', { id: 100, attempt: 1 }],
  ])('%s never overwrites a later one', (_, run) =>
    withFake(async (fake) => {
      const github = openFake(fake);
      await github.comment(commentRequest({ run: { id: 100, attempt: 2 }, body: 'later' }));
      const outcome = await github.comment(commentRequest({ run, body: 'earlier' }));
      expect(outcome).toMatchObject({ kind: 'stale', id: 1001 });
      expect(fake.state.comments[0]?.body).toContain('later');
    }),
  );

  it('may be repeated: a later attempt of the same run overwrites', () =>
    withFake(async (fake) => {
      const github = openFake(fake);
      await github.comment(commentRequest({ body: 'first attempt' }));
      const outcome = await github.comment(commentRequest({ run: { id: 100, attempt: 2 }, body: 'second' }));
      expect(outcome).toMatchObject({ kind: 'updated', id: 1001 });
    }));
});

describe('several comments of one key', () => {
  it('become one: the oldest, with the newest text', () =>
    withFake(async (fake) => {
      const github = openFake(fake);
      await github.comment(commentRequest({ body: 'old' }));
      const [comment] = fake.state.comments;
      if (comment === undefined) throw new Error('no comment');
      fake.state.comments.push({ ...comment, id: 1002 }, { ...comment, id: 1003 });
      fake.state.nextCommentId = 1004;
      const outcome = await github.comment(commentRequest({ run: { id: 101, attempt: 1 }, body: 'new' }));
      expect(outcome).toMatchObject({ kind: 'updated', id: 1001 });
      expect(fake.state.comments.map(({ id, body }) => [id, body.split('\n')[1]])).toEqual([[1001, 'new']]);
    }));
});

describe('a list that does not show yet what was written', () => {
  it('is no reason to write again, and the next run makes one of two', () =>
    withFake(async (fake) => {
      const stale = { kind: 'status', status: 200, body: [] } as const;
      fake.rule({ method: 'GET', path: '/issues/5/comments$', times: 4, fault: stale });
      const first = await openFake(fake).comment(commentRequest({ body: 'first' }));
      const second = await openFake(fake).comment(
        commentRequest({ run: { id: 101, attempt: 1 }, body: 'second' }),
      );
      expect([first, second]).toMatchObject([
        { kind: 'created', id: 1001 },
        { kind: 'created', id: 1002 },
      ]);
      const third = await openFake(fake).comment(
        commentRequest({ run: { id: 102, attempt: 1 }, body: 'third' }),
      );
      expect(third).toMatchObject({ kind: 'updated', id: 1001 });
      expect(fake.state.comments.map(({ body }) => body.split('\n')[1])).toEqual(['third']);
    }));
});
