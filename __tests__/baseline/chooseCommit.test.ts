import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { noBase, type Repository, repository, service, withBase } from './support/repository.ts';

const made: Repository[] = [];
afterEach(() => {
  for (const repo of made.splice(0)) repo.remove();
});

const keep = (repo: Repository): Repository => {
  made.push(repo);
  return repo;
};

/** main: A — B — C, feature from B: F; checked out is feature. */
function history() {
  const repo = keep(repository());
  const a = repo.commit(service('one'), 'A');
  const b = repo.commit(service('two'), 'B');
  repo.git('checkout', '-q', '-b', 'feature');
  const f = repo.commit(service('one', { data: 'grown' }), 'F');
  repo.git('checkout', '-q', 'main');
  const c = repo.commit(service('three'), 'C');
  repo.git('checkout', '-q', 'feature');
  return { repo, a, b, c, f };
}

/** The same, with what GitHub checks out for a pull request: a merge of the branch into its base. */
function merged() {
  const { repo, ...commits } = history();
  repo.git('checkout', '-q', '--detach', 'main');
  repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const merge = repo.git('rev-parse', 'HEAD');
  repo.git('branch', 'pull', merge);
  return { repo, merge, ...commits };
}

const commitOf = (repo: Repository, base: object = {}) =>
  withBase(repo, { base }, ({ commit, choice }) => ({ commit, choice }));

describe('the base commit in a whole clone', () => {
  it('is where the branch left its base, and not the tip', async () => {
    const { repo, b } = history();
    expect(await commitOf(repo)).toEqual({ commit: b, choice: 'merge base of HEAD and main' });
  });

  it('is, of a merge that is checked out, what the base was then', async () => {
    const { repo, c } = merged();
    expect(await commitOf(repo)).toMatchObject({ commit: c });
    repo.git('checkout', '-q', 'main');
    repo.commit({ later: '' }, 'D');
    repo.git('checkout', '-q', 'pull');
    expect(await commitOf(repo)).toMatchObject({ commit: c });
  });

  it('is HEAD itself where the branch is merged already', async () => {
    const { repo, b } = history();
    expect(await commitOf(repo, { ref: 'feature' })).toMatchObject({ commit: repo.git('rev-parse', 'HEAD') });
    expect(await commitOf(repo, { ref: b })).toMatchObject({ commit: b });
  });

  it('is the commit itself where that is asked for', async () => {
    const { repo, c } = history();
    const base = { choose: 'exact', ref: c, name: 'the commit before this push' };
    expect(await commitOf(repo, base)).toEqual({ commit: c, choice: 'the commit before this push' });
  });

  it('is a remote branch by its short name', async () => {
    const { repo, b } = history();
    const clone = keep(repo.clone());
    expect(await commitOf(clone)).toMatchObject({ commit: b });
  });

  it.each(['main', 'main~0'])('is the branch %s, and not a tag of the same name', async (ref) => {
    const { repo, a, b } = history();
    repo.git('tag', 'main', a);
    const name = ref;
    const choice = ref === 'main' ? `merge base of HEAD and main (the branch, not the tag)` : undefined;
    expect(await commitOf(repo, { ref, name })).toMatchObject({ commit: b, ...(choice && { choice }) });
    const clone = keep(repo.clone());
    clone.git('tag', 'origin/main', a);
    expect(await commitOf(clone, { ref, name })).toMatchObject({ commit: b });
    expect(await commitOf(clone, { ref: `origin/${ref}` })).toMatchObject({ commit: b });
  });

  it('is a tag where there is no branch of that name, and HEAD whatever branches are called', async () => {
    const { repo, a, b, f } = history();
    repo.git('tag', 'v1', a);
    repo.git('update-ref', 'refs/heads/HEAD', b);
    expect(await commitOf(repo, { ref: 'v1', name: 'v1' })).toEqual({
      ...{ commit: a, choice: 'merge base of HEAD and v1' },
    });
    expect(await commitOf(repo, { ref: 'HEAD' })).toMatchObject({ commit: f });
  });

  it('is none where a history was written anew and shares nothing', async () => {
    const { repo } = history();
    repo.git('checkout', '-q', '--orphan', 'other');
    repo.commit(service('one'));
    expect(await noBase(repo)).toMatchObject({ code: 'base-unrelated' });
  });

  it('says when it was made', async () => {
    const { repo } = history();
    const seconds = Number(repo.git('show', '-s', '--format=%ct', 'main~1'));
    const committedAt = await withBase(repo, {}, (base) => base.committedAt);
    expect(Date.parse(committedAt ?? '') / 1000).toBe(seconds);
  });
});

describe('the base commit in a shallow clone', () => {
  /** What actions/checkout makes of a pull request: the merge, at depth 1. */
  const shallow = () => {
    const all = merged();
    const clone = keep(all.repo.clone('--depth=1', '--branch=pull', '--no-tags'));
    clone.git('checkout', '-q', '--detach');
    return { ...all, clone };
  };

  it('is the first parent of a merge of the pull request, fetched alone', async () => {
    const { clone, c, f } = shallow();
    const asked = jest.fn(async () => null);
    const base = { ref: 'a'.repeat(40), pullRequestHead: f, fetchEnv: clone.env, askMergeBase: asked };
    expect(await commitOf(clone, base)).toMatchObject({ commit: c });
    expect(asked).not.toHaveBeenCalled();
    expect(clone.git('rev-list', '--count', c)).toBe('1');
  });

  it('is the first parent where that is the base as the event has it', async () => {
    const { clone, c } = shallow();
    const asked = jest.fn(async () => null);
    const base = { ref: c, fetchEnv: clone.env, askMergeBase: asked };
    expect(await commitOf(clone, base)).toMatchObject({ commit: c });
    // Neither the server nor more of the history was needed to tell.
    expect(asked).not.toHaveBeenCalled();
    expect(clone.git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  it('is asked of the server where the clone can not tell', async () => {
    const { repo, b, f } = history();
    const clone = keep(repo.clone('--depth=1', '--branch=feature'));
    const askMergeBase = jest.fn(async (_base: string, _head: string) => b);
    const request = { ref: 'origin/main', fetchEnv: clone.env, askMergeBase };
    expect(await commitOf(clone, request)).toMatchObject({ commit: b });
    expect(askMergeBase.mock.calls).toEqual([['origin/main', f]]);
  });

  it.each([
    ['knows nothing', async () => null],
    ['is away', () => Promise.reject(new Error('away'))],
    ['answers nonsense', async () => '--upload-pack=touch /tmp/hacked'],
  ])('is looked for in more of the history where the server %s', async (_, askMergeBase) => {
    const { repo, b } = history();
    const clone = keep(repo.clone('--depth=1', '--branch=feature'));
    expect(await commitOf(clone, { fetchEnv: clone.env, askMergeBase })).toMatchObject({ commit: b });
  });

  it('is none where nobody may ask or fetch, and says what to do', async () => {
    const { repo, c } = history();
    const clone = keep(repo.clone('--depth=1', '--no-single-branch', '--branch=feature'));
    const problem = await noBase(clone, { base: { ref: c } });
    expect(problem).toMatchObject({ code: 'base-shallow', fix: expect.stringContaining('fetch-depth: 0') });
  });

  it('is never fetched in a terminal', async () => {
    const { clone, c, f } = shallow();
    const problem = await noBase(clone, { base: { ref: c, pullRequestHead: f } });
    expect(problem).toMatchObject({
      code: 'base-not-fetched',
      fix: expect.stringContaining(`git fetch origin ${c}`),
    });
  });

  it('is fetched by its hash for a push', async () => {
    const { clone, b } = shallow();
    const base = { choose: 'exact', ref: b, name: 'before', fetchEnv: clone.env };
    expect(await commitOf(clone, base)).toMatchObject({ commit: b });
  });

  it('is none where it was thrown away by a forced push', async () => {
    const { clone } = shallow();
    const base = { choose: 'exact', ref: 'b'.repeat(40), name: 'before', fetchEnv: clone.env } as const;
    expect(await noBase(clone, { base })).toMatchObject({
      code: 'base-not-found',
      message: expect.stringContaining('before (bbbbbbbbbbbb) was rewritten by a forced push'),
      fix: expect.not.stringContaining('name'),
    });
  });

  it('leaves a whole clone whole', async () => {
    const { repo, f } = history();
    const clone = keep(repo.clone('--single-branch', '--branch=main'));
    const base = { choose: 'exact', ref: f, name: 'x', fetchEnv: clone.env };
    expect(await commitOf(clone, base)).toMatchObject({ commit: f });
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
  });
});

describe('names of base commits', () => {
  let repo: Repository;
  let clone: Repository;
  beforeAll(() => {
    repo = repository();
    repo.commit(service('one'));
    clone = repo.clone();
  });
  afterAll(() => {
    for (const each of [repo, clone]) each.remove();
  });

  it.each([
    '--output=hacked',
    '-h',
    '--all',
    'main; touch hacked',
    '$(touch hacked)',
    '`touch hacked`',
    'main..main',
    'main:packages',
    '+main:refs/heads/hacked',
    'refs/heads/*',
    'HEAD@{99999}',
    'main\nmain',
    'main\0',
    '',
    ' ',
  ])('%j does nothing and is no commit', async (ref) => {
    const before = clone.git('for-each-ref');
    for (const choose of ['merge-base', 'exact'] as const) {
      const base = { ref, name: ref, choose, fetchEnv: clone.env };
      expect(await noBase(clone, { base })).toMatchObject({ code: 'base-not-found' });
    }
    expect(clone.git('for-each-ref')).toBe(before);
    expect(clone.git('status', '--porcelain')).toBe('');
  });
});
