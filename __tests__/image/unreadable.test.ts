import { expect, it } from '@jest/globals';
import { unreadable } from '../../src/image/unreadable.ts';

it('says what to do where the finder of a problem knows nothing better', () => {
  const [problem] = unreadable('image-no-platform', 'no image').problems;
  expect(problem).toMatchObject({ code: 'image-no-platform', fix: expect.stringContaining('attestations') });
  const own = unreadable('image-no-platform', 'no image', { fix: 'do this' });
  expect(own.problems[0]?.fix).toBe('do this');
});
