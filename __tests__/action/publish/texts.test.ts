import { describe, expect, it } from '@jest/globals';
import { problemTexts, reportTexts, type Texts } from '../../../src/action/publish/texts.ts';
import { checkLength } from '../../../src/github/writeComment.ts';
import type { Report } from '../../../src/report/index.ts';
import { image, MB, measured, plan, report, rule } from '../../report/support/story.ts';
import { headSha, pullRequestDoor } from '../support/world.ts';

/** The longest key that an input can make, of letters that the hidden marker has to escape. */
const door = pullRequestDoor({ 'comment-key': 'ü'.repeat(120) });

/** So many services over their limit: each has its row and its reasons, while there is room. */
function tooLarge(count: number): Report {
  const images = Array.from({ length: count }, (_, index) => image(`service-${index}`, { limit: rule(MB) }));
  return report(
    plan(images),
    images.map((each) => measured(each, 5 * MB)),
  );
}

/** Throws where the room for GitHub would refuse the comment as too long. */
function check({ comment: body, stable: stableText }: Texts): number {
  const run = { id: Number.MAX_SAFE_INTEGER, attempt: 999 };
  const request = { pullRequest: 7, headSha, key: door.inputs.commentKey, run, create: true };
  checkLength({ ...request, body, stableText });
  return body.length;
}

describe('the text of the comment', () => {
  it('fills the room that a comment has, its hidden marker included, and never more', () => {
    const counts = Array.from({ length: 15 }, (_, index) => 160 + index * 3);
    const lengths = counts.map((count) => check(reportTexts(tooLarge(count), door)));
    expect(Math.max(...lengths)).toBeGreaterThan(62_000);
    // From there on something is left out.
    expect(lengths.at(-1)).toBeLessThan(62_000);
  });

  it('keeps to it, too, where nothing could be judged', () => {
    const message = 'x'.repeat(1_000);
    const lengths = Array.from({ length: 15 }, (_, index) => {
      const problems = Array.from({ length: 55 + index }, () => ({ code: 'broken', message }));
      return check(problemTexts(problems, door));
    });
    expect(Math.max(...lengths)).toBeGreaterThan(62_000);
    expect(lengths.at(-1)).toBeLessThan(62_000);
  });
});
