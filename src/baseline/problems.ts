import type { Problem } from '../nouns/index.ts';

/* Why there is no baseline, in words for people. Names of branches are hostile text, and quoted. */

const shown = (text: string) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

export const noRepository = (reason: string): Problem => ({
  code: 'base-no-repository',
  message: `there is no base commit to compare with: git can't read a repository here (${reason})`,
  expected: 'a git checkout with at least one commit',
  fix: 'run the gate in a git checkout; where it belongs to another user, git config --global --add safe.directory PATH',
});

export const noHead: Problem = {
  code: 'base-no-head',
  message: 'there is no base commit to compare with: this repository has no commit yet',
  expected: 'a commit that is checked out',
  fix: 'commit something first',
};

export const unknownRef = (ref: string, mayFetch: boolean): Problem => ({
  code: 'base-not-found',
  message: `the base ${shown(ref)} is no commit that this clone has`,
  expected: 'a branch, tag or commit',
  fix: mayFetch
    ? 'check the name; with actions/checkout, fetch-depth: 0 brings all branches'
    : 'check the name, or get it first: git fetch origin',
});

export const lostCommit = (name: string, hash: string, mayFetch: boolean): Problem => ({
  code: 'base-not-found',
  message: `${shown(name).slice(1, -1)} (${hash.slice(0, 12)}) was rewritten by a forced push, or is not at hand: this clone does not have it${mayFetch ? ', and origin does not give it' : ''}`,
  expected: 'a commit of this clone, or one that a remote named origin gives',
  fix: mayFetch
    ? 'nothing after a forced push: the next run has a commit to compare with; else set fetch-depth: 0 for actions/checkout'
    : `get it first: git fetch origin ${hash}; or name another base`,
});

export const noMergeBase = (name: string): Problem => ({
  code: 'base-unrelated',
  message: `HEAD and ${shown(name)} have no commit in common`,
  expected: 'two branches of one history',
  fix: 'name a base that this branch started from',
});

export const tooShallow = (name: string): Problem => ({
  code: 'base-shallow',
  message: `this clone is shallow, and its history does not reach the merge base of HEAD and ${shown(name)}`,
  expected: 'a clone with the history since the branch began',
  fix: 'set fetch-depth: 0 for actions/checkout, or run git fetch --unshallow',
});

export const notFetched = (hash: string, reason: string | null): Problem => ({
  code: 'base-not-fetched',
  message: `the base commit ${hash} is not in this clone${reason === null ? '' : `, and can't be fetched: ${reason}`}`,
  expected: 'the base commit, or a remote named origin that gives it',
  fix: `run git fetch origin ${hash}, or set fetch-depth: 0 for actions/checkout`,
});

export const notCheckedOut = (hash: string, reason: string): Problem => ({
  code: 'base-not-checked-out',
  message: `the base commit ${hash} can't be checked out beside this one: ${reason}`,
  expected: 'room in the temporary folder, and a repository that may be written (git worktree)',
  fix: 'make room, or point TMPDIR at another disk',
});
