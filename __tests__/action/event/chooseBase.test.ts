import { expect, it } from '@jest/globals';
import { chooseBase } from '../../../src/action/event/chooseBase.ts';
import { commitOf } from '../../../src/action/event/commitOf.ts';
import type { GateEvent } from '../../../src/action/event/types.ts';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const pull: GateEvent = {
  kind: 'pull-request',
  name: 'pull_request',
  number: 7,
  headSha: head,
  baseSha: base,
  baseRef: 'main',
  fromFork: false,
};
const group: GateEvent = { kind: 'merge-group', headSha: head, baseSha: base, baseRef: 'main' };
const push: GateEvent = { kind: 'push', headSha: head, before: base, toDefaultBranch: false };

it.each<[string, GateEvent, unknown]>([
  [
    'the merge base for a pull request',
    pull,
    { ref: base, choose: 'merge-base', name: 'main', pullRequestHead: head },
  ],
  [
    'the group’s own base in a merge queue',
    group,
    { ref: base, choose: 'exact', name: "the merge queue's base on main" },
  ],
  [
    'the commit before a push, which is a proposal on any branch',
    push,
    { ref: base, choose: 'exact', name: 'the commit before this push', merged: false },
  ],
  [
    'the same for the default branch, where it is merged',
    { ...push, toDefaultBranch: true },
    { ref: base, choose: 'exact', name: 'the commit before this push', merged: true },
  ],
  ['nothing for a new branch', { ...push, before: null }, null],
  ['nothing by hand or by the clock', { kind: 'other', name: 'schedule', onDefaultBranch: false }, null],
])('takes %s', (_, event, expected) => {
  expect(chooseBase(event, undefined)).toEqual(expected);
});

it.each([pull, group, push, { kind: 'other', name: 'workflow_dispatch', onDefaultBranch: false } as const])(
  'lets the input beat the event ($kind)',
  (event) => {
    expect(chooseBase(event, 'release')).toEqual({ ref: 'release', choose: 'merge-base', name: 'release' });
  },
);

it("is about the pull request's own commit, not the merge that is checked out", () => {
  const env = { GITHUB_SHA: 'c'.repeat(40) };
  expect(commitOf(pull, env)).toBe(head);
  expect(commitOf({ kind: 'other', name: 'schedule', onDefaultBranch: false }, env)).toBe('c'.repeat(40));
  expect(
    commitOf({ kind: 'other', name: 'schedule', onDefaultBranch: false }, { GITHUB_SHA: '../x' }),
  ).toBeNull();
});
