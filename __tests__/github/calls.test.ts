import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { fromParents } from '../../src/github/askMergeBase.ts';
import { sha, tokens } from '../support/fakeGithub/index.ts';
import { openFake, withFake } from './support/open.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

describe('the merge base', () => {
  it.each(['github', 'gitea'] as const)('is what %s says, or what follows from it', (mode) =>
    withFake(
      async (fake) => {
        const github = openFake(fake);
        expect(await github.mergeBase(sha('b'), sha('a'))).toBe(sha('0'));
        expect(await github.mergeBase(sha('b'), sha('0'))).toBe(sha('0'));
        expect(await github.mergeBase(sha('b'), sha('f'))).toBeNull();
        await expect(github.mergeBase(sha('b'), sha('9'))).rejects.toMatchObject({
          problems: [{ code: 'github-not-found' }],
        });
      },
      { mode },
    ),
  );

  it('is not guessed where the branch hangs on two commits', () => {
    const commits = [
      { sha: sha('3'), parents: [{ sha: sha('2') }, { sha: sha('b') }] },
      { sha: sha('2'), parents: [{ sha: sha('0') }] },
    ];
    expect(fromParents({ commits, total_commits: 2 }, sha('3'))).toBeNull();
  });

  it('is not guessed where a part of the commits is missing', () => {
    const commits = [{ sha: sha('3'), parents: [{ sha: sha('2') }] }];
    expect(fromParents({ commits, total_commits: 2 }, sha('3'))).toBeNull();
  });

  it('is found from the parents alone, in every straight history', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (length) => {
        const name = (at: number) => String(at).padStart(40, '0');
        const commits = Array.from({ length }, (_, at) => ({
          sha: name(at + 1),
          parents: [{ sha: name(at) }],
        }));
        expect(fromParents({ commits, total_commits: length }, name(length))).toBe(name(0));
      }),
    );
  });
});

describe('pull requests', () => {
  it('are read', () =>
    withFake(async (fake) => {
      expect(await openFake(fake).pullRequest(5)).toEqual({
        number: 5,
        headSha: sha('a'),
        headRepositoryId: 1296269,
        baseSha: sha('b'),
        baseRef: 'main',
        state: 'open',
      });
    }));

  it.each(['github', 'gitea'] as const)('of a branch are those of its owner alone, on %s', (mode) =>
    withFake(
      async (fake) => {
        const [pull] = fake.state.pulls;
        if (pull === undefined) throw new Error('no pull request');
        fake.state.pulls.push(
          { ...pull, number: 6, headOwner: 'forker', headRepositoryId: 99 },
          { ...pull, number: 7, headRef: 'other' },
          { ...pull, number: 8, state: 'closed' },
          { ...pull, number: 9, headOwner: 'forker', headRepositoryId: null },
        );
        const github = openFake(fake);
        const numbers = async (owner: string, branch: string) =>
          (await github.pullRequestsFrom(owner, branch)).map(({ number }) => number);
        expect(await numbers('octo-org', 'smaller-images')).toEqual([5]);
        expect(await numbers('Octo-Org', 'other')).toEqual(mode === 'github' ? [] : [7]);
        expect(await numbers('forker', 'smaller-images')).toContain(6);
        expect(await numbers('nobody', 'smaller-images')).toEqual([]);
        expect(await numbers('', '')).toEqual([]);
      },
      { mode },
    ),
  );
});

describe('a commit status', () => {
  const status = { sha: sha('a'), state: 'success', context: 'size-gate', targetUrl: null } as const;

  it('is set', () =>
    withFake(async (fake) => {
      await openFake(fake).setStatus({ ...status, description: 'within its limit' });
      expect(fake.state.statuses).toEqual([
        { ...status, description: 'within its limit', login: 'github-actions[bot]' },
      ]);
    }));

  it('has a description that GitHub takes, cut between characters', () =>
    withFake(async (fake) => {
      await openFake(fake).setStatus({ ...status, description: `${'x'.repeat(138)}🐳🐳` });
      expect(fake.state.statuses[0]?.description).toBe(`${'x'.repeat(138)}…`);
      await openFake(fake).setStatus({ ...status, description: 'y'.repeat(140) });
      expect(fake.state.statuses[1]?.description).toBe('y'.repeat(140));
    }));

  it('says which permission it wants', () =>
    withFake(async (fake) => {
      const call = openFake(fake, { token: tokens.readOnly }).setStatus({ ...status, description: '' });
      await expect(call).rejects.toMatchObject({
        problems: [{ code: 'github-forbidden', fix: expect.stringContaining('statuses: write') }],
      });
    }));
});
