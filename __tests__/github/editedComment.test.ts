import { describe, expect, it, jest } from '@jest/globals';
import type { CommentRequest } from '../../src/github/types.ts';
import { writes } from './support/comments.ts';
import { commentRequest, openFake, withFake } from './support/open.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

describe('a comment with another text than it was given', () => {
  const again = { run: { id: 100, attempt: 2 } };
  /** Writes one comment, gives it another text, and lets the same run speak again. */
  const afterEdit = (edit: (body: string) => string, second: Partial<CommentRequest> = again) =>
    withFake(async (fake) => {
      const github = openFake(fake);
      await github.comment(commentRequest({ body: 'one  \ntwo\n\nsee run 100', stableText: 'one two' }));
      const [comment] = fake.state.comments;
      if (comment === undefined) throw new Error('no comment');
      comment.body = edit(comment.body);
      const body = 'one  \ntwo\n\nsee run 100, attempt 2';
      const outcome = await github.comment(commentRequest({ body, stableText: 'one two', ...second }));
      return { outcome, body: comment.body, writes: writes(fake).length };
    });

  it.each([
    ['other words', (body: string) => body.replace('two', '2')],
    ['words at its end', (body: string) => `${body}\nbut nobody minds`],
    ['nothing but the marker', (body: string) => body.split('\n')[0] ?? ''],
  ])('is made true again where somebody left %s', async (_, edit) => {
    expect(await afterEdit(edit)).toMatchObject({
      outcome: { kind: 'updated', id: 1001 },
      body: expect.stringContaining('\ntwo\n\nsee run 100, attempt 2'),
    });
  });

  it.each([
    ['line ends of its own', (body: string) => body.replaceAll('\n', '\r\n')],
    ['no blanks at the ends', (body: string) => body.replaceAll(/ +$/gm, '')],
    ['a line end behind it', (body: string) => `${body}\n`],
    ['what it was given', (body: string) => body],
  ])('is left as it is where the server keeps %s', async (_, edit) => {
    expect(await afterEdit(edit)).toMatchObject({ outcome: { kind: 'unchanged', id: 1001 }, writes: 1 });
  });

  it('is not written again and again where the server keeps it in its own form', () =>
    withFake(async (fake) => {
      fake.hold = async () => {
        for (const each of fake.state.comments) each.body = each.body.replaceAll(/\r?\n/g, '\r\n');
      };
      await openFake(fake).comment(commentRequest({ body: 'one\ntwo' }));
      expect(writes(fake)).toHaveLength(1);
    }));
});
