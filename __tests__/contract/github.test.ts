import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { zipSync } from 'fflate';
import type { Github } from '../../src/github/types.ts';
import { commentRequest, openFake } from '../github/support/open.ts';
import { type FakeGithub, sha, startFakeGithub, tokens } from '../support/fakeGithub/index.ts';
import { violations } from './support/description.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

let fake: FakeGithub;
let github: Github;

beforeAll(async () => {
  fake = await startFakeGithub();
  const zip = Buffer.from(zipSync({ 'report.json': Buffer.from('{}') }));
  for (let id = 1; id <= 150; id++) {
    const artifact = { id, name: 'size-gate-report', zipBase64: zip.toString('base64'), expired: id === 1 };
    fake.state.artifacts.push({
      ...artifact,
      runId: 7,
      headSha: sha('a'),
      createdAt: '2026-11-25T12:00:00Z',
    });
    const comment = { id, pullRequest: 5, login: 'octocat', body: `comment ${id}` };
    fake.state.comments.push({
      ...comment,
      createdAt: '2026-11-25T12:00:00Z',
      updatedAt: '2026-11-25T12:00:00Z',
    });
  }
  github = openFake(fake);
});

afterAll(() => fake.close());

/** Every request that the call makes, with its answer, by GitHub's description; at least one is made. */
async function expectLawful(call: () => Promise<unknown>, expected: readonly string[]): Promise<void> {
  const before = fake.exchanges.length;
  await call().catch(() => undefined);
  const exchanges = fake.exchanges.slice(before);
  expect([...new Set(exchanges.map(({ method, path }) => `${method} ${path}`))].sort()).toEqual(
    [...expected].sort(),
  );
  const wrong = exchanges.filter(({ path }) => path !== '/graphql').flatMap(violations);
  expect(wrong).toEqual([]);
}

const who = 'POST /graphql';
const pull = 'GET /repos/octo-org/services/pulls/5';
const list = 'GET /repos/octo-org/services/issues/5/comments';
const nextList = 'GET /repositories/1296269/issues/5/comments';
const make = 'POST /repos/octo-org/services/issues/5/comments';

describe('each call keeps to GitHub’s description of its API, and so does the server that answers the tests', () => {
  it('makes a comment', () =>
    expectLawful(() => github.comment(commentRequest()), [who, pull, list, nextList, make]));

  it('edits it, and deletes another of the same key', () => {
    const comment = fake.state.comments.at(-1);
    if (comment === undefined) throw new Error('no comment');
    fake.state.comments.push({ ...comment, id: 2000 });
    const path = '/repos/octo-org/services/issues/comments';
    return expectLawful(
      () => github.comment(commentRequest({ body: 'other' })),
      [who, pull, list, nextList, `PATCH ${path}/${comment.id}`, `DELETE ${path}/2000`],
    );
  });

  it('asks a person’s token who it is', () =>
    expectLawful(async () => {
      fake.rule({ path: '^/graphql$', fault: { kind: 'status', status: 404 } });
      await openFake(fake, { token: tokens.person }).comment(commentRequest({ create: false }));
    }, [who, 'GET /user', pull, list, nextList]));

  it('is refused for want of a permission', () =>
    expectLawful(
      () => openFake(fake, { token: tokens.readOnly }).comment(commentRequest({ key: 'another' })),
      [who, pull, list, nextList, make],
    ));

  it('sets a status', () =>
    expectLawful(
      () =>
        github.setStatus({
          sha: sha('a'),
          state: 'failure',
          description: 'sutra-api is 12MB over its limit '.repeat(9),
          context: 'size-gate / sutra-api',
          targetUrl: 'https://github.com/octo-org/services/actions/runs/7',
        }),
      [`POST /repos/octo-org/services/statuses/${sha('a')}`],
    ));

  it('asks for a merge base', () =>
    expectLawful(
      () => github.mergeBase(sha('b'), sha('a')),
      [`GET /repos/octo-org/services/compare/${sha('b')}...${sha('a')}`],
    ));

  it('asks for a merge base where there is none', () =>
    expectLawful(
      () => github.mergeBase(sha('b'), sha('f')),
      [`GET /repos/octo-org/services/compare/${sha('b')}...${sha('f')}`],
    ));

  it('reads a pull request, and one that is not there', () =>
    expectLawful(
      () => Promise.allSettled([github.pullRequest(5), github.pullRequest(6)]),
      [pull, 'GET /repos/octo-org/services/pulls/6'],
    ));

  it('lists the pull requests of a branch', () =>
    expectLawful(
      () => github.pullRequestsFrom('octo-org', 'smaller-images'),
      ['GET /repos/octo-org/services/pulls'],
    ));

  it('lists artifacts', () =>
    expectLawful(
      () => github.artifacts({ name: 'size-gate-report' }),
      ['GET /repos/octo-org/services/actions/artifacts', 'GET /repositories/1296269/actions/artifacts'],
    ));

  it('lists the artifacts of a run', () =>
    expectLawful(
      () => github.artifacts({ runId: 7, name: 'size-gate-report' }),
      [
        'GET /repos/octo-org/services/actions/runs/7/artifacts',
        'GET /repositories/1296269/actions/runs/7/artifacts',
      ],
    ));

  it('downloads an artifact, and one that expired in between', async () => {
    const [artifact] = await github.artifacts({ runId: 7 });
    if (artifact === undefined) throw new Error('no artifact');
    await expectLawful(
      () =>
        Promise.allSettled([
          github.readArtifact(artifact, 1_000),
          github.readArtifact({ ...artifact, id: 1 }, 1_000),
        ]),
      [
        'GET /repos/octo-org/services/actions/artifacts/150/zip',
        'GET /repos/octo-org/services/actions/artifacts/1/zip',
      ],
    );
  });

  it('asks GraphQL for nothing but the viewer, as JSON', () => {
    const asked = fake.exchanges.filter(({ path }) => path === '/graphql');
    expect(asked.length).toBeGreaterThan(0);
    for (const { method, body, headers } of asked) {
      expect([method, body]).toEqual(['POST', { query: 'query { viewer { login } }' }]);
      expect(headers['content-type']).toMatch(/^application\/json/);
    }
  });
});

describe('the check itself', () => {
  const lawful = () =>
    fake.exchanges.find(({ method, path }) => method === 'POST' && path.endsWith('/comments'));

  it.each([
    ['an unknown operation', { path: '/repos/octo-org/services/issues/5/notes' }],
    ['a body of the wrong type', { body: { body: 5 } }],
    ['a body without what is required', { body: {} }],
    ['an unknown property', { body: { body: 'x', text: 'x' } }],
    ['an unknown query parameter', { query: { page: '1' } }],
    ['no user agent', { headers: { authorization: 'token x', accept: 'application/json' } }],
    ['an answer of the wrong form', { answer: { status: 201, headers: {}, body: { id: 1 } } }],
    ['an answer with another status', { answer: { status: 200, headers: {}, body: {} } }],
    ['an error of another form', { answer: { status: 403, headers: {}, body: { message: 5 } } }],
  ])('finds %s', (_, change) => {
    const exchange = lawful();
    if (exchange === undefined) throw new Error('no request');
    expect(violations({ ...exchange, ...change })).not.toEqual([]);
  });
});
