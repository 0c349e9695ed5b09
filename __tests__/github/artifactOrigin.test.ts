import { expect, it } from '@jest/globals';
import { askArtifacts } from '../../src/github/askArtifacts.ts';
import type { Operation } from '../../src/github/operation.ts';

const own = { repository_id: 1, head_repository_id: 1 };

it.each([
  ['this repository’s own run', own, undefined],
  ['a fork', { ...own, head_repository_id: 2 }, true],
  ['a fork that was deleted', { ...own, head_repository_id: null }, true],
  ['a server that names no repositories', {}, undefined],
])('tells the artifact of %s', async (_, ids, fromFork) => {
  expect((await listed(ids))[0]?.fromFork).toBe(fromFork);
});
