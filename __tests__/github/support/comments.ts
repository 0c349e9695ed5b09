import type { FakeGithub } from '../../support/fakeGithub/index.ts';
import { asked } from './open.ts';

/** Comments of other people. */
export function chatter(count: number, login = 'octocat') {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    pullRequest: 5,
    login,
    body: `comment ${index + 1}`,
    createdAt: '2026-11-25T12:00:00Z',
    updatedAt: '2026-11-25T12:00:00Z',
  }));
}

/** What changed something, of all requests so far. */
export const writes = (fake: FakeGithub) =>
  asked(fake).filter((line) => /^(POST|PATCH|DELETE) \/repos/.test(line));
