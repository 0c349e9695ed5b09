import { afterAll, describe, expect, it } from '@jest/globals';
import { ignoreRules, readRules } from '../../src/config/ignoreRules.ts';
import { problemsOf } from './support/problems.ts';
import { makeTree } from './support/tree.ts';

describe('readRules', () => {
  // Every line agrees with moby's own matcher.
  it.each<[string, string, boolean]>([
    ['a', 'a/b/c', true],
    ['a', 'b/a', false],
    ['/a/', 'a/b', true],
    ['*/b', 'a/b', true],
    ['**/b', 'a/x/b', true],
    ['**', 'a', true],
    ['*.txt', 'a/b.txt', false],
    ['a\n!a/b', 'a/b/c', false],
    ['a\n!a/b', 'a/c', true],
    ['!a\na', 'a', true],
    ['*\n!*/c', 'a/c', false],
    ['a/**/c', 'a/c', true],
    ['A', 'a', false],
    ['# a\n  a  ', 'a', true],
    [' # a', '# a', true],
    ['../a', 'a', false],
    ['\uFEFFa', 'a', true],
    ['c++', 'c++', true],
    ['a+b', 'aab', false],
    ['app(1)', 'app(1)/x', true],
    ['{a,b}', 'a', false],
    ['**.pyc', 'x/y.pyc', true],
    ['**.pyc', 'x/y.pyc2', false],
    ['a\\*', 'ab', false],
    ['[+a]', '+', true],
    ['a$', 'a$', true],
  ])('%j ignores %s: %s', (text, path, expected) => {
    expect(readRules(text, '.dockerignore').ignores(path)).toBe(expected);
  });

  it('names the line of a pattern that BuildKit refuses', async () => {
    const problems = await problemsOf(() => readRules('a\n[\n', 'x/.dockerignore'));
    expect(problems).toMatchObject([
      { code: 'dockerignore-broken', where: { file: 'x/.dockerignore', line: 2 } },
    ]);
  });
});

describe('ignoreRules', () => {
  const tree = makeTree(
    { '.dockerignore': 'root', 'p/.dockerignore': 'folder', 'q/D.dockerignore': '' },
    { git: false },
  );
  afterAll(tree.remove);

  it("takes the context's, unless the Dockerfile has its own, even an empty one", () => {
    expect(ignoreRules(tree.root, 'p/D', '.').ignores('root')).toBe(true);
    expect(ignoreRules(tree.root, 'p/D', 'p').ignores('root')).toBe(false);
    expect(ignoreRules(tree.root, 'p/D', 'p').ignores('folder')).toBe(true);
    expect(ignoreRules(tree.root, 'q/D', '.').ignores('root')).toBe(false);
  });
});
