import { openGithub } from '../../../src/github/index.ts';
import type { Pace } from '../../../src/github/pace.ts';
import type { CommentRequest, Github, GithubOptions } from '../../../src/github/types.ts';
import {
  type FakeGithub,
  type FakeOptions,
  sha,
  startFakeGithub,
  tokens,
} from '../../support/fakeGithub/index.ts';

/** Waits of a thousandth. */
export const quick: Pace = { secondMs: 1, requestMs: 2_000, writeMs: 2_000, settleMs: 1, spaced: false };

/** A client of the fake server; says all its notices into `notices`. */
export function openFake(
  fake: FakeGithub,
  more: Partial<GithubOptions> & { readonly pace?: Partial<Pace>; readonly notices?: string[] } = {},
): Github {
  const { pace, notices, ...options } = more;
  return openGithub(
    {
      token: tokens.job,
      apiUrl: fake.apiUrl,
      owner: fake.state.owner,
      repo: fake.state.repo,
      signal: new AbortController().signal,
      deadlineMs: 10_000,
      userAgent: 'size-gate/test',
      onNotice: (text) => notices?.push(text),
      ...options,
    },
    { ...quick, ...pace },
  );
}

/** A request for pull request 5 of the fake server. */
export function commentRequest(more: Partial<CommentRequest> = {}): CommentRequest {
  const body = more.body ?? 'All services are within their limits.';
  return {
    pullRequest: 5,
    key: 'size-gate',
    run: { id: 100, attempt: 1 },
    headSha: sha('a'),
    stableText: body,
    create: true,
    ...more,
    body,
  };
}

/** Runs a test with a fake server of its own. */
export async function withFake<T>(
  test: (fake: FakeGithub) => Promise<T>,
  options: FakeOptions = {},
): Promise<T> {
  const fake = await startFakeGithub(options);
  try {
    return await test(fake);
  } finally {
    await fake.close();
  }
}

/** The methods and paths of all requests so far. */
export function asked(fake: FakeGithub): readonly string[] {
  return fake.exchanges.map(({ method, path }) => `${method} ${path}`);
}
