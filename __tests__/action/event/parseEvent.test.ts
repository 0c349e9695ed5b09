import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseEvent } from '../../../src/action/event/parseEvent.ts';
import { type Payload, parsePayload } from '../../../src/action/event/payload.ts';
import { realPayloads } from '../support/payloads.ts';

const file = '/runner/event.json';
const read = (name: string, data: unknown, ref?: string) =>
  parseEvent(name, { kind: 'read', file, data }, ref);
const sha = /^[0-9a-f]{40}$/;

describe('parseEvent', () => {
  it.each(['pull_request', 'pull_request_target'] as const)('reads every real payload of %s', (name) => {
    for (const payload of realPayloads('pull_request')) {
      expect(read(name, payload)).toEqual({
        event: {
          kind: 'pull-request',
          name,
          number: payload.number,
          headSha: expect.stringMatching(sha),
          baseSha: expect.stringMatching(sha),
          baseRef: expect.any(String),
          fromFork: expect.any(Boolean),
        },
        problem: null,
        fatal: false,
      });
    }
  });

  it('knows a fork by its repository, and takes a deleted one for a fork', () => {
    const repo = { id: 1 };
    const payload = (head: unknown) => ({
      pull_request: {
        number: 7,
        head: { sha: 'a'.repeat(40), repo: head },
        base: { sha: 'b'.repeat(40), ref: 'main', repo },
      },
    });
    expect(read('pull_request', payload({ id: 1 })).event).toMatchObject({ fromFork: false });
    expect(read('pull_request', payload({ id: 2 })).event).toMatchObject({ fromFork: true });
    expect(read('pull_request', payload(null)).event).toMatchObject({ fromFork: true });
  });

  it('reads the real payloads of merge_group', () => {
    expect(realPayloads('merge_group').map((payload) => read('merge_group', payload).event)).toEqual(
      realPayloads('merge_group').map(() => ({
        kind: 'merge-group',
        headSha: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
        baseSha: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
        baseRef: 'main',
      })),
    );
  });

  it('reads the real payloads of push: a new branch or tag has nothing before it', () => {
    const events = realPayloads('push').map((payload) => ({ payload, ...read('push', payload) }));
    for (const { payload, event, problem } of events) {
      expect(problem).toBeNull();
      const before = /^0+$/.test(String(payload.before)) ? null : payload.before;
      const toDefaultBranch = String(payload.ref).startsWith('refs/heads/');
      expect(event).toEqual({ kind: 'push', headSha: payload.after, before, toDefaultBranch });
    }
    expect(new Set(events.map(({ payload }) => /^0+$/.test(String(payload.before)))).size).toBe(2);
  });

  it.each([
    ['the default branch', 'refs/heads/main', { default_branch: 'main' }, true],
    ['another branch', 'refs/heads/faster', { default_branch: 'main' }, false],
    ['a branch whose name ends alike', 'refs/heads/my/main', { default_branch: 'main' }, false],
    ['a tag of the same name', 'refs/tags/main', { default_branch: 'main' }, false],
    ['nothing that is named', undefined, { default_branch: 'main' }, false],
    ['a repository that names none', 'refs/heads/main', {}, false],
    ['a repository that is not told of', 'refs/heads/main', undefined, false],
    ['what has another shape', { name: 'main' }, { default_branch: ['main'] }, false],
  ])('sees a push to %s', (_, ref, repository, toDefaultBranch) => {
    const commits = { before: 'a'.repeat(40), after: 'b'.repeat(40) };
    expect(read('push', { ...commits, ref, repository })).toMatchObject({
      event: { kind: 'push', toDefaultBranch },
      problem: null,
    });
  });

  it('reads the real payloads of workflow_run, and only pull requests of this repository', () => {
    const events = realPayloads('workflow_run').map((payload) => read('workflow_run', payload));
    expect(events.map(({ problem }) => problem)).toEqual(events.map(() => null));
    expect(events[1]?.event).toEqual({
      kind: 'workflow-run',
      run: {
        id: 289782451,
        attempt: 1,
        event: 'repository_dispatch',
        conclusion: 'success',
        headSha: '3484a3fb816e0859fd6e1cea078d76385ff50625',
        headBranch: 'master',
        headOwner: 'octo-org',
        headRepositoryId: 300029405,
        pullRequests: [],
        startedAt: '2020-10-05T16:33:49Z',
      },
    });
    // The third names a pull request, of another repository than the one that the event is of.
    expect(realPayloads('workflow_run')[2]).toMatchObject({
      workflow_run: { pull_requests: [{ number: 2, base: { repo: { id: 186853002 } } }] },
      repository: { id: 300029405 },
    });
    expect(events[2]?.event).toMatchObject({ run: { pullRequests: [] } });
  });

  it.each(['workflow_dispatch', 'issue_comment', '', '__proto__', 'constructor'])(
    'has nothing to say of %j',
    (name) => {
      const event = { kind: 'other', name, onDefaultBranch: false };
      expect(read(name, {})).toEqual({ event, problem: null, fatal: false });
    },
  );

  it.each([
    ['workflow_dispatch', 'refs/heads/main', true],
    ['workflow_dispatch', 'refs/heads/faster', false],
    ['workflow_dispatch', 'refs/tags/main', false],
    ['workflow_dispatch', undefined, false],
    ['pull_request_review', 'refs/pull/7/merge', false],
    // Which branch that is no payload of the clock says.
    ['schedule', 'refs/heads/main', true],
  ])('sees %s on %s', (name, ref, onDefaultBranch) => {
    const payload = name === 'schedule' ? {} : { repository: { default_branch: 'main' } };
    expect(read(name, payload, ref).event).toEqual({ kind: 'other', name, onDefaultBranch });
  });

  it.each<[string, Payload, string]>([
    ['no payload', { kind: 'none' }, 'GITHUB_EVENT_PATH names no payload'],
    ['no JSON', parsePayload(file, '{'), '/runner/event.json is not JSON'],
    ['another shape', parsePayload(file, '{"merge_group":7}'), 'in /runner/event.json'],
    [
      'a hash that is an option',
      parsePayload(file, JSON.stringify({ before: '--upload-pack=x', after: 'a'.repeat(40) })),
      'in /runner/event.json',
    ],
  ])('says so with %s, and judges nothing but a push', (_, payload, words) => {
    for (const name of ['pull_request', 'pull_request_target', 'push', 'merge_group', 'workflow_run']) {
      const { event, problem, fatal } = parseEvent(name, payload, undefined);
      expect(event).toEqual({ kind: 'other', name, onDefaultBranch: false });
      expect(problem?.code).toBe('event-unreadable');
      expect(problem?.message).toContain(words);
      expect(fatal).toBe(name !== 'push');
    }
  });

  it('warns of a damaged file where nothing in it is needed', () => {
    expect(parseEvent('schedule', parsePayload(file, '{'), undefined)).toMatchObject({
      event: { kind: 'other', onDefaultBranch: true },
      problem: { code: 'event-unreadable', message: expect.stringContaining(`${file} is not JSON`) },
      fatal: false,
    });
  });

  it('never throws, whatever it is given', () => {
    const names = fc.constantFrom(
      'pull_request',
      'pull_request_target',
      'merge_group',
      'push',
      'workflow_run',
    );
    fc.assert(
      fc.property(names, fc.oneof(fc.string(), fc.json()), (name, text) => {
        expect(parseEvent(name, parsePayload(file, text), text).event.kind).toBe('other');
      }),
    );
  });
});
