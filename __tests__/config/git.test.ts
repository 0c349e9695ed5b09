import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { committedCache } from '../../src/config/committedCache.ts';
import { describeCommit } from '../../src/config/index.ts';
import { listFiles } from '../../src/config/listFiles.ts';
import { makeTree, type Tree } from './support/tree.ts';

let own: Tree;
let other: Tree;
beforeEach(() => {
  own = makeTree({ 'cache/one': '' });
  own.git('add', '-A');
  own.git('commit', '-q', '-m', 'own');
  other = makeTree({ 'of-the-hook': '' });
  other.git('add', '-A');
  Object.assign(process.env, { GIT_DIR: `${other.root}/.git`, GIT_WORK_TREE: other.root });
});
afterEach(() => {
  delete process.env.GIT_DIR;
  delete process.env.GIT_WORK_TREE;
  own.remove();
  other.remove();
});

it("asks the folder's own repository, whatever a hook's environment names", async () => {
  expect(await listFiles(own.root)).toEqual({ files: ['cache/one'], warnings: [] });
  expect(await committedCache(own.root, `${own.root}/cache`)).toMatchObject([{ code: 'cache-committed' }]);
  // The other repository has no commit yet.
  expect(await describeCommit(own.root)).toEqual({
    commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    ...{ dirty: false, repositoryPath: '.' },
  });
});
